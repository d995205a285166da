pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The first of the staff screens: the PIN, then what staff can do.
KioskScreen {
    id: root

    required property StaffViewModel staff
    readonly property bool _isOpen: root.staff.gate.phase === "open"

    title: root._isOpen ? qsTr("For staff") : qsTr("Staff PIN")
    view: pane.flickable
    headSlot: pane.headSlot

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true

        Loader {
            width: pane.contentWidth
            focus: true
            sourceComponent: root._isOpen ? menu : pin
        }
    }
    Component {
        id: menu

        StaffMenu {
            onOpenRequested: screen => root.openRequested(screen, "")
        }
    }
    Component {
        id: pin

        StaffPin {
            gate: root.staff.gate
            roomHeight: root.isLow ? 0 : pane.height - 2 * Theme.focusEdge
        }
    }
}
