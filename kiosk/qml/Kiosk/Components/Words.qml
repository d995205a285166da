import QtQuick
import Kiosk.Theme

// Text that a screen reader finds. `spoken` is what it says where the drawn text holds marks; `leading` is
// how far apart its lines are, before a visitor asks for more space. Rather than break a word that is wider than its
// place, it is set smaller, down to the least size there is.
Text {
    id: root

    property bool isQuiet: false
    property string spoken: root.text
    property real size: Theme.bodySize
    property string family: Theme.fontFamily
    property bool isBold: false
    property real leastSize: Theme.leastSize
    property real leading: Theme.lineHeight
    // As wide as a line may be; a text that could be wider takes this as its greatest width.
    readonly property real widest: root.size * Theme.longestLine
    // As wide as its longest word is at its size, which Qt rounds to whole pixels.
    readonly property real longestWord: root._mayBreak ? Math.round(root.size) * root._longestShare : 0
    readonly property real _longestShare: root._mayBreak ? LongestWord.widthOf(root.text, root.family, root.isBold) : 0
    readonly property bool _mayBreak: (Theme.isLarge || Theme.hasMoreSpace) && root.wrapMode !== Text.NoWrap
    // Taken over once the layout has found it: smaller words may be what changes it again.
    property real _knownWidth: 0
    readonly property real _room: root._knownWidth - root.leftPadding - root.rightPadding
    readonly property bool _isTooNarrow: root._knownWidth > 0 && root._room + 1 < root.longestWord
    readonly property real _drawnSize: root._isTooNarrow ? Math.min(root.size, Math.max(root.leastSize, Math.floor(root._room / root._longestShare))) : root.size

    function _noteWidth(): void {
        root._knownWidth = root.width;
    }

    color: root.isQuiet ? Theme.colours.quietText : Theme.colours.text
    linkColor: root.color
    font.family: root.family
    font.weight: root.isBold ? Font.Bold : Font.Normal
    font.pixelSize: root._drawnSize
    font.letterSpacing: root._drawnSize * Theme.letterSpacing
    font.wordSpacing: root._drawnSize * Theme.wordSpacing
    lineHeight: Math.max(root.leading, Theme.leastLeading)
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: root.spoken
    onWidthChanged: Qt.callLater(root._noteWidth)
}
