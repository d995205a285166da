pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.ViewModels
import Kiosk.Theme

// Moving about with one switch or two: how many, and how long scanning stays on each thing.
Column {
    id: root

    required property PreferencesViewModel preferences
    required property ScanViewModel scan
    readonly property real _seconds: Math.round(root.preferences.scanStepMs / 10) / 100

    signal speedRequested

    spacing: Theme.gap

    Heading {
        width: parent.width
        text: qsTr("Switches")
    }
    ChoiceGrid {
        maximumColumns: 3

        UseChoice {
            text: qsTr("No switch")
            switchUse: "none"
            iconName: "close"
        }
        UseChoice {
            text: qsTr("One switch")
            switchUse: "one"
            iconName: "one-switch"
        }
        UseChoice {
            text: qsTr("Two switches")
            switchUse: "two"
            iconName: "two-switches"
        }
    }
    Words {
        width: parent.width
        text: root.preferences.switchUse === "two" ? qsTr("One switch moves the frame. The other chooses.") : root.preferences.switchUse === "one" ? qsTr("The frame stays %1 seconds on each thing. Press your switch when it is on your choice.").arg(root._seconds) : qsTr("With a switch, a frame goes from one thing to the next. You press when it is on your choice.")
    }
    ChoiceGrid {
        visible: root.preferences.switchUse === "one"
        maximumColumns: 3

        StepButton {
            text: qsTr("Slower")
            iconName: "minus"
            onClicked: root.scan.changeStep(true)
        }
        StepButton {
            text: qsTr("Faster")
            iconName: "plus"
            onClicked: root.scan.changeStep(false)
        }
        StepButton {
            text: qsTr("Find my speed")
            iconName: "clock"
            onClicked: root.speedRequested()
        }
    }

    component UseChoice: PanelChoice {
        required property string switchUse

        checked: root.preferences.switchUse === switchUse
        onClicked: root.preferences.chooseSwitchUse(switchUse)
    }
    component StepButton: ActionButton {
        width: (parent as ChoiceGrid)?.choiceWidth ?? 0
        height: Math.max(Theme.target, implicitHeight)
    }
}
