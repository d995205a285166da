pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

// Ten digits, one to take back, one to go on.
Grid {
    id: root

    property bool canAccept: false
    required property real room
    readonly property real _wordWidth: deleteWord.advanceWidth + 3 * Theme.smallGap
    readonly property real _wantedWidth: Math.max(Theme.target * 1.4, root._wordWidth)
    readonly property real _keyWidth: Math.min(root._wantedWidth, (root.room - 2 * root.spacing) / 3)

    signal typed(digit: string)
    signal deleteRequested
    signal accepted

    function focusAccept(): void {
        accept.forceActiveFocus(Qt.TabFocusReason);
    }

    columns: 3
    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Number pad")

    WordsMeasure {
        id: deleteWord

        text: qsTr("Delete")
    }
    component PadKey: KeyboardKey {
        width: root._keyWidth
        height: Theme.target * 1.1
    }
    component DigitKey: PadKey {
        label: text
        onClicked: root.typed(text)
    }
    Repeater {
        model: 9

        DigitKey {
            required property int index

            text: String(index + 1)
        }
    }
    PadKey {
        text: qsTr("Delete")
        // Where the word has no room, its picture has.
        label: root._keyWidth < root._wordWidth ? "" : text
        iconName: label === "" ? "backspace" : ""
        description: qsTr("Takes away the last digit")
        fill: Theme.colours.pressed
        onClicked: root.deleteRequested()
    }
    DigitKey {
        text: "0"
    }
    PadKey {
        id: accept

        enabled: root.canAccept
        text: qsTr("OK")
        label: text
        fill: Theme.colours.pressed
        onClicked: root.accepted()
    }
}
