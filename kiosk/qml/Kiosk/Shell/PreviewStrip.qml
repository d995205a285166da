import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// Stands over content that is not installed yet, so that nobody takes it for what visitors see.
Rectangle {
    id: root

    signal endRequested

    color: Theme.colours.warningTint
    radius: Theme.smallRadius
    border.color: Theme.colours.warning
    border.width: Theme.line
    implicitHeight: row.implicitHeight + 2 * Theme.smallGap

    GridLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: Theme.gap
        }
        columns: root.width > Theme.bodySize * 34 ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.smallGap

        Words {
            text: qsTr("Preview: visitors do not see this yet.")
            isBold: true
            Layout.fillWidth: true
        }
        ActionButton {
            text: qsTr("Back to the update")
            iconName: "back"
            onClicked: root.endRequested()
        }
    }
}
