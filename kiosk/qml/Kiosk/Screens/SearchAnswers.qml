pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What stands above the keyboard: suggestions, what was found, or what to do when nothing was.
Item {
    id: root

    required property SearchViewModel search
    readonly property Flickable view: results.list
    readonly property bool isEmpty: root.search.query.trim() === ""
    // What was looked for in place of what was typed, in words.
    readonly property string guessed: root._hasGuess ? guess.sentence : ""
    property alias isBrief: guess.isBrief
    // The keyboard leaves too little for a list: what was found is shown once it is hidden.
    readonly property bool isLow: root.height - root._top < results.leastHeight
    readonly property bool _hasGuess: !root.isEmpty && root.search.guessedQuery !== ""
    readonly property real _top: root._hasGuess ? guess.implicitHeight + Theme.gap : 0

    signal suggestionChosen(text: string)
    signal hitChosen(kind: string, hitId: string)
    signal openRequested(screen: string, argument: string)

    Words {
        visible: root.isLow && root.height >= implicitHeight && !root.isEmpty
        width: parent.width
        text: root._hasGuess ? root.guessed : qsTr("%n results", "", root.search.resultCount)
    }
    SearchGuess {
        id: guess

        visible: root._hasGuess && !root.isLow
        width: parent.width
        typed: root.search.answeredQuery
        guessed: root.search.guessedQuery
        onExactRequested: root.search.searchExactly()
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
        anchors.topMargin: root._top
        visible: !root.isEmpty && !root.search.hasFoundNothing && !root.isLow
        results: root.search.results
        onHitChosen: (kind, hitId) => root.hitChosen(kind, hitId)
    }
    SearchEmpty {
        anchors.fill: parent
        anchors.topMargin: root._top
        visible: !root.isEmpty && root.search.hasFoundNothing && !root.isLow
        query: root.search.answeredQuery
        hasFailed: root.search.hasFailed
        contactName: root.search.firstContactName
        contactPhone: root.search.firstContactPhone
        onContactRequested: root.openRequested("service", root.search.firstContactId)
        onTopicsRequested: root.openRequested("findHelp", "")
        onAskRequested: root.openRequested("contact", "")
    }
}
