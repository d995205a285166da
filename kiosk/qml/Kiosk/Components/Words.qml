import QtQuick
import Kiosk.Theme

// Text that a screen reader finds. `spoken` is what it says where the drawn text holds marks.
Text {
    id: root

    property bool isQuiet: false
    property string spoken: root.text

    color: root.isQuiet ? Theme.colours.quietText : Theme.colours.text
    linkColor: root.color
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    lineHeight: Theme.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: root.spoken
}
