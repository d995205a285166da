pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.ViewModels

// Writes a text about this kiosk onto a stick.
KioskScreen {
    id: root

    required property StaffViewModel staff
    readonly property StaffReportViewModel _report: root.staff.report

    function _describe(phase: string): string {
        switch (phase) {
        case "writing":
            return qsTr("Writing… Leave the stick where it is.");
        case "done":
            return qsTr("Done. “%1” is on the stick. You can take it out now.").arg(root._report.words);
        case "failed":
            return root._report.words === "" ? qsTr("The report could not be written. Try again, or tell IT.") : root._report.words;
        default:
            return root._report.sticks.length === 0 ? qsTr("Plug in a USB stick. It appears here.") : "";
        }
    }

    title: qsTr("Report for IT")
    view: pane.flickable
    headSlot: pane.headSlot
    Component.onCompleted: root._report.begin()
    Component.onDestruction: root._report.forget()

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true

        Words {
            width: Math.min(pane.contentWidth, widest)
            text: qsTr("The report is a text that anybody can read. It says how this kiosk is, how it is set, and what went wrong. Names, numbers and addresses of people are taken out. Nothing that visitors did is in it.")
        }
        Announcer {
            words: said.text
        }
        Heading {
            id: said

            visible: text !== ""
            width: pane.contentWidth
            text: root._describe(root._report.phase)
        }
        Repeater {
            model: root._report.sticks

            RowCard {
                required property int index
                required property string modelData

                enabled: root._report.phase !== "writing"
                width: pane.contentWidth
                text: qsTr("Write the report to “%1”").arg(modelData)
                iconName: "down"
                area: "easyRead"
                onClicked: root._report.write(index)
            }
        }
    }
}
