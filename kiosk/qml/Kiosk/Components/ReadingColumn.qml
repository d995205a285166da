import QtQuick
import Kiosk.Theme

// Rows of text with the visitor's line help over them. A tap or a step moves it; it stays on the screen when
// the page is scrolled, and on its words when they are set anew.
Item {
    id: root

    required property Flickable view
    default property alias content: column.data
    property alias spacing: column.spacing
    readonly property Item rows: column
    readonly property ReadingRow row: place.row
    readonly property real lineTop: place.top
    readonly property real lineBottom: place.bottom
    // What the words stand on.
    property color paper: Theme.colours.background
    // The page is finding its layout: the help waits for its words.
    property bool isHeld: false
    // Nobody has moved it yet: it is at the first whole line on the screen, wherever the page goes.
    property bool _isNew: true
    readonly property bool isActive: place.isOn && place.row !== null
    readonly property bool canStepUp: root._isInView && place.hasBefore
    readonly property bool canStepDown: root._isInView && place.hasAfter
    // What the view scrolls is one column, which this stands in.
    readonly property real _viewTop: root.view.contentY - root.y - (root.parent ? root.parent.y : 0)
    readonly property bool _isInView: root.isActive && place.bottom > root._viewTop && place.top < root._viewEnd()

    signal positioned

    function moveTo(y: real): void {
        place.moveTo(y);
        root._isNew = false;
    }

    function moveToRow(row: ReadingRow): void {
        place.put(row, 0);
        root._isNew = false;
    }

    // One line on, or one idea; false where there is none that way.
    function step(direction: int): bool {
        if (!(direction > 0 ? root.canStepDown : root.canStepUp))
            return false;
        place.advance(direction);
        root._isNew = false;
        root.bringIntoView();
        return true;
    }

    // Scroll no more than it takes to have the line about the middle.
    function bringIntoView(): void {
        const room = root.view.height;
        const needed = place.bottom - place.top;
        const highest = Math.max(0, Math.min(room * 0.25, (room - needed) / 2));
        const lowest = Math.max(room * 0.6, highest + needed);
        const wanted = Math.max(place.bottom - lowest, Math.min(place.top - highest, root._viewTop));
        const end = Math.max(0, root.view.contentHeight - room);
        root.view.contentY = Math.max(0, Math.min(end, root.view.contentY + wanted - root._viewTop));
    }

    function _viewEnd(): real {
        return root._viewTop + root.view.height;
    }

    function _followView(): void {
        place.dropGone();
        root._isNew = root._isNew || place.row === null;
        if (root._isNew)
            root._goToFirst();
        else if (!root.isHeld && place.top < root._viewTop - 1)
            root._goToFirst();
        else if (!root.isHeld && place.bottom > root._viewEnd() + 1 && place.top > root._viewTop + 1)
            root._goToLast();
    }

    function _goToFirst(): void {
        place.moveTo(root._viewTop);
        if (place.row && place.top < root._viewTop - 1)
            place.advance(1);
    }

    function _goToLast(): void {
        place.moveTo(root._viewEnd());
        if (place.bottom > root._viewEnd())
            place.advance(-1);
    }

    implicitHeight: column.implicitHeight
    on_ViewTopChanged: root._followView()

    ReadingPlace {
        id: place

        column: column
        onIsOnChanged: root._followView()
    }
    Column {
        id: column

        width: root.width
        onPositioningComplete: {
            root._followView();
            root.positioned();
        }
    }
    ReadingMark {
        anchors.fill: parent
        visible: root.isActive
        place: place
        paper: root.paper
    }
    TapHandler {
        onTapped: eventPoint => root.moveTo(eventPoint.position.y)
    }
}
