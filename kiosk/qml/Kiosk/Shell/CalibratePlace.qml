import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

// Three measures that only a tape measure knows.
ScrollPane {
    id: root

    required property CalibrationViewModel calibration

    CalibrateStepper {
        width: root.contentWidth
        label: qsTr("How far are eyes from the glass?")
        value: qsTr("%1 mm").arg(root.calibration.distanceMm.toFixed(0))
        lessText: qsTr("Nearer")
        moreText: qsTr("Further")
        onStepRequested: steps => root.calibration.changeDistance(steps)
    }
    CalibrateStepper {
        width: root.contentWidth
        label: qsTr("How high is the lower edge of the glass above the floor?")
        value: qsTr("%1 mm").arg(root.calibration.bottomMm.toFixed(0))
        lessText: qsTr("Lower")
        moreText: qsTr("Higher")
        onStepRequested: steps => root.calibration.changeBottom(steps)
    }
    CalibrateStepper {
        width: root.contentWidth
        label: qsTr("How far does it lean back? Upright is 0.")
        value: qsTr("%1°").arg(root.calibration.tiltDeg.toFixed(0))
        lessText: qsTr("Less")
        moreText: qsTr("More")
        onStepRequested: steps => root.calibration.changeTilt(steps)
    }
}
