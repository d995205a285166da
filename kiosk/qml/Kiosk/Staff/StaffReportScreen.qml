pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.ViewModels

// Writes a text about this kiosk onto a stick.
KioskScreen {
    id: root

    required property StaffViewModel staff

    title: qsTr("Report for IT")
    view: pane.flickable
    headSlot: pane.headSlot

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true

        Words {
            width: Math.min(pane.contentWidth, widest)
            text: qsTr("The report is a text that anybody can read. It says how this kiosk is, how it is set, and what went wrong. Names, numbers and addresses of people are taken out. Nothing that visitors did is in it.")
        }
        StaffStick {
            width: pane.contentWidth
            stick: root.staff.report
            offer: qsTr("Write the report to “%1”")
            failure: qsTr("The report could not be written. Try again, or tell IT.")
        }
    }
}
