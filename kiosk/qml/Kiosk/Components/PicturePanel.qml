import QtQuick
import Kiosk.Theme

// A picture on a tinted panel, as large as the panel lets it be.
Rectangle {
    id: root

    required property url source
    property string alt: ""
    property real pictureShare: 0.92
    property real maximumPicture: Theme.mm(62)

    color: Theme.colours.read.tint
    radius: Theme.radius
    implicitWidth: Theme.pictureSize
    implicitHeight: Theme.pictureSize

    Image {
        readonly property real _side: Math.round(Math.min(root.width * root.pictureShare, root.height * root.pictureShare, root.maximumPicture))

        anchors.centerIn: parent
        width: _side
        height: _side
        sourceSize: Qt.size(_side, _side)
        // Not before the panel is seen and has its size: every size is drawn anew.
        source: visible && _side > 0 ? root.source : ""
        fillMode: Image.PreserveAspectFit
        opacity: Theme.pictureOpacity
        Accessible.role: Accessible.Graphic
        Accessible.name: root.alt
        Accessible.ignored: root.alt === ""
    }
}
