pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// One thing on the list, with large buttons to move it and to take it off: beside it, or under it where words are large.
GridLayout {
    id: root

    required property int index
    required property string kind
    required property string entryId
    required property string name
    required property string line
    property bool isLast: false
    readonly property real _buttonWidth: Math.max(Theme.target, longest.advanceWidth + 3 * Theme.smallGap)
    readonly property bool _isWide: root.width > Theme.bodySize * 18 + 3 * (root._buttonWidth + Theme.gap)

    signal openRequested
    signal moveRequested(steps: int)
    signal removeRequested

    columns: root._isWide ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    WordsMeasure {
        id: longest

        text: qsTr("Take off")
    }
    RowCard {
        text: root.name
        line: root.line
        iconName: root.kind === "page" ? "book" : "phone"
        area: root.kind === "page" ? "read" : "findHelp"
        onClicked: root.openRequested()
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    GridLayout {
        id: buttons

        columns: root._isWide || root.width > 3 * root._buttonWidth + 2 * Theme.gap ? 3 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: !root._isWide

        RowButton {
            text: qsTr("Move up: %1").arg(root.name)
            //: Moves something up a list
            label: qsTr("Up")
            iconName: "up"
            enabled: root.index > 0
            onClicked: root.moveRequested(-1)
        }
        RowButton {
            text: qsTr("Move down: %1").arg(root.name)
            label: qsTr("Down")
            iconName: "down"
            enabled: !root.isLast
            onClicked: root.moveRequested(1)
        }
        RowButton {
            text: qsTr("Take off: %1").arg(root.name)
            label: qsTr("Take off")
            iconName: "close"
            onClicked: root.removeRequested()
        }
    }

    component RowButton: BarButton {
        isStacked: buttons.columns === 3
        Layout.fillWidth: !root._isWide
        Layout.fillHeight: true
        Layout.preferredWidth: root._buttonWidth
        Layout.maximumWidth: root._isWide ? root._buttonWidth : -1
        Layout.minimumHeight: Math.max(Theme.target, implicitHeight)
    }
}
