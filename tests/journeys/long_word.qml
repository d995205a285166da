import QtQuick
import Kiosk.Components
import Kiosk.Theme

// Words in a place of any width, twice as large as usual.
Item {
    id: root

    property string text
    property real room: 400
    property bool hasMoreSpace: false
    readonly property int drawnSize: words.font.pixelSize
    readonly property int wantedSize: Math.round(words.size)
    readonly property int leastSize: Math.floor(Theme.leastSize)
    readonly property real widestWord: LongestWord.widthOf(root.text, Theme.fontFamily, false) * root.drawnSize

    width: 1200
    height: 400
    onHasMoreSpaceChanged: Theme.hasMoreSpace = root.hasMoreSpace
    Component.onCompleted: Theme.textStep = "double"

    Words {
        id: words

        width: root.room
        text: root.text
    }
}
