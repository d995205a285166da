pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Icons
import Kiosk.Theme
import Kiosk.ViewModels

// Whether a service is open now, and its week one touch away.
GridLayout {
    id: root

    required property ServiceViewModel service
    property string area: "findHelp"
    readonly property bool _isKnown: root.service.openState !== "unknown"
    readonly property color _ink: root.service.openState === "open" ? Theme.colours.area(root.area).colour : Theme.colours.text

    signal weekRequested

    columns: root.width > Theme.bodySize * 22 * (Theme.hasMoreSpace ? 1.3 : 1) ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        Icon {
            name: "clock"
            colour: root._ink
            Layout.alignment: Qt.AlignTop
        }
        Words {
            text: root.service.opening
            color: root._ink
            isBold: root._isKnown
            Layout.fillWidth: true
        }
    }
    ActionButton {
        visible: root.service.hasWeek
        text: qsTr("Opening times")
        iconName: "calendar"
        onClicked: root.weekRequested()
        Layout.fillWidth: root.columns === 1
    }
}
