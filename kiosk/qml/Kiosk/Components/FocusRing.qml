import QtQuick
import Kiosk.Theme

// Two-colour ring around what the keys are on: seen on every theme, and only by who uses keys. The outer part
// stands out from what is around the control, the inner one from the control.
Rectangle {
    id: root

    required property bool hasFocus
    property real corner: Theme.radius

    visible: root.hasFocus && Theme.showsFocus
    anchors.fill: parent
    anchors.margins: -Theme.focusEdge
    color: "transparent"
    radius: root.corner + Theme.focusEdge
    border.width: Theme.focusEdge
    border.color: Theme.colours.text

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusEdge
        color: "transparent"
        radius: root.corner
        border.width: Theme.focusEdge
        border.color: Theme.focusInner
    }
}
