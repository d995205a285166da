pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What line help looks like: a bar under the line, or a veil over everything but the lines around it.
Item {
    id: root

    required property ReadingPlace place
    required property color paper
    readonly property ReadingRow _row: root.place.row
    readonly property real _leading: root._row ? root._row.leading : 0
    readonly property real _focusTop: root._lineBefore() - (root.place.isWhole ? Theme.smallGap : root._leading * 0.4)
    readonly property real _focusBottom: root._lineAfter() + (root.place.isWhole ? Theme.smallGap : root._leading * 0.6)

    function _lineBefore(): real {
        const beside = root.place.rowBefore;
        if (root._row && !root.place.isWhole && root.place.line > 0)
            return root.place.topOf(root._row, root.place.line - 1);
        return beside && !root.place.isWhole && !beside.isOneIdea ? root.place.topOf(beside, beside.lineCount - 1) : root.place.top;
    }

    function _lineAfter(): real {
        const beside = root.place.rowAfter;
        if (root._row && !root.place.isWhole && root.place.line < root._row.lineCount - 1)
            return root.place.topOf(root._row, root.place.line + 1) + root._row.drawn;
        return beside && !root.place.isWhole && !beside.isOneIdea ? root.place.topOf(beside, 0) + beside.drawn : root.place.bottom;
    }

    Rectangle {
        visible: Theme.readingAid === "ruler"
        x: root._row && root._row.lines ? root._row.lines.x : 0
        y: root.place.bottom + (root._leading - height) / 2
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
        color: root.paper
        opacity: Theme.veilOpacity
    }
}
