pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A large choice: picture panel on the left, title and one plain line on the right. The whole card is the target.
BaseButton {
    id: root

    required property url picture
    required property string line
    property string area: "more"
    property string mark: ""
    readonly property AreaColours _colours: Theme.colours.area(root.area)
    readonly property string _line: Theme.showsExtras ? root.line : ""

    edge: root._colours.colour
    edgeWidth: Theme.cardEdge
    corner: Theme.radius
    padding: 0
    description: [root.mark, root._line].filter(words => words !== "").join(". ")
    implicitHeight: Math.max(Theme.pictureSize + Theme.gap, words.implicitHeight + 2 * Theme.gap)

    contentItem: Item {
        implicitHeight: words.implicitHeight + 2 * Theme.gap

        PicturePanel {
            id: panel

            anchors {
                left: parent.left
                top: parent.top
                bottom: parent.bottom
                margins: root.edgeWidth
            }
            width: Math.min(root.width * 0.36, Math.max(root.height, Theme.pictureSize), Math.max(Theme.target, root.width - Theme.bodySize * (Theme.hasMoreSpace ? 12.5 : 9.5) - 2 * Theme.padding))
            source: root.picture
            color: root._colours.tint
            radius: Theme.radius - root.edgeWidth
            topRightRadius: 0
            bottomRightRadius: 0
        }
        Column {
            id: words

            anchors {
                left: panel.right
                leftMargin: Theme.padding
                right: parent.right
                rightMargin: Theme.padding
                verticalCenter: parent.verticalCenter
            }
            spacing: Theme.smallGap

            Heading {
                width: parent.width
                text: root.text
                color: root.down ? Theme.colours.text : root._colours.colour
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: root.mark !== ""
                text: root.mark
                color: root.down ? Theme.colours.text : root._colours.colour
                isBold: true
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: root._line !== ""
                text: root._line
                isQuiet: true
                Accessible.ignored: true
            }
        }
    }
}
