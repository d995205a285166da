pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
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

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: pane.flickable.contentHeight

        Words {
            width: pane.contentWidth
            text: qsTr("All of this is forgotten when you finish.")
            isQuiet: true
        }
        WaysReading {
            width: pane.contentWidth
            preferences: root.preferences
        }
        WaysTouch {
            width: pane.contentWidth
            preferences: root.preferences
        }
        WaysSwitch {
            width: pane.contentWidth
            preferences: root.preferences
            scan: root.scan
            onSpeedRequested: root.speedRequested()
        }
        Heading {
            width: pane.contentWidth
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
}
