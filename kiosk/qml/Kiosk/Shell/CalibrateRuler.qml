pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A second check: a ruler of 100 mm, or as much of it as fits.
ColumnLayout {
    id: root

    required property CalibrationViewModel calibration
    readonly property real _perMm: root.calibration.pixelsPerMm
    readonly property int _centimetres: Math.max(1, Math.min(root.calibration.rulerMm, Math.floor((root.width - Theme.largeGap) / root._perMm)) / 10)

    spacing: Theme.gap

    Words {
        text: qsTr("Hold a ruler against the drawing. Its %1 mm are real millimetres when the screen is measured right.").arg(root._centimetres * 10)
        Layout.fillWidth: true
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.target + 2 * Theme.bodySize

        Rectangle {
            id: ruler

            anchors.centerIn: parent
            width: root._centimetres * 10 * root._perMm
            height: Math.min(parent.height - 3 * Theme.bodySize, Theme.target)
            color: Theme.colours.read.tint
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("A ruler of %1 millimetres").arg(root._centimetres * 10)

            Repeater {
                model: root._centimetres * 2 + 1

                Rectangle {
                    required property int index

                    x: index * 5 * root._perMm - (index === 0 ? 0 : width)
                    width: Theme.line
                    height: ruler.height * (index % 2 === 0 ? 1 : 0.5)
                    color: Theme.colours.text
                }
            }
            Repeater {
                model: [0, root._centimetres]

                Words {
                    required property int modelData

                    y: ruler.height
                    x: modelData * 10 * root._perMm - width / 2
                    text: String(modelData * 10)
                }
            }
        }
    }
    CalibrateSize {
        calibration: root.calibration
        Layout.fillWidth: true
    }
}
