pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// When a service is open on each day of the week, with today set apart, and its times in the words that were written.
Dialog {
    id: root

    required property ServiceViewModel service

    title: qsTr("Opening times")
    onCloseRequested: root.isOpen = false

    Words {
        width: root.contentWidth
        text: root.service.opening
        isBold: true
    }
    Column {
        width: root.contentWidth
        spacing: Theme.line

        Repeater {
            model: root.service.week

            Day {
                width: root.contentWidth
            }
        }
    }
    Words {
        visible: text !== ""
        width: Math.min(root.contentWidth, widest)
        text: root.service.writtenHours
        isQuiet: true
    }
    Words {
        width: Math.min(root.contentWidth, widest)
        text: qsTr("It may be different on bank holidays. Ask first.")
        isQuiet: true
    }

    component Day: Rectangle {
        id: row

        required property string day
        required property string hours
        required property bool isToday
        //: %1 is a day of the week
        readonly property string _day: row.isToday ? qsTr("%1, today").arg(row.day) : row.day

        implicitHeight: line.implicitHeight + 2 * Theme.smallGap
        color: row.isToday ? Theme.colours.findHelp.tint : Theme.colours.background
        radius: Theme.smallRadius
        Accessible.role: Accessible.StaticText
        Accessible.name: row._day + ": " + row.hours

        GridLayout {
            id: line

            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                margins: Theme.gap
            }
            columns: row.width > Theme.bodySize * 22 ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: 0

            Words {
                text: row._day
                color: row.isToday ? Theme.focusOuter : Theme.colours.text
                isBold: true
                leading: 1.25
                Layout.preferredWidth: line.columns === 2 ? line.width * 0.45 : line.width
                Accessible.ignored: true
            }
            Words {
                text: row.hours
                color: row.isToday ? Theme.focusOuter : Theme.colours.text
                isBold: row.isToday
                leading: 1.25
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
