import QtQuick
import Kiosk.Components
import Kiosk.Theme

// One row of a page, drawn as what it is: heading, paragraph, point, step, note, or picture with words.
ReadingRow {
    id: root

    required property int index
    required property string kind
    required property string sectionId
    required property string styled
    required property string spoken
    required property int number
    required property url picture
    required property string pictureAlt
    property real textSize: Theme.bodySize
    property bool isLargePrint: false
    property real longestLine: root.textSize * Theme.longestLine
    readonly property bool _isListItem: root.kind === "bullet" || root.kind === "step"
    readonly property bool _isPair: root.kind === "pair"
    readonly property bool _isHeading: root.kind === "heading"
    // The picture stands above its words where they would have no room beside it.
    readonly property bool _isStacked: root._isPair && root.width - panel.width - Theme.largeGap < LongestWord.usualRoom
    readonly property real _pairTop: root._isStacked ? panel.height + Theme.gap : Math.max(0, (panel.height - words.implicitHeight) / 2)
    readonly property real _indent: root._isListItem ? root.textSize * 1.8 : root._isStacked ? 0 : root._isPair ? panel.width + Theme.largeGap : root.kind === "note" ? Theme.padding : 0
    readonly property real _spaceAbove: root.index === 0 ? 0 : root._isHeading ? root.textSize * 1.1 : root._isPair || root.kind === "note" ? Theme.gap : root._isListItem ? root.textSize * 0.2 : root.textSize * 0.5

    function linkAt(x: real, y: real): string {
        return words.linkAt(x - words.x, y - words.y);
    }

    lines: words
    isOneIdea: root._isHeading || root._isPair
    ideaTop: root._spaceAbove
    implicitHeight: root._spaceAbove + Math.max(words.implicitHeight + (root.kind === "note" ? 2 * Theme.padding : 0), root._isPair && !root._isStacked ? panel.height : 0) + (root._isStacked ? root._pairTop : 0)

    Rectangle {
        visible: root.kind === "note"
        anchors.fill: parent
        anchors.topMargin: root._spaceAbove
        color: Theme.colours.warningTint
        border.color: Theme.colours.warning
        border.width: Theme.line
        radius: Theme.smallRadius
    }
    Words {
        visible: root._isListItem
        x: root.textSize * 0.4
        y: root._spaceAbove
        text: root.kind === "step" ? root.number + "." : "•"
        size: root.textSize
        isBold: true
        leading: words.leading
        Accessible.ignored: root.kind === "bullet"
    }
    PicturePanel {
        id: panel

        visible: root._isPair
        y: root._spaceAbove
        width: root._isPair ? Math.max(Theme.mm(46), root.textSize * 3.4) : 0
        height: width
        source: root.picture
        alt: root.pictureAlt
        color: Theme.colours.easyRead.tint
    }
    Words {
        id: words

        x: root._indent
        y: root._spaceAbove + (root._isPair ? root._pairTop : root.kind === "note" ? Theme.padding : 0)
        width: Math.min(root.width - root._indent - (root.kind === "note" ? Theme.padding : 0), root.longestLine)
        text: root.styled
        spoken: root.spoken
        textFormat: root._isHeading ? Text.PlainText : Text.StyledText
        linkColor: Theme.colours.read.colour
        size: root._isHeading ? root.textSize * 1.25 : root.textSize
        // Easy Read and large print are never smaller than Large.
        leastSize: Math.max(Theme.leastSize, Math.min(root.textSize, Theme.largeSize))
        isBold: root._isHeading
        leading: root._isHeading ? 1.15 : root.isLargePrint ? 1.6 : Theme.readingLineHeight
        Accessible.role: root._isHeading ? Accessible.Heading : Accessible.StaticText
    }
}
