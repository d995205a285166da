import QtQuick
import Kiosk.Theme

// The line a visitor reads: a row of a column, and how far down that row, so that the same words are found again
// when they are set anew. Heights are those of the column.
QtObject {
    id: root

    required property Item column
    readonly property bool isOn: Theme.readingAid !== "none"
    property ReadingRow row: null
    property real _share: 0
    readonly property int _lineCount: root.row ? root.row.lineCount : 0
    readonly property int line: root._hold(root._share * root._lineCount, root._lineCount)
    // Line focus shows a picture with its words, or a heading, whole.
    readonly property bool isWhole: Theme.readingAid === "line-focus" && root.row !== null && root.row.isOneIdea
    readonly property real top: !root.row ? 0 : root.isWhole ? root.row.y + root.row.ideaTop : root.topOf(root.row, root.line)
    readonly property real bottom: !root.row ? 0 : root.isWhole ? root.row.y + root.row.height : root.topOf(root.row, root.line) + root.row.drawn
    readonly property ReadingRow rowBefore: root._rowBeside(-1)
    readonly property ReadingRow rowAfter: root._rowBeside(1)
    readonly property bool hasBefore: root.rowBefore !== null || !root.isWhole && root.line > 0
    readonly property bool hasAfter: root.rowAfter !== null || !root.isWhole && root.line < root._lineCount - 1

    function topOf(row: ReadingRow, line: int): real {
        return row.y + row.firstTop + line * row.pitch;
    }

    function moveTo(y: real): void {
        let found = null;
        for (const row of root._rows())
            if (found === null || row.y + row.ideaTop <= y)
                found = row;
        if (found)
            root.put(found, root._hold((y - root.topOf(found, 0)) / found.pitch, found.lineCount));
    }

    function put(row: ReadingRow, line: int): void {
        root.row = root.isOn ? row : null;
        root._share = (line + 0.5) / row.lineCount;
    }

    function advance(direction: int): void {
        const next = root.line + direction;
        const beside = direction > 0 ? root.rowAfter : root.rowBefore;
        if (!root.isWhole && next >= 0 && next < root._lineCount)
            root.put(root.row, next);
        else if (beside)
            root.put(beside, direction > 0 ? 0 : beside.lineCount - 1);
    }

    // A row of the page before lives on for a while, outside of the column.
    function dropGone(): void {
        if (root.row && (!root.isOn || root.row.parent !== root.column))
            root.row = null;
    }

    function _hold(line: real, lineCount: int): int {
        return Math.max(0, Math.min(lineCount - 1, Math.floor(line)));
    }

    function _rows(): list<ReadingRow> {
        return Array.from(root.column.children).filter(child => child instanceof ReadingRow);
    }

    function _rowBeside(direction: int): ReadingRow {
        if (!root.row)
            return null;
        const rows = root._rows();
        return rows[rows.indexOf(root.row) + direction] ?? null;
    }
}
