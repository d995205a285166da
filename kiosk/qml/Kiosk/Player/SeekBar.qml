import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// Where the film is, and a way to go somewhere else with one tap. The whole height is the target.
RowLayout {
    id: root

    required property int positionMs
    required property int durationMs
    required property color accent
    readonly property real _fraction: root.durationMs > 0 ? Math.min(1, root.positionMs / root.durationMs) : 0
    readonly property string _place: qsTr("%1 of %2").arg(root._clock(root.positionMs)).arg(root._clock(root.durationMs))

    signal seekRequested(fraction: real)

    spacing: Theme.gap

    function _clock(milliseconds: int): string {
        const seconds = Math.floor(milliseconds / 1000);
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    function _step(seconds: int): void {
        if (root.durationMs > 0)
            root.seekRequested((root.positionMs + seconds * 1000) / root.durationMs);
    }

    Item {
        id: bar

        activeFocusOnTab: true
        implicitHeight: Theme.target
        Layout.fillWidth: true

        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Place in the film")
        Accessible.description: root._place
        Accessible.focusable: true
        Accessible.onIncreaseAction: root._step(10)
        Accessible.onDecreaseAction: root._step(-10)
        Keys.onLeftPressed: root._step(-10)
        Keys.onRightPressed: root._step(10)

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
            color: Theme.colours.surface
            border.color: root.accent
            border.width: Theme.mm(2)
        }
        FocusRing {
            hasFocus: bar.activeFocus
            corner: Theme.smallRadius
        }
        MouseArea {
            anchors.fill: parent
            onClicked: mouse => root.seekRequested(mouse.x / bar.width)
        }
    }
    Words {
        text: root._place
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
        Layout.preferredWidth: widest.advanceWidth
    }
    TextMetrics {
        id: widest

        font.family: Theme.fontFamily
        font.pixelSize: Theme.bodySize
        font.weight: Font.Bold
        text: qsTr("%1 of %2").arg(root._clock(root.durationMs)).arg(root._clock(root.durationMs)) + " "
    }
}
