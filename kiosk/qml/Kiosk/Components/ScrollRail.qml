import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Up and Down for long content, so that nobody needs to drag; in between, where you are. What the
// keyboard comes to is brought into view.
ColumnLayout {
    id: root

    required property Flickable view
    // Where line help is on, the buttons move it first.
    property ReadingColumn lines: null
    readonly property bool _canStepUp: root.lines !== null && root.lines.canStepUp
    readonly property bool _canStepDown: root.lines !== null && root.lines.canStepDown
    // How high the view can be. One that grows with its content must not take the rail for what it lacks on the way.
    property real roomHeight: root.view.height
    readonly property real _fullHeight: Math.max(Theme.target, Theme.iconSize + Theme.bodySize * 1.3 + Theme.smallGap * 4)
    // What it scrolls is never lower than two targets, unless all of it is in view.
    readonly property real leastHeight: 2 * Theme.target + Theme.gap
    // Where the screen leaves little height, the arrows alone.
    readonly property bool _isShort: root.view.height < 2 * root._fullHeight + Theme.gap
    readonly property real _buttonHeight: root._isShort ? (root.view.height - Theme.gap) / 2 : root._fullHeight

    readonly property real _top: Scrolling.topOf(root.view)
    readonly property real _end: Scrolling.endOf(root.view)
    readonly property Item _focused: root.Window.activeFocusItem

    visible: root.view.contentHeight > root.roomHeight + 1 || root._canStepUp || root._canStepDown
    spacing: Theme.gap
    Layout.minimumHeight: 0
    Layout.preferredWidth: Math.max(Theme.target + Theme.gap, Theme.bodySize * (Theme.hasMoreSpace ? 4.6 : 3.4))
    Layout.fillWidth: false

    function _press(direction: int): void {
        if (!root.lines || !root.lines.step(direction))
            Scrolling.turn(root.view, direction * Theme.scrollShare);
    }

    function _isInside(item: Item): bool {
        let ancestor = item;
        while (ancestor && ancestor !== root.view.contentItem)
            ancestor = ancestor.parent;
        return ancestor !== null;
    }

    function _reveal(item: Item): void {
        const top = item.mapToItem(root.view.contentItem, 0, -Theme.focusEdge).y;
        const bottom = top + item.height + 2 * Theme.focusEdge;
        if (bottom > root.view.contentY + root.view.height)
            root.view.contentY = Math.min(root._end, bottom - root.view.height);
        if (top < root.view.contentY)
            root.view.contentY = Math.max(root._top, top);
    }

    on_FocusedChanged: {
        if (root._focused && root._isInside(root._focused))
            root._reveal(root._focused);
    }

    BarButton {
        text: qsTr("Up")
        iconName: "up"
        isStacked: true
        isIconOnly: root._isShort
        enabled: root._canStepUp || root.view.contentY > root._top + 1
        onClicked: root._press(-1)
        Layout.fillWidth: true
        Layout.preferredHeight: root._buttonHeight
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
            y: Theme.mm(1) + (parent.height - Theme.mm(2) - height) * Math.min(1, Math.max(0, (root.view.contentY - root._top) / Math.max(1, root._end - root._top)))
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
        enabled: root._canStepDown || root.view.contentY < root._end - 1
        onClicked: root._press(1)
        Layout.fillWidth: true
        Layout.preferredHeight: root._buttonHeight
    }
}
