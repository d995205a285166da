pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

// What stands above the keyboard: suggestions, what was found, or what to do when nothing was.
Item {
    id: root

    required property SearchViewModel search
    readonly property Flickable view: results.list
    readonly property bool isEmpty: root.search.query.trim() === ""
    // The keyboard leaves too little for a list: what was found is shown once it is hidden.
    readonly property bool isLow: root.height < results.leastHeight

    signal suggestionChosen(text: string)
    signal hitChosen(kind: string, hitId: string)
    signal openRequested(screen: string)

    Words {
        visible: root.isLow && root.height >= implicitHeight && !root.isEmpty
        width: parent.width
        text: qsTr("%n results", "", root.search.resultCount)
    }
    SearchStart {
        anchors.fill: parent
        visible: root.isEmpty && !root.isLow
        suggestions: root.search.suggestions
        onSuggestionChosen: text => root.suggestionChosen(text)
    }
    SearchResults {
        id: results

        anchors.fill: parent
        visible: !root.isEmpty && !root.search.hasFoundNothing && !root.isLow
        results: root.search.results
        onHitChosen: (kind, hitId) => root.hitChosen(kind, hitId)
    }
    SearchEmpty {
        anchors.fill: parent
        visible: !root.isEmpty && root.search.hasFoundNothing && !root.isLow
        query: root.search.answeredQuery
        hasFailed: root.search.hasFailed
        onTopicsRequested: root.openRequested("findHelp")
        onAskRequested: root.openRequested("contact")
    }
}
