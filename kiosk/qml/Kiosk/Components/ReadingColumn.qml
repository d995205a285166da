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
    readonly property string _aid: Theme.readingAid
    readonly property bool isActive: root._aid !== "none" && root.row !== null
    readonly property int line: root.row ? root.row.lineNear(root._share) : 0
    readonly property bool isWhole: root._aid === "line-focus" && root.row !== null && root.row.isOneIdea
    readonly property real lineTop: !root.row ? 0 : root.row.y + (root.isWhole ? root.row.ideaTop : root.row.topOf(root.line))
    readonly property real lineBottom: !root.row ? 0 : root.row.y + (root.isWhole ? root.row.height : root.row.bottomOf(root.line))
    readonly property ReadingRow rowBefore: root._rowBeside(-1)
    readonly property ReadingRow rowAfter: root._rowBeside(1)
    readonly property bool hasBefore: root._isInView && (root.rowBefore !== null || !root.isWhole && root.line > 0)
    readonly property bool hasAfter: root._isInView && (root.rowAfter !== null || !root.isWhole && root.line < root.row.lineCount - 1)
    readonly property bool _isInView: root.isActive && root.lineBottom > root._viewTop && root.lineTop < root._viewTop + root.view.height
    // Every item between here and the view's content stands at its left and top.
    readonly property real _viewTop: root.view.contentY - root.y - (root.parent ? root.parent.y : 0)

    signal positioned

    function moveTo(y: real): void {
        let found = null;
        for (const row of root._rows())
            if (found === null || row.y + row.ideaTop <= y)
                found = row;
        if (found)
            root.place(found, found.lineAt(y - found.y));
    }

    function place(row: ReadingRow, line: int): void {
        root.row = root._aid === "none" ? null : row;
        root._share = (line + 0.5) / row.lineCount;
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

    function _rows(): list<ReadingRow> {
        return Array.from(column.children).filter(child => child instanceof ReadingRow);
    }

    function _rowBeside(direction: int): ReadingRow {
        const rows = root._rows();
        return root.row ? rows[rows.indexOf(root.row) + direction] ?? null : null;
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
        if (!root.isActive || root.isHeld)
            return;
        const end = root._viewTop + root.view.height;
        const isAbove = root.lineTop < root._viewTop - 1;
        if (!isAbove && (root.lineBottom <= end + 1 || root.lineTop <= root._viewTop + 1))
            return;
        root.moveTo(isAbove ? root._viewTop : end);
        if (isAbove ? root.lineTop < root._viewTop : root.lineBottom > end)
            root._advance(isAbove ? 1 : -1);
    }

    // At the first whole line on the screen, unless it is on its words already.
    function _start(): void {
        if (root._aid === "none") {
            root.row = null;
        } else if (root.row === null) {
            root.moveTo(root._viewTop);
            root._stayInView();
        }
    }

    implicitHeight: column.implicitHeight
    on_AidChanged: root._start()
    on_ViewTopChanged: root._stayInView()

    Column {
        id: column

        width: root.width
        onPositioningComplete: {
            root._start();
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
