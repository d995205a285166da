import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Up and Down for long content, so that nobody needs to drag; in between, where you are.
ColumnLayout {
    id: root

    required property Flickable view
    readonly property real _fullHeight: Theme.iconSize + Theme.bodySize * 1.3 + Theme.smallGap * 4
    // Where the screen leaves little height, the arrows alone.
    readonly property bool _isShort: root.view.height < 2 * root._fullHeight + Theme.gap
    readonly property real _buttonHeight: root._isShort ? Math.max(0, (root.view.height - Theme.gap) / 2) : root._fullHeight

    visible: root.view.contentHeight > root.view.height + 1
    spacing: Theme.gap
    Layout.minimumHeight: 0

    function _move(pages: real): void {
        const last = Math.max(0, root.view.contentHeight - root.view.height);
        glide.to = Math.max(0, Math.min(last, root.view.contentY + pages * root.view.height));
        glide.restart();
    }

    NumberAnimation {
        id: glide

        target: root.view
        property: "contentY"
        duration: Theme.scrollMs
    }
    BarButton {
        text: qsTr("Up")
        iconName: "up"
        isStacked: true
        isIconOnly: root._isShort
        enabled: root.view.contentY > 1
        onClicked: root._move(-0.8)
        Layout.fillWidth: true
        Layout.preferredHeight: root._buttonHeight
        Layout.minimumHeight: 0
    }
    Rectangle {
        visible: !root._isShort
        color: Theme.colours.surface
        border.color: Theme.colours.edge
        border.width: Theme.line
        radius: width / 2
        Layout.preferredWidth: Theme.mm(5)
        Layout.fillHeight: true
        Layout.alignment: Qt.AlignHCenter
        Accessible.ignored: true

        Rectangle {
            x: Theme.mm(1)
            y: Theme.mm(1) + (parent.height - Theme.mm(2) - height) * Math.min(1, Math.max(0, root.view.contentY / Math.max(1, root.view.contentHeight - root.view.height)))
            width: Theme.mm(3)
            height: Math.max(Theme.mm(8), (parent.height - Theme.mm(2)) * Math.min(1, root.view.height / Math.max(1, root.view.contentHeight)))
            radius: width / 2
            color: Theme.colours.edge
        }
    }
    BarButton {
        text: qsTr("Down")
        iconName: "down"
        isStacked: true
        isIconOnly: root._isShort
        enabled: root.view.contentY < root.view.contentHeight - root.view.height - 1
        onClicked: root._move(0.8)
        Layout.fillWidth: true
        Layout.preferredHeight: root._buttonHeight
        Layout.minimumHeight: 0
    }
}
