import QtQuick
import Kiosk.Theme

// Two-colour ring around what the keys are on: seen on every theme, and only by who uses keys.
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
    border.color: Theme.focusOuter

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusEdge / 2
        color: "transparent"
        radius: root.corner + Theme.focusEdge / 2
        border.width: Theme.focusEdge / 2
        border.color: Theme.focusInner
    }
}
