import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// Asks a visitor who began with a switch or a key how they like to move about. It is scanned from the start, so
// that nobody has to know first how that is turned on.
Dialog {
    id: root

    signal answered(switchUse: string)

    title: qsTr("How would you like to move around?")
    closeText: qsTr("Keys or touch")
    closeIcon: "touch"
    onCloseRequested: root.answered("none")

    Words {
        text: qsTr("A frame goes from one choice to the next. Press your switch when it is on yours.")
        size: Theme.headingSize
        Layout.fillWidth: true
    }
    GridLayout {
        columns: width > Theme.bodySize * 26 ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true

        RowCard {
            text: qsTr("One switch")
            line: qsTr("The frame moves by itself. Your switch chooses.")
            iconName: "one-switch"
            area: "read"
            onClicked: root.answered("one")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RowCard {
            text: qsTr("Two switches")
            line: qsTr("One switch moves the frame. The other chooses.")
            iconName: "two-switches"
            area: "read"
            onClicked: root.answered("two")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
