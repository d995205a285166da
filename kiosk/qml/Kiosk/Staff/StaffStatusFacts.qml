pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The facts about content and place, each with its label.
GridLayout {
    id: root

    required property StaffStatusViewModel status

    function _describePrinter(state: string): string {
        switch (state) {
        case "ready":
            return qsTr("Ready");
        case "notReady":
            return qsTr("Not ready. It may have no paper.");
        default:
            return qsTr("There is none.");
        }
    }

    columns: root.width > Theme.bodySize * 36 ? 2 : 1
    columnSpacing: Theme.largeGap
    rowSpacing: Theme.gap
    uniformCellWidths: true

    component Fact: LabelledRow {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: 1
    }
    Fact {
        iconName: "book"
        area: "read"
        label: qsTr("Content")
        value: qsTr("Version %1, of %2").arg(root.status.contentVersion).arg(Days.write(root.status.contentDate))
    }
    Fact {
        iconName: "calendar"
        area: "read"
        label: qsTr("Should be checked by")
        value: Days.write(root.status.reviewBy)
    }
    Fact {
        iconName: "replay"
        area: "read"
        label: qsTr("Installed")
        value: isNaN(root.status.installedOn.getTime()) ? qsTr("Came with the program") : Days.write(root.status.installedOn)
    }
    Fact {
        iconName: "info"
        area: "read"
        label: qsTr("Program")
        value: root.status.programVersion
    }
    Fact {
        iconName: "people"
        area: "findHelp"
        label: qsTr("Visits in the last 7 days")
        value: root.status.visits === "" ? qsTr("Not counted") : root.status.visits
    }
    Fact {
        iconName: "list"
        area: "findHelp"
        label: qsTr("Free space")
        value: root.status.freeGb < 0 ? qsTr("Not known") : qsTr("%1 GB").arg(root.status.freeGb.toFixed(1))
    }
    Fact {
        iconName: "ruler"
        area: "findHelp"
        label: qsTr("Screen")
        value: (root.status.isMeasured ? qsTr("%1 × %2 pixels, %3 inches") : qsTr("%1 × %2 pixels, %3 inches, not measured on site yet")).arg(root.status.widthPx).arg(root.status.heightPx).arg(root.status.diagonalInch)
    }
    Fact {
        iconName: "volume-up"
        area: "films"
        label: qsTr("Sound")
        value: root.status.hasSound ? qsTr("There is an output") : qsTr("No output found")
    }
    Fact {
        iconName: "print"
        area: "films"
        label: qsTr("Printer")
        value: root._describePrinter(root.status.printer)
    }
}
