pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Icons
import Kiosk.Theme

// Shows what is typed, with a caret that stays still. Nothing typed here can be copied away.
Rectangle {
    id: root

    property string query: ""
    property string hint: ""
    property int maximumLength: 60
    property string area: "findHelp"

    signal queryEdited(query: string)
    signal touched
    signal accepted

    function insert(text: string): void {
        input.insert(input.cursorPosition, text);
    }

    function deleteBefore(): void {
        input.remove(input.cursorPosition - 1, input.cursorPosition);
    }

    function takeFocus(): void {
        input.forceActiveFocus();
    }

    function _begin(): void {
        input.forceActiveFocus();
        root.touched();
    }

    implicitHeight: Math.max(Theme.target, Theme.headingSize * 1.7)
    color: Theme.colours.surface
    radius: Theme.smallRadius
    border.color: Theme.colours.area(root.area).colour
    border.width: Theme.cardEdge * (tap.pressed ? 2 : 1)

    onQueryChanged: {
        if (input.text !== root.query)
            input.text = root.query;
    }

    Icon {
        id: icon

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.padding
        name: "search"
        colour: Theme.colours.area(root.area).colour
    }
    FocusRing {
        hasFocus: input.activeFocus
        corner: root.radius
    }
    Words {
        anchors.fill: input
        visible: input.text === ""
        text: root.hint
        isQuiet: true
        size: input.font.pixelSize
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        font.letterSpacing: 0
        font.wordSpacing: 0
        minimumPixelSize: Theme.leastSize
        rightPadding: Theme.padding
        wrapMode: Text.NoWrap
        leftPadding: input.leftPadding + Theme.smallGap
        Accessible.ignored: true
    }
    HoldMark {
        isHeld: tap.pressed
    }
    TextInput {
        id: input

        anchors.fill: parent
        leftPadding: icon.x + icon.width + Theme.gap
        rightPadding: Theme.padding
        text: root.query
        clip: true
        color: Theme.colours.text
        font.family: Theme.fontFamily
        font.pixelSize: Theme.headingSize
        font.letterSpacing: Theme.headingSize * Theme.letterSpacing
        font.weight: Font.Bold
        maximumLength: root.maximumLength
        verticalAlignment: TextInput.AlignVCenter
        selectByMouse: false
        activeFocusOnPress: false
        activeFocusOnTab: true
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        Accessible.role: Accessible.EditableText
        Accessible.name: root.hint
        Accessible.searchEdit: true
        Accessible.onPressAction: root._begin()
        Keys.onShortcutOverride: event => event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut) || event.matches(StandardKey.Paste)
        Keys.onPressed: event => event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut) || event.matches(StandardKey.Paste)
        onTextChanged: {
            if (text !== root.query)
                root.queryEdited(text);
        }
        Keys.onSelectPressed: root._begin()
        onAccepted: root.accepted()

        cursorDelegate: Rectangle {
            visible: input.activeFocus
            width: Theme.cardEdge
            color: Theme.colours.area(root.area).colour
        }

        TapHandler {
            id: tap

            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root._begin()
        }
    }
}
