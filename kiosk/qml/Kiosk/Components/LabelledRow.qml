import QtQuick
import QtQuick.Layouts
import Kiosk.Icons
import Kiosk.Theme

// A fact with its label and icon: when, where, how much.
RowLayout {
    id: root

    required property string iconName
    required property string label
    required property string value
    property string area: "more"
    property string spoken: root.value
    property real valueSize: Theme.bodySize
    property bool isStrong: false
    // Nobody knows the fact; the value says so.
    property bool isQuiet: false
    // Text.WordWrap for what may only break where it says so, such as an email address.
    property int wrapMode: Text.Wrap

    spacing: Theme.gap
    visible: root.value !== ""

    Rectangle {
        color: Theme.colours.area(root.area).tint
        radius: Theme.smallRadius
        Layout.preferredWidth: Theme.iconSize * 1.7
        Layout.preferredHeight: Theme.iconSize * 1.7
        Layout.alignment: Qt.AlignTop

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            colour: Theme.focusOuter
        }
    }
    Column {
        spacing: Theme.mm(0.5)
        Layout.fillWidth: true

        Words {
            id: labelWords

            width: parent.width
            text: root.label
            isQuiet: true
            leading: 1.25
            isBold: true
        }
        Words {
            width: Math.min(parent.width, widest)
            text: root.value
            spoken: root.spoken
            isQuiet: root.isQuiet
            size: root.valueSize
            isBold: root.isStrong
            wrapMode: root.wrapMode
            leading: 1.25
            Accessible.labelledBy: labelWords
        }
    }
}
