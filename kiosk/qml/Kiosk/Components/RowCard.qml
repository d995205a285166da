pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Icons
import Kiosk.Theme

// A row of a list that opens something: optional picture, title, a line, optional mark at the right.
BaseButton {
    id: root

    property url source
    property string iconName: ""
    property string line: ""
    property string mark: ""
    // The same title and line with parts of them made bold, where only those are to stand out.
    property string markedText: ""
    property string markedLine: ""
    property string area: "more"
    // Where it is in a list of which only the rows in view are made: “3 of 41”.
    property string place: ""
    readonly property AreaColours _colours: Theme.colours.area(root.area)
    readonly property string _line: Theme.showsExtras ? root.line : ""
    readonly property real _pictureWidth: Math.max(Theme.mm(26), Theme.bodySize * 2.6)
    readonly property real _besideWords: Theme.padding + arrow.width + 2 * Theme.gap
    // Where long words would have to be broken beside it, the picture makes room.
    readonly property bool _hasPicture: (String(root.source) !== "" || root.iconName !== "") && root.width - root._pictureWidth - root._besideWords >= LongestWord.usualRoom
    readonly property real _panelWidth: root._hasPicture ? root._pictureWidth : 0

    edge: root._colours.colour
    edgeWidth: Theme.line
    corner: Theme.smallRadius
    padding: 0
    description: [root.mark, root._line, root.place].filter(words => words !== "").join("\n")
    implicitHeight: Math.max(Theme.target + Theme.gap, words.implicitHeight + 2 * Theme.mm(3))

    contentItem: Item {
        PicturePanel {
            id: panel

            visible: root._hasPicture
            x: root.edgeWidth
            y: root.edgeWidth
            width: root._panelWidth
            height: parent.height - 2 * root.edgeWidth
            source: root.source
            color: root._colours.tint
            radius: Theme.smallRadius - root.edgeWidth
            topRightRadius: 0
            bottomRightRadius: 0

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                colour: Theme.focusOuter
            }
        }
        Column {
            id: words

            anchors {
                left: parent.left
                leftMargin: root._panelWidth + Theme.padding
                right: arrow.left
                rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            spacing: Theme.mm(0.8)

            Words {
                width: parent.width
                text: root.markedText === "" ? root.text : root.markedText
                textFormat: root.markedText === "" ? Text.PlainText : Text.StyledText
                color: root.markedText === "" || root.down ? Theme.colours.text : root._colours.colour
                isBold: root.markedText === ""
                leading: 1.05
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: root.mark !== ""
                text: root.mark
                color: root._colours.colour
                isBold: true
                leading: 1.05
                Accessible.ignored: true
            }
            Words {
                width: Math.min(parent.width, widest)
                visible: root._line !== ""
                text: root.markedLine === "" ? root._line : root.markedLine
                textFormat: root.markedLine === "" ? Text.PlainText : Text.StyledText
                isQuiet: true
                leading: 1.15
                Accessible.ignored: true
            }
        }
        Icon {
            id: arrow

            anchors {
                right: parent.right
                rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            name: "next"
            colour: root._colours.colour
            size: Theme.iconSize * 0.8
        }
    }
}
