import QtQuick
import QtQuick.Layouts
import Kiosk.Icons
import Kiosk.Theme

// Something to be careful about, set apart by an edge, an icon and a tint.
Rectangle {
    id: root

    required property string text
    property string iconName: "warning"

    color: Theme.colours.warningTint
    radius: Theme.smallRadius
    border.color: Theme.colours.warning
    border.width: Theme.line
    implicitHeight: row.implicitHeight + 2 * Theme.gap

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: Theme.padding
        }
        spacing: Theme.gap

        Icon {
            name: root.iconName
            colour: Theme.colours.warning
            Layout.alignment: Qt.AlignTop
        }
        Words {
            text: root.text
            Layout.fillWidth: true
        }
    }
}
