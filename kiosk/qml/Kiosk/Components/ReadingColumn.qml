import QtQuick
import Kiosk.Theme

// Rows of text with the visitor's line help over them. A tap or a step moves it; it stays on the screen when
// the page is scrolled, and on its words when they are set anew.
Item {
    id: root

    required property Flickable view
    default property alias content: column.data
    property alias spacing: column.spacing
    // What the words stand on.
    property color paper: Theme.colours.background
    // The page is finding its layout: the help waits for its words.
    property bool isHeld: false
    property ReadingRow row: null
    property real _share: 0
    // Nobody has moved it yet: it is at the first whole line on the screen, wherever the page goes.
    property bool _isNew: true
    readonly property string _aid: Theme.readingAid
    readonly property bool isActive: root._aid !== "none" && root.row !== null
    readonly property int _lineCount: root.row ? root.row.lineCount : 0
    readonly property int line: root._hold(root._share * root._lineCount, root._lineCount)
    readonly property bool isWhole: root._aid === "line-focus" && root.row !== null && root.row.isOneIdea
    readonly property real lineTop: !root.row ? 0 : root.isWhole ? root.row.y + root.row.ideaTop : root.topOf(root.row, root.line)
    readonly property real lineBottom: !root.row ? 0 : root.isWhole ? root.row.y + root.row.height : root.topOf(root.row, root.line) + root.row.drawn
    readonly property ReadingRow rowBefore: root._rowBeside(-1)
    readonly property ReadingRow rowAfter: root._rowBeside(1)
    readonly property bool hasBefore: root._isInView && (root.rowBefore !== null || !root.isWhole && root.line > 0)
    readonly property bool hasAfter: root._isInView && (root.rowAfter !== null || !root.isWhole && root.line < root._lineCount - 1)
    readonly property bool _isInView: root.isActive && root.lineBottom > root._viewTop && root.lineTop < root._viewTop + root.view.height
    // What the view scrolls is one column, which this stands in.
    readonly property real _viewTop: root.view.contentY - root.y - (root.parent ? root.parent.y : 0)

    signal positioned

    function topOf(row: ReadingRow, line: int): real {
        return row.y + row.firstTop + line * row.pitch;
    }

    function moveTo(y: real): void {
        let found = null;
        for (const row of root._rows())
            if (found === null || row.y + row.ideaTop <= y)
                found = row;
        if (found)
            root.place(found, root._hold((y - root.topOf(found, 0)) / found.pitch, found.lineCount));
    }

    function place(row: ReadingRow, line: int): void {
        if (root._aid === "none")
            return;
        root.row = row;
        root._share = (line + 0.5) / row.lineCount;
        root._isNew = false;
    }

    // One line on, or one idea; false where there is none that way.
    function step(direction: int): bool {
        if (!(direction > 0 ? root.hasAfter : root.hasBefore))
            return false;
        root._advance(direction);
        root.bringIntoView();
        return true;
    }

    // Scroll no more than it takes to have the line about the middle.
    function bringIntoView(): void {
        const room = root.view.height;
        const needed = root.lineBottom - root.lineTop;
        const highest = Math.max(0, Math.min(room * 0.25, (room - needed) / 2));
        const lowest = Math.max(room * 0.6, highest + needed);
        const wanted = Math.max(root.lineBottom - lowest, Math.min(root.lineTop - highest, root._viewTop));
        const end = Math.max(0, root.view.contentHeight - room);
        root.view.contentY = Math.max(0, Math.min(end, root.view.contentY + wanted - root._viewTop));
    }

    function _hold(line: real, lineCount: int): int {
        return Math.max(0, Math.min(lineCount - 1, Math.floor(line)));
    }

    function _rows(): list<ReadingRow> {
        return Array.from(column.children).filter(child => child instanceof ReadingRow);
    }

    function _rowBeside(direction: int): ReadingRow {
        if (!root.row)
            return null;
        const rows = root._rows();
        return rows[rows.indexOf(root.row) + direction] ?? null;
    }

    function _advance(direction: int): void {
        const next = root.line + direction;
        const beside = direction > 0 ? root.rowAfter : root.rowBefore;
        if (!root.isWhole && next >= 0 && next < root.row.lineCount)
            root.place(root.row, next);
        else if (beside)
            root.place(beside, direction > 0 ? 0 : beside.lineCount - 1);
    }

    function _stayInView(): void {
        // A row of the page before lives on for a while, outside.
        if (root.row && root.row.parent !== column)
            root.row = null;
        if (root._isNew)
            root._start();
        if (!root.isActive || root.isHeld || root._isNew)
            return;
        const end = root._viewTop + root.view.height;
        const isAbove = root.lineTop < root._viewTop - 1;
        if (!isAbove && (root.lineBottom <= end + 1 || root.lineTop <= root._viewTop + 1))
            return;
        root.moveTo(isAbove ? root._viewTop : end);
        if (isAbove ? root.lineTop < root._viewTop : root.lineBottom > end)
            root._advance(isAbove ? 1 : -1);
    }

    function _start(): void {
        root.moveTo(root._viewTop);
        if (root.row && root.lineTop < root._viewTop - 1)
            root._advance(1);
        root._isNew = true;
    }

    implicitHeight: column.implicitHeight
    onRowChanged: root._isNew = root._isNew || root.row === null
    on_AidChanged: {
        root.row = root._aid === "none" ? null : root.row;
        root._stayInView();
    }
    on_ViewTopChanged: root._stayInView()

    Column {
        id: column

        width: root.width
        onPositioningComplete: {
            root._stayInView();
            root.positioned();
        }
    }
    ReadingMark {
        anchors.fill: parent
        lines: root
    }
    TapHandler {
        onTapped: eventPoint => root.moveTo(eventPoint.position.y)
    }
}
