import QtQuick

// One row of text, and where its lines are. Qt draws a line at the top of its share of the height; what the
// leading adds stands empty under it.
Item {
    id: root

    property Text lines: null
    // A heading, or a picture with its words: line focus shows it whole.
    property bool isOneIdea: false
    // Where the row itself begins, under the space that parts it from the row above.
    property real ideaTop: 0
    readonly property int lineCount: root.lines ? Math.max(1, root.lines.lineCount) : 1
    readonly property real leading: root._pitch - root._drawn
    readonly property real _pitch: root.lines ? root.lines.contentHeight / root.lineCount : root.height
    readonly property real _drawn: root.lines ? Math.min(root._pitch, root._pitch / root.lines.lineHeight) : root.height

    function topOf(line: int): real {
        return (root.lines ? root.lines.y : 0) + line * root._pitch;
    }

    function bottomOf(line: int): real {
        return root.topOf(line) + root._drawn;
    }

    function lineAt(y: real): int {
        return root._hold((y - root.topOf(0)) / Math.max(1, root._pitch));
    }

    // The line that stands at the same share of the row once its words are set anew.
    function lineNear(share: real): int {
        return root._hold(share * root.lineCount);
    }

    function _hold(line: real): int {
        return Math.max(0, Math.min(root.lineCount - 1, Math.floor(line)));
    }
}
