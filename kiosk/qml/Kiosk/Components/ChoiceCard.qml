pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Icons
import Kiosk.Theme

// One of a few choices, with a sample of what it does (an edition, a text size, a colour theme).
BaseButton {
    id: root

    property string area: "more"
    property string iconName: ""
    property url picture
    property real pictureSide: Theme.target
    // A second, quiet line.
    property string note: ""
    property string sample: ""
    property real sampleSize: Theme.bodySize
    property string family: Theme.fontFamily
    property color ink: root.checked ? Theme.colours.area(root.area).colour : Theme.colours.text
    // The words for a screen reader once it has been touched and has, or has not, come into force.
    property string outcome: root.checked ? qsTr("%1: chosen").arg(root.text) : ""
    property bool _isTouched: false

    edge: root.checked ? Theme.colours.area(root.area).colour : Theme.colours.edge
    edgeWidth: root.checked ? Theme.cardEdge * 1.5 : Theme.line
    corner: Theme.smallRadius
    padding: Theme.gap
    description: root.note
    checkable: true
    autoExclusive: true
    Accessible.role: Accessible.RadioButton

    onClicked: root._isTouched = true

    contentItem: RowLayout {
        spacing: Theme.gap

        PicturePanel {
            // It gives way to words that would be broken beside it.
            visible: String(root.picture) !== "" && root.availableWidth - root.pictureSide - Theme.iconSize * 0.8 - 2 * Theme.gap >= LongestWord.usualRoom
            source: root.picture
            color: Theme.colours.area(root.area).tint
            radius: Theme.smallRadius
            Layout.preferredWidth: root.pictureSide
            Layout.preferredHeight: root.pictureSide
        }
        Icon {
            name: root.iconName
            colour: root.down ? Theme.colours.text : root.ink
            Layout.preferredWidth: Theme.iconSize
            Layout.preferredHeight: Theme.iconSize
        }
        Words {
            // A sample gives way to words that would be broken beside it.
            visible: root.sample !== "" && root.availableWidth - implicitWidth - Theme.iconSize - 2 * Theme.gap >= LongestWord.usualRoom
            text: root.sample
            color: root.down ? Theme.colours.text : root.ink
            family: root.family
            size: root.sampleSize
            isBold: true
            wrapMode: Text.NoWrap
            leading: 1
            Accessible.ignored: true
        }
        ColumnLayout {
            spacing: Theme.mm(0.8)
            Layout.fillWidth: true

            Words {
                text: root.text
                color: root.down ? Theme.colours.text : root.ink
                family: root.family
                size: Theme.bodySizeIn(root.family)
                isBold: true
                leading: 1.05
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Words {
                visible: root.note !== ""
                text: root.note
                isQuiet: !root.down
                leading: 1.05
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Icon {
            name: "check"
            colour: root.down ? Theme.colours.text : root.ink
            opacity: root.checked ? 1 : 0
            size: Theme.iconSize * 0.8
            Layout.preferredWidth: Theme.iconSize * 0.8
            Layout.preferredHeight: Theme.iconSize * 0.8
        }
    }

    Announcer {
        words: root._isTouched ? root.outcome : ""
    }
}
