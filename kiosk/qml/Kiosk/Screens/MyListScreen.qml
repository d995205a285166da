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
        announcer.say(qsTr("Taken off my list"));
    }

    title: qsTr("My list")
    subtitle: root._isEmpty ? "" : qsTr("%n things to take home. The list is forgotten when you finish.", "", root.myList.count)
    area: "more"
    view: root._isEmpty ? empty.flickable : list
    headSlot: root._isEmpty ? empty.headSlot : list.headSlot

    head: [
        GridLayout {
            visible: !root._isEmpty
            columns: root.width > Theme.bodySize * 26 * (Theme.hasMoreSpace ? 1.3 : 1) ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            Layout.fillWidth: true

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
        },
        Words {
            visible: root.myList.isFull
            text: qsTr("Your list is full. %1 things fit on it.").arg(root.myList.maximum)
            Layout.fillWidth: true
            Layout.maximumWidth: widest
        },
        ActionButton {
            id: undo

            visible: root.myList.removedName !== ""
            text: qsTr("Put back: %1").arg(root.myList.removedName)
            iconName: "undo"
            onClicked: root.myList.undo()
            Layout.maximumWidth: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
        }
    ]

    Announcer {
        id: announcer
    }
    ScrollPane {
        id: empty

        visible: root._isEmpty
        Layout.fillWidth: true
        Layout.fillHeight: true

        Words {
            width: Math.min(empty.contentWidth, widest)
            text: qsTr("There is nothing on your list yet. Open a service or a page and touch “Add to my list”. Then you can print everything together, or take it on your phone.")
        }
        RowCard {
            width: empty.contentWidth
            text: qsTr("Find help")
            line: qsTr("Services for children, young people and families")
            iconName: "search"
            area: "findHelp"
            onClicked: root.openRequested("findHelp", "")
        }
    }
    RowLayout {
        visible: !root._isEmpty
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        KioskList {
            id: list

            model: root.myList.rows
            // A current row would take the focus with it when it moves.
            currentIndex: -1
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.min(contentHeight, rail.leastHeight)
            Accessible.role: Accessible.List
            Accessible.name: root.title

            delegate: MyListRow {
                width: list.rowWidth
                isLast: index === root.myList.count - 1
                onOpenRequested: root.openRequested(kind === "page" ? "reader" : "service", entryId)
                onMoveRequested: steps => root.myList.move(kind, entryId, steps)
                onRemoveRequested: root._remove(kind, entryId)
            }
        }
        ReadingOrder {
            items: list.contentItem
        }
        ScrollRail {
            id: rail

            view: list
            mayBeBeneath: false
        }
    }
}
