import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What stands above the lowered stage: where this is, and nothing to touch.
Item {
    id: root

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap
        visible: root.height > implicitHeight + 2 * Theme.gap

        Heading {
            width: parent.width
            text: qsTr("SEND in Staffordshire")
            size: Theme.titleSize
        }
        Words {
            width: parent.width
            text: qsTr("Everything you can touch is below, within reach.")
            isQuiet: true
        }
    }
    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: Theme.line
        color: Theme.colours.edge
    }
}
