pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The numbers of one week or month, each beside that of the one before.
Column {
    id: root

    required property StaffStatisticsViewModel statistics
    readonly property bool _hasBefore: root.statistics.before !== ""

    signal saveRequested

    spacing: Theme.gap

    component SpanChoice: ChoiceCard {
        required property string span

        width: Math.min(implicitWidth, root.width)
        height: Math.max(Theme.target, implicitHeight)
        area: "read"
        checked: root.statistics.span === span
        onClicked: root.statistics.chooseSpan(span)
    }
    component Choice: ActionButton {
        width: Math.min(implicitWidth, root.width)
    }
    Flow {
        width: root.width
        spacing: Theme.gap

        SpanChoice {
            span: "week"
            text: qsTr("By week")
        }
        SpanChoice {
            span: "month"
            text: qsTr("By month")
        }
        Choice {
            enabled: root.statistics.hasEarlier
            text: qsTr("Earlier")
            iconName: "back"
            onClicked: root.statistics.turn(1)
        }
        Choice {
            enabled: root.statistics.hasLater
            text: qsTr("Later")
            iconName: "next"
            onClicked: root.statistics.turn(-1)
        }
        Choice {
            text: qsTr("Save to a stick")
            iconName: "down"
            onClicked: root.saveRequested()
        }
    }
    Announcer {
        words: shown.text
    }
    Heading {
        id: shown

        width: root.width
        text: root.statistics.shown
    }
    StaffStatisticsRow {
        id: head

        width: root.width
        group: ""
        label: root._hasBefore ? qsTr("“Before” is %1.").arg(root.statistics.before) : ""
        now: qsTr("Visits")
        before: root._hasBefore ? qsTr("Before") : ""
        isHead: true
    }
    Repeater {
        model: root.statistics.rows

        StaffStatisticsRow {
            width: root.width
            hasBefore: root._hasBefore
        }
    }
}
