pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What a visitor put aside: in their own order, to print or to take on a phone. It is gone when they finish.
KioskScreen {
    id: root

    required property MyListViewModel myList
    readonly property bool _isEmpty: root.myList.count === 0

    function _remove(kind: string, entryId: string): void {
        root.myList.remove(kind, entryId);
        undo.forceActiveFocus(Qt.OtherFocusReason);
        root.Accessible.announce(qsTr("Taken off my list"));
    }

    title: qsTr("My list")
    subtitle: root._isEmpty ? "" : qsTr("%n things to take home. The list is forgotten when you finish.", "", root.myList.count)
    area: "more"
    view: pane.flickable
    headSlot: pane.headSlot

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true

        Words {
            visible: root._isEmpty
            width: Math.min(pane.contentWidth, widest)
            text: qsTr("There is nothing on your list yet. Open a service or a page and touch “Add to my list”. Then you can print everything together, or take it on your phone.")
        }
        RowCard {
            visible: root._isEmpty
            width: pane.contentWidth
            text: qsTr("Find help")
            line: qsTr("Services for children, young people and families")
            iconName: "search"
            area: "findHelp"
            onClicked: root.openRequested("findHelp", "")
        }
        GridLayout {
            visible: !root._isEmpty
            width: pane.contentWidth
            columns: width > Theme.bodySize * 26 * (Theme.hasMoreSpace ? 1.3 : 1) ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            ActionButton {
                text: qsTr("Print")
                iconName: "print"
                isSolid: true
                onClicked: root.printRequested("", "")
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            ActionButton {
                text: qsTr("Take it on your phone")
                iconName: "phone-code"
                onClicked: root.codeRequested("", "")
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        Words {
            visible: root.myList.isFull
            width: Math.min(pane.contentWidth, widest)
            text: qsTr("Your list is full. %1 things fit on it.").arg(root.myList.maximum)
        }
        ActionButton {
            id: undo

            visible: root.myList.removedName !== ""
            width: Math.min(implicitWidth, pane.contentWidth)
            text: qsTr("Put back: %1").arg(root.myList.removedName)
            iconName: "undo"
            onClicked: root.myList.undo()
        }
        Repeater {
            model: root.myList.rows

            MyListRow {
                width: pane.contentWidth
                isLast: index === root.myList.count - 1
                onOpenRequested: root.openRequested(kind === "page" ? "reader" : "service", entryId)
                onMoveRequested: steps => root.myList.move(kind, entryId, steps)
                onRemoveRequested: root._remove(kind, entryId)
            }
        }
    }
}
