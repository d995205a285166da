import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// Something there is on this screen: a picture and its name, not to be touched by itself.
Column {
    id: root

    required property string text
    required property url picture
    required property string area
    property real mostSide: Theme.mm(72)

    spacing: Theme.gap
    Layout.fillWidth: true
    Layout.alignment: Qt.AlignCenter

    PicturePanel {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.mm(72), root.mostSide)
        height: width
        source: root.picture
        color: Theme.colours.area(root.area).tint
        border.color: Theme.colours.area(root.area).colour
        border.width: Theme.line
    }
    Heading {
        width: parent.width
        text: root.text
        color: Theme.colours.area(root.area).colour
        horizontalAlignment: Text.AlignHCenter
    }
}
