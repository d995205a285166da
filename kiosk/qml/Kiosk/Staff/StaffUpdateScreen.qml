pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.ViewModels

// Updating the content: find the stick, see what changes, show it, go back.
KioskScreen {
    id: root

    required property StaffViewModel staff
    readonly property StaffUpdateViewModel _update: root.staff.update

    function _choosePart(phase: string): Component {
        if (phase === "looking")
            return start;
        if (phase === "ready" || phase === "staged" || phase === "waiting")
            return plan;
        return phase === "done" || phase === "refused" ? over : work;
    }

    title: qsTr("Update the content")
    view: pane.flickable
    headSlot: pane.headSlot
    isCovered: undo.isOpen
    Component.onCompleted: root._update.begin()

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true

        Loader {
            width: pane.contentWidth
            focus: true
            sourceComponent: root._choosePart(root._update.phase)
        }
    }
    Component {
        id: start

        StaffUpdateStart {
            update: root._update
            onUndoRequested: undo.isOpen = true
        }
    }
    Component {
        id: plan

        StaffUpdatePlan {
            update: root._update
            onUndoRequested: undo.isOpen = true
        }
    }
    Component {
        id: work

        StaffUpdateWork {
            update: root._update
        }
    }
    Component {
        id: over

        StaffUpdateOver {
            update: root._update
            onUndoRequested: undo.isOpen = true
        }
    }
    Dialog {
        id: undo

        parent: root.parent
        title: qsTr("Go back to what was before?")
        closeText: qsTr("Keep it as it is")
        closeIcon: "back"
        onCloseRequested: undo.isOpen = false

        Words {
            width: undo.contentWidth
            text: root._update.before === "" ? qsTr("Visitors then see the content that came with the program. Doing this again goes forward.") : qsTr("Visitors then see %1. Doing this again goes forward.").arg(root._update.before)
        }
        ActionButton {
            width: Math.min(implicitWidth, undo.contentWidth)
            text: qsTr("Go back")
            iconName: "undo"
            onClicked: {
                undo.isOpen = false;
                root._update.undo();
            }
        }
    }
}
