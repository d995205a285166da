pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Help for hands that shake, slip or touch twice.
Column {
    id: root

    required property PreferencesViewModel preferences

    spacing: Theme.gap

    Heading {
        width: parent.width
        text: qsTr("Help with touching")
    }
    ChoiceGrid {
        PanelToggle {
            text: qsTr("Bigger buttons")
            iconName: "bigger"
            checked: root.preferences.hasBiggerButtons
            onClicked: root.preferences.chooseBiggerButtons(!root.preferences.hasBiggerButtons)
        }
    }
    Words {
        width: parent.width
        text: qsTr("How long to hold a button before it works:")
    }
    ChoiceGrid {
        label: qsTr("How long to hold a button before it works:")
        maximumColumns: 5
        minimumChoiceWidth: Theme.bodySize * 8

        HoldChoice {
            text: qsTr("Just touch")
            holdMs: 0
        }
        HoldChoice {
            text: qsTr("0.2 seconds")
            holdMs: 200
        }
        HoldChoice {
            text: qsTr("0.5 seconds")
            holdMs: 500
        }
        HoldChoice {
            text: qsTr("1 second")
            holdMs: 1000
        }
        HoldChoice {
            text: qsTr("2 seconds")
            holdMs: 2000
        }
    }
    Words {
        width: parent.width
        text: qsTr("Leave out a second touch of the same place within:")
    }
    ChoiceGrid {
        label: qsTr("Leave out a second touch of the same place within:")
        maximumColumns: 5
        minimumChoiceWidth: Theme.bodySize * 8

        RepeatChoice {
            text: qsTr("Use every touch")
            repeatMs: 0
        }
        RepeatChoice {
            text: qsTr("0.3 seconds")
            repeatMs: 300
        }
        RepeatChoice {
            text: qsTr("0.5 seconds")
            repeatMs: 500
        }
        RepeatChoice {
            text: qsTr("1 second")
            repeatMs: 1000
        }
        RepeatChoice {
            text: qsTr("2 seconds")
            repeatMs: 2000
        }
    }

    component HoldChoice: PanelChoice {
        required property int holdMs

        checked: root.preferences.holdMs === holdMs
        onClicked: root.preferences.chooseHold(holdMs)
    }
    component RepeatChoice: PanelChoice {
        required property int repeatMs

        checked: root.preferences.ignoreRepeatMs === repeatMs
        onClicked: root.preferences.chooseIgnoreRepeat(repeatMs)
    }
}
