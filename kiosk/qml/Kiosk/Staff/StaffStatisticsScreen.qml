pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.ViewModels

// How many visits there were and what was used in them, a week or a month at a time.
KioskScreen {
    id: root

    required property StaffViewModel staff
    readonly property StaffStatisticsViewModel _statistics: root.staff.statistics
    readonly property bool _hasNumbers: root._statistics.isReady && !root._statistics.isEmpty

    title: qsTr("Statistics")
    view: pane.flickable
    headSlot: pane.headSlot
    isCovered: saving.isOpen
    Component.onCompleted: root._statistics.look()

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true

        Notice {
            visible: !root._statistics.isCounting
            width: pane.contentWidth
            text: qsTr("Counting is switched off on this kiosk. IT can switch it on: the guide “For staff” says how.")
        }
        Words {
            visible: !root._hasNumbers
            width: Math.min(pane.contentWidth, widest)
            text: root._statistics.isReady ? qsTr("No visits were counted yet.") : qsTr("One moment…")
        }
        Loader {
            active: root._hasNumbers
            width: pane.contentWidth
            sourceComponent: StaffStatisticsTable {
                statistics: root._statistics
                onSaveRequested: saving.isOpen = true
            }
        }
        Words {
            width: Math.min(pane.contentWidth, widest)
            text: qsTr("Each number says in how many visits something was used. Numbers are rounded to the nearest 5. One to four is “under 5”, so that nobody can be recognised.")
            isQuiet: true
        }
    }
    Dialog {
        id: saving

        parent: root.parent
        title: qsTr("Save to a stick")
        onCloseRequested: saving.isOpen = false

        Words {
            width: saving.contentWidth
            text: qsTr("Excel opens the file. It has all weeks and months, and every page, service and film.")
        }
        Loader {
            active: saving.isOpen
            width: saving.contentWidth
            sourceComponent: StaffStick {
                stick: root._statistics.saving
                offer: qsTr("Save the statistics to “%1”")
                failure: qsTr("The statistics could not be saved. Try again, or tell IT.")
            }
        }
    }
}
