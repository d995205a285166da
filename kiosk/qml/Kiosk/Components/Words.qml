import QtQuick
import Kiosk.Theme

// Text that a screen reader finds. `spoken` is what it says where the drawn text holds marks; `leading` is
// how far apart its lines are, before a visitor asks for more space.
Text {
    id: root

    property bool isQuiet: false
    property string spoken: root.text
    property real size: Theme.bodySize
    property real leading: Theme.lineHeight
    // As wide as a line may be; a text that could be wider takes this as its greatest width.
    readonly property real widest: root.size * Theme.longestLine

    color: root.isQuiet ? Theme.colours.quietText : Theme.colours.text
    linkColor: root.color
    font.family: Theme.fontFamily
    font.pixelSize: root.size
    font.letterSpacing: root.size * Theme.letterSpacing
    font.wordSpacing: root.size * Theme.wordSpacing
    lineHeight: Math.max(root.leading, Theme.leastLeading)
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: root.spoken
}
