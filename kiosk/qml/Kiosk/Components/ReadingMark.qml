pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What line help looks like: a bar under the line, or a veil over everything but the lines around it.
Item {
    id: root

    required property ReadingColumn lines
    readonly property ReadingRow _row: root.lines.row
    readonly property real _leading: root._row ? root._row.leading : 0
    readonly property real _focusTop: root._lineBefore() - (root.lines.isWhole ? Theme.smallGap : root._leading * 0.4)
    readonly property real _focusBottom: root._lineAfter() + (root.lines.isWhole ? Theme.smallGap : root._leading * 0.6)

    function _lineBefore(): real {
        const beside = root.lines.rowBefore;
        if (root._row && !root.lines.isWhole && root.lines.line > 0)
            return root.lines.topOf(root._row, root.lines.line - 1);
        return beside && !root.lines.isWhole && !beside.isOneIdea ? root.lines.topOf(beside, beside.lineCount - 1) : root.lines.lineTop;
    }

    function _lineAfter(): real {
        const beside = root.lines.rowAfter;
        if (root._row && !root.lines.isWhole && root.lines.line < root._row.lineCount - 1)
            return root.lines.topOf(root._row, root.lines.line + 1) + root._row.drawn;
        return beside && !root.lines.isWhole && !beside.isOneIdea ? root.lines.topOf(beside, 0) + beside.drawn : root.lines.lineBottom;
    }

    visible: root.lines.isActive

    Rectangle {
        visible: Theme.readingAid === "ruler"
        x: root._row && root._row.lines ? root._row.lines.x : 0
        y: root.lines.lineBottom + (root._leading - height) / 2
        width: root.width - x
        height: Math.max(Theme.leastRulerHeight, Math.min(Theme.rulerHeight, root._leading))
        radius: height / 2
        color: Theme.rulerFill
        border.color: Theme.rulerEdge
        border.width: height / 3
    }
    Veil {
        y: -Theme.focusEdge
        height: Math.max(0, root._focusTop - y)
    }
    Veil {
        y: root._focusBottom
        height: Math.max(0, root.height - y)
    }

    component Veil: Rectangle {
        visible: Theme.readingAid === "line-focus"
        x: -Theme.focusEdge
        width: parent.width + 2 * Theme.focusEdge
        color: root.lines.paper
        opacity: Theme.veilOpacity
    }
}
