import QtQuick
import Kiosk.Theme

// How long a finger has been on a button that must be held: a bar that fills, then a thick frame, as a sign to let
// go. In calm mode nothing moves: there is an empty bar, and then the frame and the full bar at once.
Item {
    id: root

    property real corner: Theme.smallRadius
    readonly property bool _isReady: root._filled >= 1
    property real _filled

    NumberAnimation on _filled {
        from: 0
        to: 1
        duration: Theme.holdMs
    }
    Rectangle {
        visible: root._isReady
        anchors.fill: parent
        color: "transparent"
        radius: root.corner
        border.color: Theme.colours.text
        border.width: Theme.mm(2.5)
    }
    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.smallGap
        }
        height: Theme.mm(3)
        radius: height / 2
        color: Theme.colours.background
        border.color: Theme.colours.text
        border.width: Theme.line

        Rectangle {
            width: parent.width * (Theme.isCalm ? Math.floor(root._filled) : root._filled)
            height: parent.height
            radius: parent.radius
            color: Theme.colours.text
        }
    }
}
