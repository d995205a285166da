pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.ViewModels

// Another PIN, a restart, or the way out of the kiosk.
KioskScreen {
    id: root

    required property StaffViewModel staff

    title: qsTr("PIN, restart, leave")
    view: pane.flickable
    headSlot: pane.headSlot
    isCovered: leave.isOpen

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true

        RowCard {
            width: pane.contentWidth
            text: qsTr("Choose another PIN")
            iconName: "keyboard"
            area: "read"
            onClicked: root.openRequested("staff", "change")
        }
        RowCard {
            width: pane.contentWidth
            text: qsTr("Start the kiosk again")
            line: qsTr("Helps when something does not work as it should. Takes a few seconds.")
            iconName: "replay"
            area: "findHelp"
            onClicked: root.staff.restart()
        }
        RowCard {
            width: pane.contentWidth
            text: qsTr("Leave the kiosk")
            line: qsTr("Closes the program. Visitors see the computer behind it.")
            iconName: "finish"
            area: "contact"
            onClicked: leave.isOpen = true
        }
    }
    Dialog {
        id: leave

        parent: root.parent
        title: qsTr("Leave the kiosk?")
        closeText: qsTr("Stay")
        closeIcon: "back"
        onCloseRequested: leave.isOpen = false

        Words {
            width: Math.min(leave.contentWidth, widest)
            text: qsTr("The program closes, and visitors cannot use the kiosk until somebody starts it again.")
        }
        ActionButton {
            width: Math.min(implicitWidth, leave.contentWidth)
            text: qsTr("Leave the kiosk")
            iconName: "finish"
            onClicked: root.staff.leave()
        }
    }
}
