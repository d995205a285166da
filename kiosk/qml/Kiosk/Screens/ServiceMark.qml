pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Icons
import Kiosk.Theme

// A few words with an icon that says what they are.
RowLayout {
    id: root

    required property string iconName
    required property string text
    required property color ink
    property bool isStrong: false

    visible: root.text !== ""
    spacing: Theme.smallGap

    Icon {
        name: root.iconName
        colour: root.ink
        size: Theme.bodySize
        Layout.alignment: Qt.AlignTop
    }
    Words {
        text: root.text
        color: root.ink
        isBold: root.isStrong
        leading: 1.05
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
