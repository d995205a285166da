pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

// More ways to use this screen. Each choice is one tap and applies at once.
Dialog {
    id: root

    required property PreferencesViewModel preferences
    required property ScanViewModel scan

    signal speedRequested

    title: qsTr("More ways to use this screen")
    closeText: qsTr("Done")
    closeIcon: "check"

    Words {
        width: root.contentWidth
        text: qsTr("All of this is forgotten when you finish.")
        isQuiet: true
    }
    WaysReading {
        width: root.contentWidth
        preferences: root.preferences
    }
    WaysTouch {
        width: root.contentWidth
        preferences: root.preferences
    }
    WaysSwitch {
        width: root.contentWidth
        preferences: root.preferences
        scan: root.scan
        onSpeedRequested: root.speedRequested()
    }
    Heading {
        width: root.contentWidth
        text: qsTr("Time")
    }
    ChoiceGrid {
        PanelToggle {
            text: qsTr("Wait ten times longer for me")
            iconName: "clock"
            checked: root.preferences.hasLongWait
            onClicked: root.preferences.chooseLongWait(!root.preferences.hasLongWait)
        }
    }
}
