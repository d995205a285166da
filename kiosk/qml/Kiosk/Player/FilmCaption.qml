import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What is being said, in the visitor's text size on a solid box. Longer captions get smaller letters
// rather than lose words.
Rectangle {
    id: root

    required property string text
    required property real maximumHeight
    // BBC subtitle guidelines, section 9.2: a line is 7 to 8 % of the height of the picture.
    property real roomHeight: 0
    readonly property real _textSize: Math.max(Theme.bodySize, root.roomHeight * 0.075 / words.lineHeight)
    readonly property real fullHeight: Math.ceil(2 * Math.ceil(metrics.lineSpacing) * words.lineHeight) + 2 * Theme.smallGap

    visible: root.text !== ""
    color: Theme.captionBox
    radius: Theme.smallRadius
    width: Math.min(root.parent.width, words.contentWidth + 2 * Theme.gap)
    height: Math.min(root.maximumHeight, words.contentHeight + 2 * Theme.smallGap)

    Words {
        id: words

        anchors.centerIn: parent
        width: root.parent.width - 2 * Theme.gap
        height: root.maximumHeight - 2 * Theme.smallGap
        text: root.text
        color: Theme.captionText
        font.pixelSize: root._textSize
        fontSizeMode: Text.VerticalFit
        minimumPixelSize: Theme.bodySize / 2
        leading: 1.2
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: root._textSize
    }
}
