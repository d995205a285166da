pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Icons
import Kiosk.Theme

// A button with an icon and words. `isSolid` marks the one main action of a screen.
BaseButton {
    id: root

    property string iconName: ""
    property bool isSolid: false
    property color accent: Theme.colours.text
    readonly property color _ink: root.down ? Theme.colours.text : root.isSolid ? Theme.colours.onSolid : root.accent

    fill: root.isSolid ? Theme.colours.solid : Theme.colours.surface
    edge: root.isSolid ? Theme.colours.solid : root.accent
    leftPadding: Theme.padding
    rightPadding: Theme.padding
    topPadding: Theme.smallGap
    bottomPadding: Theme.smallGap

    contentItem: RowLayout {
        spacing: Theme.smallGap * 1.5

        Icon {
            name: root.iconName
            colour: root._ink
            Layout.preferredWidth: Theme.iconSize
            Layout.preferredHeight: Theme.iconSize
        }
        Words {
            text: root.text
            color: root._ink
            isBold: true
            leading: 1.1
            horizontalAlignment: root.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
            Layout.fillWidth: true
            // As wide as at full size: a button as wide as its words would shrink with them.
            Layout.preferredWidth: Math.ceil(Math.max(implicitWidth, longestWord))
            Accessible.ignored: true
        }
    }
}
