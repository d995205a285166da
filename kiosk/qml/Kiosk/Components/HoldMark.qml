pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// How long a finger has been on what must be held: a bar that fills, then a thick frame, as a sign to let go. In calm
// mode nothing moves: there is an empty bar, and then the frame and the full bar at once.
Loader {
    id: root

    required property bool isHeld
    property real corner: Theme.smallRadius

    anchors.fill: parent
    z: 1
    active: root.isHeld && Theme.holdMs > 0

    sourceComponent: Item {
        id: mark

        property real filled
        readonly property bool isReady: mark.filled >= 1

        NumberAnimation on filled {
            from: 0
            to: 1
            duration: Theme.holdMs
        }
        Rectangle {
            visible: mark.isReady
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
                width: parent.width * (Theme.isCalm ? Math.floor(mark.filled) : mark.filled)
                height: parent.height
                radius: parent.radius
                color: Theme.colours.text
            }
        }
    }
}
