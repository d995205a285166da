import QtQuick

// One row of text, and where its lines are. Qt draws a line at the top of its share of the height; what the
// leading adds stands empty under it. Only values: a row on its way out has no functions any more.
Item {
    id: root

    property Text lines: null
    // A heading, or a picture with its words, and not lines of a longer text.
    property bool isOneIdea: false
    // Where the row itself begins, under the space that parts it from the row above.
    property real ideaTop: 0
    readonly property int lineCount: root.lines ? Math.max(1, root.lines.lineCount) : 1
    readonly property real firstTop: root.lines ? root.lines.y : 0
    readonly property real pitch: Math.max(1, root.lines ? root.lines.contentHeight / root.lineCount : root.height)
    readonly property real drawn: root.lines ? Math.min(root.pitch, root.pitch / root.lines.lineHeight) : root.pitch
    readonly property real leading: root.pitch - root.drawn
}
