import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A card to cover with a real one. Only its width counts: its height gives way where there is no room. Its ends
// are drawn further than the card, so that they are seen beside a real one.
ColumnLayout {
    id: root

    required property CalibrationViewModel calibration

    spacing: Theme.gap

    Words {
        text: qsTr("Any bank or library card will do: they are all 85.6 mm wide. Make the drawing exactly as wide as the card.")
        Layout.fillWidth: true
    }
    Item {
        clip: true
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.target

        Rectangle {
            id: card

            anchors.centerIn: parent
            width: root.calibration.cardWidthMm * root.calibration.pixelsPerMm
            height: Math.min(root.calibration.cardHeightMm * root.calibration.pixelsPerMm, parent.height - Theme.largeGap)
            color: Theme.colours.read.tint
            radius: Theme.smallRadius
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("A drawing of a bank card")
        }
        Rectangle {
            anchors.left: card.left
            width: Theme.line
            height: parent.height
            color: Theme.colours.text
        }
        Rectangle {
            anchors.right: card.right
            width: Theme.line
            height: parent.height
            color: Theme.colours.text
        }
    }
    CalibrateSize {
        calibration: root.calibration
        Layout.fillWidth: true
    }
}
