pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

// An entry of the contents list: a bar at its side and bold words mark the section being read.
BaseButton {
    id: root

    property string area: "read"
    readonly property color _colour: Theme.colours.area(root.area).colour

    edge: root.checked ? root._colour : Theme.colours.edge
    edgeWidth: root.checked ? Theme.cardEdge : Theme.line
    //: Said of the section that is being read
    description: root.checked ? qsTr("You are here") : ""

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Rectangle {
            visible: root.checked
            width: Theme.mm(1.5)
            height: parent.height
            radius: width / 2
            color: root._colour
        }
        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.gap
            width: parent.width - Theme.gap
            text: root.text
            color: root.checked ? root._colour : Theme.colours.text
            isBold: root.checked
            leading: 1.15
            Accessible.ignored: true
        }
    }
}
