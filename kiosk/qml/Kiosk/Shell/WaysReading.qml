pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Help for the eye to stay on a line, and a calmer screen.
Column {
    id: root

    required property PreferencesViewModel preferences

    spacing: Theme.gap

    Heading {
        width: parent.width
        text: qsTr("Help with reading")
    }
    ChoiceGrid {
        label: qsTr("Help with reading")
        maximumColumns: 3

        AidChoice {
            text: qsTr("No line help")
            aid: "none"
            iconName: "close"
        }
        AidChoice {
            text: qsTr("Ruler under the line")
            aid: "ruler"
            iconName: "ruler"
        }
        AidChoice {
            text: qsTr("One part at a time")
            aid: "line-focus"
            iconName: "line-focus"
        }
    }
    ChoiceGrid {
        PanelToggle {
            text: qsTr("Calm: fewer things, quiet colours")
            iconName: "calm"
            checked: root.preferences.isCalm
            onClicked: root.preferences.chooseCalm(!root.preferences.isCalm)
        }
    }

    component AidChoice: PanelChoice {
        required property string aid

        checked: root.preferences.readingAid === aid
        onClicked: root.preferences.chooseReadingAid(aid)
    }
}
