pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Icons
import Kiosk.Theme

// One key: its letter large, or a word with an icon where both fit. It never takes the focus from what is typed in.
BaseButton {
    id: root

    property string label: ""
    property string iconName: ""
    // Letters typed fast after each other are no repeats, however near their keys are.
    readonly property bool isKey: true
    readonly property bool _isWord: root.label.length > 1
    // A letter as large as its key lets it be; the typefaces need 1.25 of their size for a line.
    readonly property real _letterSize: Math.min(Theme.headingSize, root.availableHeight / 1.25)
    readonly property color _ink: Theme.colours.text
    readonly property real _iconSpace: root.iconName === "" ? 0 : icon.width + Theme.smallGap
    readonly property bool _hasRoomForIcon: root.iconName !== "" && root.availableWidth >= words.implicitWidth + root._iconSpace

    padding: Theme.smallGap
    corner: Theme.smallRadius
    autoRepeat: false

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.smallGap

            Icon {
                id: icon

                visible: root._hasRoomForIcon
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                colour: root._ink
            }
            Words {
                id: words

                width: Math.min(implicitWidth, root.availableWidth)
                anchors.verticalCenter: parent.verticalCenter
                text: root.label
                color: root._ink
                size: root._isWord ? Theme.bodySize : root._letterSize
                isBold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.leastSize
                wrapMode: Text.NoWrap
                // One line that must fit: nothing to set further apart.
                lineHeight: 1
                font.letterSpacing: 0
                font.wordSpacing: 0
                Accessible.ignored: true
            }
        }
    }
}
