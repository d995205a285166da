import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What the measures mean for visitors, and how saving went.
ScrollPane {
    id: root

    required property CalibrationViewModel calibration
    readonly property string _above: root.calibration.aboveMm.toFixed(0)
    readonly property string _top: root.calibration.topMm.toFixed(0)

    function _capital(degrees: real): string {
        return Theme.capitalMm(degrees, root.calibration.distanceMm).toFixed(1);
    }

    function _describeReach(): string {
        switch (root.calibration.reach) {
        case "all":
            return qsTr("Everything is within reach of a seated person.");
        case "lowered":
            return qsTr("The top %1 mm are above the reach of a seated person. Visitors get a button “Lower the buttons”.").arg(root._above);
        case "too-low":
            return qsTr("The lowest buttons are less than 380 mm above the floor. Hang the screen higher.");
        }
        return qsTr("The screen hangs too high: even with “Lower the buttons”, a seated person does not reach all of them. Hang it lower, or lean it back.");
    }

    Notice {
        visible: root.calibration.saving !== ""
        width: root.contentWidth
        iconName: root.calibration.saving === "saved" ? "check" : "warning"
        text: root.calibration.saving === "failed" ? root.calibration.said : root.calibration.said === "" ? qsTr("Saved. Start the kiosk again to use it.") : qsTr("Saved. Start the kiosk again to use it. The old settings file could not be understood and is now %1.").arg(root.calibration.said)
    }
    LabelledRow {
        width: root.contentWidth
        iconName: "ruler"
        label: qsTr("The glass")
        value: qsTr("%1 inches from corner to corner; its upper edge is %2 mm above the floor.").arg(root.calibration.diagonalInch.toFixed(1)).arg(root._top)
    }
    LabelledRow {
        width: root.contentWidth
        iconName: "hand"
        label: qsTr("Reach")
        value: root._describeReach()
    }
    LabelledRow {
        width: root.contentWidth
        iconName: "text-size"
        label: qsTr("Letters, seen from %1 mm").arg(root.calibration.distanceMm.toFixed(0))
        value: qsTr("Capitals are %1 mm high in Standard text and %2 mm in Large text.").arg(root._capital(Theme.standardDegrees)).arg(root._capital(Theme.largeDegrees))
    }
}
