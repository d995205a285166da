pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// How the kiosk is: its content, the place, and what went wrong.
KioskScreen {
    id: root

    required property StaffViewModel staff
    readonly property StaffStatusViewModel _status: root.staff.status

    title: qsTr("How the kiosk is")
    view: pane.flickable
    headSlot: pane.headSlot
    Component.onCompleted: root._status.look()

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true

        Words {
            visible: !root._status.isReady
            width: pane.contentWidth
            text: qsTr("One moment…")
        }
        Notice {
            visible: root._status.isReviewDue
            width: pane.contentWidth
            text: qsTr("This content is past the day by which it should be checked. Ask the content team.")
        }
        Notice {
            visible: root._status.updateTrouble !== ""
            width: pane.contentWidth
            text: root._status.updateTrouble
        }
        StaffStatusFacts {
            visible: root._status.isReady
            width: pane.contentWidth
            status: root._status
        }
        Heading {
            visible: root._status.isReady
            width: pane.contentWidth
            topPadding: Theme.gap
            text: qsTr("%n services to ring this month", "", root._status.toRingCount)
        }
        Repeater {
            model: root._status.toRing

            Words {
                required property string name
                required property string areaTitle
                required property string phone
                required property string seen

                width: Math.min(pane.contentWidth, widest)
                text: [qsTr("%1, %2").arg(name).arg(areaTitle), phone, seen === "" ? qsTr("never checked") : qsTr("checked %1").arg(seen)].filter(part => part !== "").join(" · ")
            }
        }
        Words {
            visible: root._status.toRingCount > root._status.toRing.count
            width: Math.min(pane.contentWidth, widest)
            text: qsTr("These are the first ones. The content team has the whole list.")
            isQuiet: true
        }
        Heading {
            visible: root._status.isReady
            width: pane.contentWidth
            topPadding: Theme.gap
            text: root._status.problems.count === 0 ? qsTr("No problems in the log") : qsTr("Last problems")
        }
        Repeater {
            model: root._status.problems

            Words {
                required property string when
                required property string what
                required property int count

                width: Math.min(pane.contentWidth, widest)
                text: count > 1 ? qsTr("%1: %2 (%n times)", "", count).arg(when).arg(what) : qsTr("%1: %2").arg(when).arg(what)
            }
        }
    }
}
