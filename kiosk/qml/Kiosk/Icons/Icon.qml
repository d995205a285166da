import QtQuick
import Kiosk.Theme

// An outline icon in the colour of the words beside it. Always decoration: the words say what it means.
Image {
    id: root

    required property string name
    property color colour: Theme.colours.text
    property real size: Theme.iconSize

    width: root.size
    height: root.size
    sourceSize: Qt.size(root.size, root.size)
    // Drawn when it is first seen: a closed panel costs nothing at start.
    source: !root.visible ? "" : "image://icons/" + root.name + "/" + String(root.colour).slice(1)
    visible: root.name !== ""
    Accessible.ignored: true
}
