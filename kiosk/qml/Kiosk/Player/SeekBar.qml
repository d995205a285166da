import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Components
import Kiosk.Theme

// Where the film is, and a way to go somewhere else with one tap. The whole height is the target.
GridLayout {
    id: root

    required property int positionMs
    required property int durationMs
    required property color accent
    readonly property real _fraction: root.durationMs > 0 ? Math.min(1, root.positionMs / root.durationMs) : 0
    // In steps: a value for every second would be read out without end.
    readonly property real _told: Math.floor(root.positionMs / 1000 / bar.stepSize) * bar.stepSize
    readonly property string _place: qsTr("%1 of %2").arg(root._clock(root.positionMs)).arg(root._clock(root.durationMs))

    signal seekRequested(fraction: real)

    on_ToldChanged: bar.value = root._told

    columns: root.width > widest.advanceWidth * 2.5 ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.smallGap

    function _clock(milliseconds: int): string {
        const seconds = Math.floor(milliseconds / 1000);
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    function _step(seconds: int): void {
        if (root.durationMs > 0)
            root.seekRequested((root.positionMs + seconds * 1000) / root.durationMs);
    }

    // Qt tells a screen reader of new values only for sliders of its own.
    T.Slider {
        id: bar

        to: root.durationMs / 1000
        stepSize: 10
        focusPolicy: Qt.TabFocus
        implicitHeight: Theme.target
        Layout.fillWidth: true

        Accessible.name: qsTr("Place in the film")
        Accessible.onIncreaseAction: root._step(bar.stepSize)
        Accessible.onDecreaseAction: root._step(-bar.stepSize)
        Keys.onLeftPressed: root._step(-bar.stepSize)
        Keys.onRightPressed: root._step(bar.stepSize)
        onValueChanged: {
            if (bar.value !== root._told && root.durationMs > 0)
                root.seekRequested(bar.value / bar.to);
        }

        Rectangle {
            id: track

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Theme.mm(8)
            radius: height / 2
            color: Theme.colours.surface
            border.color: Theme.colours.edge
            border.width: Theme.line

            Rectangle {
                x: Theme.line
                y: Theme.line
                height: parent.height - 2 * Theme.line
                width: Math.max(height, parent.width * root._fraction - 2 * Theme.line)
                radius: height / 2
                color: root.accent
                visible: root._fraction > 0
            }
        }
        Rectangle {
            x: Math.max(0, Math.min(bar.width - width, bar.width * root._fraction - width / 2))
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.mm(12)
            height: width
            radius: width / 2
            color: press.pressed ? Theme.colours.pressed : Theme.colours.surface
            border.color: press.pressed ? Theme.colours.text : root.accent
            border.width: Theme.mm(press.pressed ? 4 : 2)
        }
        FocusRing {
            hasFocus: bar.activeFocus
            corner: Theme.smallRadius
        }
        HoldMark {
            isHeld: press.pressed
        }
        MouseArea {
            id: press

            anchors.fill: parent
            onClicked: mouse => root.seekRequested(mouse.x / bar.width)
        }
    }
    Words {
        text: root._place
        isBold: true
        horizontalAlignment: root.columns === 1 ? Text.AlignLeft : Text.AlignRight
        wrapMode: root.columns === 1 ? Text.Wrap : Text.NoWrap
        Layout.fillWidth: root.columns === 1
        Layout.preferredWidth: widest.advanceWidth
        Layout.alignment: Qt.AlignRight
    }
    WordsMeasure {
        id: widest

        text: qsTr("%1 of %2").arg(root._clock(root.durationMs)).arg(root._clock(root.durationMs)) + " "
    }
}
