pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A keyboard on the screen. Ten keys in a row where they can be 20 mm wide, else seven in more rows.
Item {
    id: root

    property string order: "abc"
    property bool isOnDigits: false
    property real maximumHeight: -1
    readonly property real _gap: Theme.mm(3)
    readonly property bool _isWide: root.width >= 10 * Theme.target + 9 * root._gap
    readonly property int _columns: root._isWide ? 10 : 7
    readonly property int _rows: (root._isWide ? 3 : 4) + 1
    readonly property string _characters: root._pick(root.isOnDigits ? "digits" : root._isWide ? root.order : "abc")
    readonly property real _keyWidth: (root.width - (root._columns - 1) * root._gap) / root._columns
    readonly property real _fittingHeight: root.maximumHeight > 0 ? (root.maximumHeight - (root._rows - 1) * root._gap) / root._rows : Theme.target
    readonly property real _keyHeight: Math.min(Theme.target, root._fittingHeight)

    readonly property string _signs: "'-&/.,()@+?!:;£%*#"
    readonly property list<string> _names: [qsTr("apostrophe"), qsTr("hyphen"), qsTr("ampersand"), qsTr("slash"), qsTr("full stop"), qsTr("comma"), qsTr("left bracket"), qsTr("right bracket"), qsTr("at sign"), qsTr("plus"), qsTr("question mark"), qsTr("exclamation mark"), qsTr("colon"), qsTr("semicolon"), qsTr("pound sign"), qsTr("per cent"), qsTr("star"), qsTr("hash")]

    signal typed(text: string)
    signal deleteRequested
    signal hideRequested

    implicitHeight: root._rows * root._keyHeight + (root._rows - 1) * root._gap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    // The last two places of the last row of letters are for Delete.
    function _pick(page: string): string {
        const pages = {
            abc: "abcdefghijklmnopqrstuvwxyz'-",
            qwerty: "qwertyuiopasdfghjkl'zxcvbnm-",
            digits: "1234567890'-&/.,()@+?!:;£%*#"
        };
        return pages[page].slice(0, root._columns * (root._rows - 1) - 2);
    }

    function _name(character: string): string {
        const sign = root._signs.indexOf(character);
        return sign < 0 ? character : root._names[sign];
    }

    function _widthOf(places: int): real {
        return places * root._keyWidth + (places - 1) * root._gap;
    }

    Repeater {
        model: root._characters.length

        BoardKey {
            required property int index
            readonly property string character: root._characters.charAt(index)

            place: index
            text: root._name(character)
            label: character
            onClicked: root.typed(character)
        }
    }
    BoardKey {
        place: root._characters.length
        places: 2
        text: qsTr("Delete")
        label: text
        description: qsTr("Takes away the last letter")
        iconName: "backspace"
        fill: Theme.colours.pressed
        onClicked: root.deleteRequested()
    }
    BoardKey {
        place: root._columns * (root._rows - 1)
        places: 2
        text: root.isOnDigits ? qsTr("abc, letters") : qsTr("123, numbers")
        label: root.isOnDigits ? qsTr("abc") : qsTr("123")
        fill: Theme.colours.pressed
        onClicked: root.isOnDigits = !root.isOnDigits
    }
    BoardKey {
        place: root._columns * (root._rows - 1) + 2
        places: root._isWide ? 3 : 2
        text: qsTr("Space")
        label: text
        onClicked: root.typed(" ")
    }
    BoardKey {
        visible: root._isWide
        enabled: !root.isOnDigits
        place: root._columns * (root._rows - 1) + 5
        places: 2
        text: root.order === "abc" ? qsTr("QWERTY") : qsTr("ABC")
        label: text
        description: qsTr("Puts the letters in another order")
        fill: Theme.colours.pressed
        onClicked: root.order = root.order === "abc" ? "qwerty" : "abc"
    }
    BoardKey {
        place: root._columns * root._rows - 3
        places: 3
        text: qsTr("Hide keyboard")
        label: qsTr("Hide")
        iconName: "keyboard"
        fill: Theme.colours.pressed
        onClicked: root.hideRequested()
    }

    component BoardKey: KeyboardKey {
        required property int place
        property int places: 1

        x: (place % root._columns) * (root._keyWidth + root._gap)
        y: Math.floor(place / root._columns) * (root._keyHeight + root._gap)
        width: root._widthOf(places)
        height: root._keyHeight
    }
}
