pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Icons
import Kiosk.Theme

// One of several choices that can be on or off. On is shown by a tick, a thick edge and a fill.
BaseButton {
    id: root

    property string area: "more"
    readonly property color _colour: Theme.colours.area(root.area).colour

    edge: root.checked ? root._colour : Theme.colours.edge
    edgeWidth: root.checked ? Theme.cardEdge : Theme.line
    leftPadding: Theme.padding
    rightPadding: Theme.padding
    topPadding: Theme.smallGap
    bottomPadding: Theme.smallGap
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.checked

    contentItem: RowLayout {
        spacing: Theme.smallGap

        Icon {
            name: root.checked ? "check" : ""
            colour: root._colour
            size: Theme.iconSize * 0.8
        }
        Words {
            text: root.text
            color: root.checked ? root._colour : Theme.colours.text
            font.weight: root.checked ? Font.Bold : Font.Normal
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.1
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
