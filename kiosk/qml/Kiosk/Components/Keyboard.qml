pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A keyboard on the screen: seven to ten keys in a row, as many as there is room for; on high and narrow glass five.
// Where there is too little height for all rows, the letters are on more than one page.
Item {
    id: root

    property string order: "abc"
    // Digits and letters on one page, as a postcode mixes them, and nothing else.
    property bool isForPostcodes: false
    property real maximumHeight: Infinity
    property int _page: 0
    readonly property real _gap: Theme.leastGap
    readonly property int _fittingColumns: Math.floor((root.width + root._gap) / (Theme.target + root._gap))
    readonly property bool _isNarrow: root._fittingColumns < 7 && root._fittingRows >= 3
    readonly property int _columns: root._isNarrow ? 5 : Math.max(7, Math.min(10, root._fittingColumns))
    readonly property bool _isWide: root._columns === 10
    readonly property int _allRows: Math.ceil((root.isForPostcodes ? root._mixed.length + 2 : root._abc.length) / root._columns)
    readonly property int _fittingRows: Math.floor((root.maximumHeight + root._gap) / (Theme.target + root._gap)) - 1
    readonly property int _characterRows: Math.max(1, Math.min(root._allRows, root._fittingRows, root._isNarrow ? 4 : Infinity))
    readonly property int _rows: root._characterRows + 1
    // The last two places of the last row of characters are for Delete.
    readonly property int _perPage: root._columns * root._characterRows - 2
    readonly property list<string> _letterPages: root._split(root.isForPostcodes ? root._mixed : root._isWide && root.order === "qwerty" ? root._qwerty : root._abc)
    readonly property list<string> _pages: root.isForPostcodes ? root._letterPages : root._letterPages.concat(root._split(root._digits))
    readonly property string _characters: root._pages[root._page] ?? root._pages[0]
    readonly property int _nextPage: (root._page + 1) % root._pages.length
    readonly property bool _isOnLetters: root._page < root._letterPages.length
    readonly property bool _isNextLetters: root._nextPage < root._letterPages.length
    readonly property real _keyWidth: (root.width - (root._columns - 1) * root._gap) / root._columns
    readonly property real _keyHeight: Theme.target
    readonly property int _hidePlaces: root._isNarrow ? 1 : 3

    readonly property string _abc: "abcdefghijklmnopqrstuvwxyz'-"
    readonly property string _qwerty: "qwertyuiopasdfghjkl'zxcvbnm-"
    readonly property string _mixed: "1234567890abcdefghijklmnopqrstuvwxyz"
    readonly property string _digits: "1234567890'-&/.,()@+?!:;£%*#"
    readonly property string _signs: "'-&/.,()@+?!:;£%*#"
    readonly property list<string> _names: [qsTr("apostrophe"), qsTr("hyphen"), qsTr("ampersand"), qsTr("slash"), qsTr("full stop"), qsTr("comma"), qsTr("left bracket"), qsTr("right bracket"), qsTr("at sign"), qsTr("plus"), qsTr("question mark"), qsTr("exclamation mark"), qsTr("colon"), qsTr("semicolon"), qsTr("pound sign"), qsTr("per cent"), qsTr("star"), qsTr("hash")]

    signal typed(text: string)
    signal deleteRequested
    signal hideRequested

    implicitHeight: root._rows * root._keyHeight + (root._rows - 1) * root._gap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    on_PerPageChanged: root._page = 0

    function _split(characters: string): list<string> {
        if (root._characterRows === root._allRows)
            return [characters.slice(0, root._perPage)];
        const pages = [];
        for (let start = 0; start < characters.length; start += root._perPage)
            pages.push(characters.slice(start, start + root._perPage));
        return pages;
    }

    // What a page has on it, as its first and last letter.
    function _sum(page: string): string {
        return page.charAt(0) + " – " + (page.replace(/[^a-z]/g, "") || page).slice(-1);
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
            label: root.isForPostcodes ? character.toUpperCase() : character
            onClicked: root.typed(character)
        }
    }
    BoardKey {
        place: root._perPage
        places: 2
        text: qsTr("Delete")
        label: text
        description: qsTr("Takes away the last letter")
        iconName: "backspace"
        fill: Theme.colours.pressed
        onClicked: root.deleteRequested()
    }
    BoardKey {
        visible: root._pages.length > 1
        place: root._columns * (root._rows - 1)
        places: 2
        //: %1 is what is on the key, such as “123” or “s – z”
        text: (root._isNextLetters ? qsTr("%1, letters") : root._isOnLetters ? qsTr("%1, numbers") : qsTr("%1, more signs")).arg(label)
        label: root._isNextLetters ? (root._letterPages.length > 1 ? root._sum(root._pages[root._nextPage]) : qsTr("abc")) : (root._isOnLetters ? qsTr("123") : qsTr("?!&"))
        fill: Theme.colours.pressed
        onClicked: root._page = root._nextPage
    }
    BoardKey {
        place: root._columns * (root._rows - 1) + 2
        places: root._columns - (root._isWide ? 8 : 2 + root._hidePlaces)
        text: qsTr("Space")
        label: text
        onClicked: root.typed(" ")
    }
    BoardKey {
        visible: root._isWide && !root.isForPostcodes
        enabled: root._isOnLetters
        place: root._columns * (root._rows - 1) + 4
        places: 3
        text: root.order === "abc" ? qsTr("QWERTY") : qsTr("ABC")
        label: text
        description: qsTr("Puts the letters in another order")
        fill: Theme.colours.pressed
        onClicked: {
            root.order = root.order === "abc" ? "qwerty" : "abc";
            root._page = 0;
        }
    }
    BoardKey {
        place: root._columns * root._rows - root._hidePlaces
        places: root._hidePlaces
        text: qsTr("Hide keyboard")
        label: root._isNarrow ? "" : qsTr("Hide")
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
