pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The same buttons in the same place on every screen, in one row where their words have room, else in two.
GridLayout {
    id: root

    required property VisitViewModel visit
    property bool canLower: false
    property bool isLowered: false
    readonly property int _count: root.canLower ? 5 : 4
    // The longest word with its margins; above that, icons stand over the words.
    readonly property real _leastWidth: Theme.bodySize * 5.4 * (Theme.hasMoreSpace ? 1.4 : 1)
    readonly property real _besideWidth: root._leastWidth * 1.6 + Theme.iconSize
    readonly property bool _isOneRow: root.width >= root._count * root._leastWidth + (root._count - 1) * Theme.gap
    readonly property bool _isStacked: root.width < root._count * root._besideWidth

    signal homeRequested
    signal backRequested
    signal textPanelRequested
    signal lowerRequested(isLowered: bool)
    signal finishRequested

    columns: root._isOneRow ? root._count : Math.ceil(root._count / 2)
    columnSpacing: Theme.gap
    rowSpacing: Theme.leastGap
    uniformCellWidths: true
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("On every screen")

    component Entry: BarButton {
        isStacked: root._isStacked
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.max(Theme.barHeight, implicitHeight)
    }

    Entry {
        text: qsTr("Home")
        iconName: "home"
        enabled: root.visit.screen !== "home"
        onClicked: root.homeRequested()
    }
    Entry {
        text: qsTr("Back")
        iconName: "back"
        enabled: root.visit.canGoBack
        onClicked: root.backRequested()
    }
    Entry {
        text: qsTr("Text and colours")
        iconName: "text-size"
        onClicked: root.textPanelRequested()
    }
    Entry {
        visible: root.canLower
        text: root.isLowered ? qsTr("Raise the buttons") : qsTr("Lower the buttons")
        iconName: root.isLowered ? "raise" : "lower"
        onClicked: root.lowerRequested(!root.isLowered)
    }
    Entry {
        text: qsTr("Finished")
        iconName: "finish"
        isSolid: true
        onClicked: root.finishRequested()
    }
}
