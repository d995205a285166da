import QtQuick
import Kiosk.Components

// One thing that visitors will find different; once it is copied, it can be looked at.
Item {
    id: root

    required property string kind
    required property string sort
    required property string entryId
    required property string title
    property bool canOpen: false
    readonly property string _what: root.kind + " " + root.sort
    readonly property list<string> _codes: ["page new", "page changed", "page removed", "service new", "service changed", "service removed", "film new", "film changed", "film removed", "screen changed"]
    readonly property list<string> _words: [qsTr("New page: %1"), qsTr("Changed page: %1"), qsTr("Removed page: %1"), qsTr("New service: %1"), qsTr("Changed service: %1"), qsTr("Closed service: %1"), qsTr("New film: %1"), qsTr("Changed film: %1"), qsTr("Removed film: %1"), qsTr("Changed screen: %1")]
    readonly property string _sentence: root._words[root._codes.indexOf(root._what)]?.arg(root.title) ?? root.title

    signal previewRequested

    implicitHeight: card.visible ? card.implicitHeight : words.implicitHeight

    RowCard {
        id: card

        visible: root.canOpen && root.sort !== "removed"
        width: root.width
        text: root._sentence
        area: "read"
        onClicked: root.previewRequested()
    }
    Words {
        id: words

        visible: !card.visible
        width: Math.min(root.width, widest)
        text: root._sentence
    }
}
