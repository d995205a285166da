pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Icons
import Kiosk.Theme

// A film: its poster as wide as the card, a play mark on it, and words under it.
BaseButton {
    id: root

    required property url poster
    required property string summary
    required property bool isStandIn
    property string length: ""
    property string area: "films"
    readonly property AreaColours _colours: Theme.colours.area(root.area)
    readonly property string _line: root.isStandIn ? qsTr("This film is not here yet. A short clip says who to ask.") : Theme.showsExtras ? root.summary : ""

    edge: root._colours.colour
    edgeWidth: Theme.cardEdge
    corner: Theme.radius
    padding: Theme.gap
    description: [root.length, root._line].filter(words => words !== "").join(". ")

    contentItem: Item {
        implicitHeight: Theme.mm(60) + Theme.gap + words.implicitHeight

        Rectangle {
            id: frame

            width: parent.width
            height: parent.height - words.height - Theme.gap
            color: root._colours.tint
            radius: Theme.smallRadius

            Image {
                anchors.fill: parent
                anchors.margins: Theme.smallGap
                source: root.poster
                sourceSize.width: Math.round(width)
                fillMode: Image.PreserveAspectFit
                Accessible.ignored: true
            }
            Rectangle {
                anchors {
                    right: parent.right
                    bottom: parent.bottom
                    margins: Theme.gap
                }
                width: Theme.mm(22)
                height: width
                radius: width / 2
                color: Theme.colours.solid
                border.color: Theme.colours.onSolid
                border.width: Theme.cardEdge

                Icon {
                    anchors.centerIn: parent
                    name: "play"
                    colour: Theme.colours.onSolid
                    size: parent.width * 0.5
                }
            }
        }
        Column {
            id: words

            anchors.bottom: parent.bottom
            width: parent.width
            spacing: Theme.mm(1)

            Heading {
                width: parent.width
                text: root.text
                color: root._colours.colour
                Accessible.ignored: true
            }
            Words {
                visible: root._line !== ""
                width: Math.min(parent.width, widest)
                text: root._line
                isQuiet: true
                leading: 1.15
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                text: root.length
                isBold: true
                leading: 1.15
                Accessible.ignored: true
            }
        }
    }
}
