import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The same buttons in the same place on every screen.
RowLayout {
    id: root

    required property VisitViewModel visit
    property bool isTall: false
    readonly property bool _isStacked: root.isTall || Theme.isGiant
    readonly property real _height: root._isStacked ? Math.max(Theme.barHeight, Theme.iconSize + Theme.bodySize * 2.4 + Theme.smallGap * 3) : Theme.barHeight

    signal homeRequested
    signal backRequested
    signal textPanelRequested
    signal finishRequested

    spacing: Theme.gap

    BarButton {
        text: qsTr("Home")
        iconName: "home"
        isStacked: root._isStacked
        enabled: root.visit.screen !== "home"
        onClicked: root.homeRequested()
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.mm(60)
        Layout.preferredHeight: root._height
    }
    BarButton {
        text: qsTr("Back")
        iconName: "back"
        isStacked: root._isStacked
        enabled: root.visit.canGoBack
        onClicked: root.backRequested()
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.mm(60)
        Layout.preferredHeight: root._height
    }
    BarButton {
        text: qsTr("Text and colours")
        iconName: "text-size"
        isStacked: root._isStacked
        onClicked: root.textPanelRequested()
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.mm(90)
        Layout.preferredHeight: root._height
    }
    BarButton {
        text: qsTr("Finished")
        iconName: "finish"
        isSolid: true
        isStacked: root._isStacked
        onClicked: root.finishRequested()
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.mm(70)
        Layout.preferredHeight: root._height
    }
}
