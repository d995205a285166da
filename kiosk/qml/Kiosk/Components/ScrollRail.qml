pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Up and Down for long content, so that nobody needs to drag; in between, where you are. What the
// keyboard comes to is brought into view. They stand beside what they scroll; on a high screen where they would take
// much of its width, under it: the layout around both has one column then.
GridLayout {
    id: root

    required property Flickable view
    // Where line help is on, the buttons move it first.
    property ReadingColumn lines: null
    // How high the view can be. One that grows with its content must not take the rail for what it lacks on the way.
    property real roomHeight: root.isBeneath ? root._frame.height : root.view.height
    property bool mayBeBeneath: true
    readonly property bool isBeneath: root.mayBeBeneath && root._isFrameNarrow && Theme.stageHeight > Theme.bodySize * root._highLines
    readonly property bool _isFrameNarrow: root._widthWithWords > root._frame.width * root._widestShare
    // Beside what they scroll they take no more of its width than this, where there is height for so many lines.
    readonly property real _widestShare: 0.15
    readonly property real _highLines: 20
    readonly property bool _canStepUp: root.lines !== null && root.lines.canStepUp
    readonly property bool _canStepDown: root.lines !== null && root.lines.canStepDown
    readonly property Item _frame: root.parent
    readonly property int _rowCount: root.view instanceof ListView ? (root.view as ListView).count : 0
    readonly property real _widthWithWords: Math.max(Theme.target + Theme.gap, Theme.bodySize * (Theme.hasMoreSpace ? 4.6 : 3.4))
    readonly property real _fullHeight: Math.max(Theme.target, Theme.iconSize + Theme.bodySize * 1.3 * Math.max(1, Theme.leastLeading) + Theme.smallGap * 4)
    // What it scrolls is never lower than two targets, unless all of it is in view.
    readonly property real leastHeight: 2 * Theme.target + Theme.gap
    // While it is out of sight, its own height is that of its last layout, which may have been the upright one.
    readonly property real leastFrameHeight: root.leastHeight + (root.isBeneath ? Math.min(root.implicitHeight, root._fullHeight) + Theme.gap : 0)
    // Where the screen leaves little height, or the words would take much of its width, the arrows alone.
    readonly property bool _isShort: !root.isBeneath && root.view.height < 2 * root._fullHeight + Theme.gap
    readonly property bool _hasArrowsAlone: root._isShort || (!root.isBeneath && root._isFrameNarrow)
    readonly property real _buttonHeight: root._isShort ? (root.view.height - Theme.gap) / 2 : root._fullHeight

    readonly property real _top: Scrolling.topOf(root.view)
    readonly property real _end: Scrolling.endOf(root.view)
    readonly property real _place: Math.min(1, Math.max(0, (root.view.contentY - root._top) / Math.max(1, root._end - root._top)))
    readonly property real _seen: Math.min(1, root.view.height / Math.max(1, root.view.contentHeight))
    readonly property Item _focused: root.Window.activeFocusItem

    visible: need.isThere || root._canStepUp || root._canStepDown
    columns: root.isBeneath ? 3 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    Layout.minimumHeight: 0
    Layout.preferredWidth: root.isBeneath ? -1 : root._isFrameNarrow ? Theme.target : root._widthWithWords
    Layout.fillWidth: root.isBeneath
    Layout.fillHeight: !root.isBeneath

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

    ScrollNeed {
        id: need

        isTooHigh: root.view.contentHeight > root.roomHeight + 1
        situation: [root._frame.width, Theme.stageHeight, Theme.bodySize, Theme.hasMoreSpace, root._rowCount].join()
    }
    Turn {
        text: qsTr("Up")
        iconName: "up"
        enabled: root._canStepUp || root.view.contentY > root._top + 1
        onClicked: root._press(-1)
    }
    Rectangle {
        id: track

        readonly property real _room: (root.isBeneath ? width : height) - Theme.mm(2)
        readonly property real _length: Math.max(Theme.mm(8), _room * root._seen)
        readonly property real _start: Theme.mm(1) + (_room - _length) * root._place

        visible: root.isBeneath || root.view.height > 2 * (root._fullHeight + Theme.gap) + Theme.mm(8)
        color: Theme.colours.surface
        border.color: Theme.colours.edge
        border.width: Theme.line
        radius: Theme.mm(2.5)
        Layout.preferredWidth: Theme.mm(5)
        Layout.preferredHeight: Theme.mm(5)
        Layout.fillWidth: root.isBeneath
        Layout.fillHeight: !root.isBeneath
        Layout.alignment: Qt.AlignCenter
        Accessible.ignored: true

        Rectangle {
            x: root.isBeneath ? track._start : Theme.mm(1)
            y: root.isBeneath ? Theme.mm(1) : track._start
            width: root.isBeneath ? track._length : Theme.mm(3)
            height: root.isBeneath ? Theme.mm(3) : track._length
            radius: Theme.mm(1.5)
            color: Theme.colours.edge
        }
    }
    Turn {
        text: qsTr("Down")
        iconName: "down"
        enabled: root._canStepDown || root.view.contentY < root._end - 1
        onClicked: root._press(1)
    }

    component Turn: BarButton {
        isStacked: !root.isBeneath
        isIconOnly: root._hasArrowsAlone || (root.isBeneath && root._frame.width < Theme.bodySize * 14)
        Layout.fillWidth: true
        Layout.preferredWidth: root.isBeneath ? 1 : -1
        Layout.preferredHeight: root.isBeneath ? implicitHeight : root._buttonHeight
    }
}
