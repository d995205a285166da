import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Makes the drawing wider and narrower, and says how large the glass is then.
ColumnLayout {
    id: root

    required property CalibrationViewModel calibration

    spacing: Theme.gap

    GridLayout {
        columns: width < Theme.bodySize * 40 ? 2 : 4
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        SizeButton {
            text: qsTr("Much narrower")
            iconName: "minus"
            onClicked: root.calibration.resizeCard(-1, true)
        }
        SizeButton {
            text: qsTr("Narrower")
            iconName: "minus"
            onClicked: root.calibration.resizeCard(-1, false)
        }
        SizeButton {
            text: qsTr("Wider")
            iconName: "plus"
            onClicked: root.calibration.resizeCard(1, false)
        }
        SizeButton {
            text: qsTr("Much wider")
            iconName: "plus"
            onClicked: root.calibration.resizeCard(1, true)
        }
    }
    Words {
        text: qsTr("Corner to corner: %1 inches (%2 mm). The glass: %3 mm wide, %4 mm high.").arg(root.calibration.diagonalInch.toFixed(1)).arg((root.calibration.diagonalInch * 25.4).toFixed(0)).arg(root.calibration.widthMm.toFixed(0)).arg(root.calibration.heightMm.toFixed(0))
        isBold: true
        Layout.fillWidth: true
    }
    Words {
        text: root.calibration.reportedInch > 0 ? qsTr("The screen says it is %1 inches. Screens are often wrong.").arg(root.calibration.reportedInch.toFixed(1)) : qsTr("The screen does not say how large it is.")
        isQuiet: true
        Layout.fillWidth: true
    }
    Words {
        visible: root.calibration.sizeLimit !== ""
        text: root.calibration.sizeLimit === "smallest" ? qsTr("The kiosk is not made for less than 7 inches, so the drawing goes no further.") : qsTr("The kiosk is not made for more than 100 inches, so the drawing goes no further.")
        Layout.fillWidth: true
    }

    component SizeButton: ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
}
