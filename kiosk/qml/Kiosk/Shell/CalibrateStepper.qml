import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// A measure with a button to make it less and one to make it more; Left and Right do the same.
GridLayout {
    id: root

    required property string label
    required property string value
    required property string lessText
    required property string moreText

    signal stepRequested(steps: int)

    columns: root.width < Theme.bodySize * 44 ? 3 : 4
    columnSpacing: Theme.gap
    rowSpacing: Theme.smallGap
    Keys.onLeftPressed: root.stepRequested(-1)
    Keys.onRightPressed: root.stepRequested(1)

    Words {
        text: root.label
        Layout.fillWidth: true
        Layout.columnSpan: root.columns === 3 ? 3 : 1
    }
    ActionButton {
        text: root.lessText
        description: root.label
        iconName: "minus"
        Layout.preferredWidth: Theme.bodySize * 7
        onClicked: root.stepRequested(-1)
    }
    Words {
        text: root.value
        spoken: root.label + " " + root.value
        isBold: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: root.columns === 3
        Layout.preferredWidth: Theme.bodySize * 5
    }
    ActionButton {
        text: root.moreText
        description: root.label
        iconName: "plus"
        Layout.preferredWidth: Theme.bodySize * 7
        onClicked: root.stepRequested(1)
    }
}
