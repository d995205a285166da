pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Icons
import Kiosk.Theme

// A button of the bar: icon beside the words where there is room, above them where there is not.
BaseButton {
    id: root

    required property string iconName
    property bool isSolid: false
    property bool isStacked: false
    property bool isIconOnly: false
    property bool isWordOnly: false
    // Letters stand as near as they always do, though a visitor asked for more space.
    property bool isTight: false
    property string label: root.text
    property real labelSize: Theme.bodySize
    readonly property color _ink: root.down ? Theme.colours.text : root.isSolid ? Theme.colours.onSolid : Theme.colours.text

    fill: root.isSolid ? Theme.colours.solid : Theme.colours.surface
    edge: root.isSolid ? Theme.colours.solid : Theme.colours.edge
    padding: Theme.smallGap

    contentItem: Item {
        implicitWidth: words.implicitWidth + Theme.iconSize + Theme.smallGap * 2
        implicitHeight: layout.implicitHeight

        GridLayout {
            id: layout

            anchors.centerIn: parent
            width: Math.min(parent.width, implicitWidth)
            columns: root.isStacked ? 1 : 2
            columnSpacing: Theme.smallGap * 1.5
            rowSpacing: Theme.mm(0.5)

            Icon {
                name: root.isWordOnly ? "" : root.iconName
                colour: root._ink
                Layout.preferredWidth: Theme.iconSize
                Layout.preferredHeight: Theme.iconSize
                Layout.alignment: Qt.AlignCenter
            }
            Words {
                id: words

                visible: !root.isIconOnly
                text: root.label
                size: root.labelSize
                color: root._ink
                isBold: true
                font.letterSpacing: root.isTight ? 0 : root.labelSize * Theme.letterSpacing
                leading: 1
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Layout.preferredWidth: Math.ceil(Math.max(implicitWidth, longestWord))
                Accessible.ignored: true
            }
        }
    }
}
