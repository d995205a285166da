pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Search while typing, on the glass or on real keys.
KioskScreen {
    id: root

    required property SearchViewModel search
    property bool isTyping: true
    readonly property bool _isWide: root.width > root.height
    readonly property bool _isEmpty: root.search.query.trim() === ""

    title: !root._isWide ? qsTr("What are you looking for?") : ""
    area: "findHelp"
    view: results.list

    function _openHit(kind: string, hitId: string): void {
        const screens = {
            service: "service",
            page: "reader",
            film: "player"
        };
        if (kind === "term")
            root.termRequested(hitId);
        else
            root.openRequested(screens[kind], hitId);
    }

    function _announce(): void {
        if (!root._isEmpty)
            //: How many things a search found
            field.Accessible.announce(qsTr("%n results", "", root.search.resultCount));
        if (root.search.guessedQuery !== "")
            field.Accessible.announce(qsTr("Showing %1.").arg(root.search.guessedQuery));
    }

    Component.onCompleted: {
        root.isTyping = root._isEmpty;
        field.takeFocus();
    }

    RowLayout {
        spacing: Theme.gap
        Layout.fillHeight: false

        SearchField {
            id: field

            query: root.search.query
            hint: qsTr("Type what you need")
            maximumLength: root.search.maximumLength
            onQueryEdited: query => root.search.search(query)
            onTouched: root.isTyping = true
            onAccepted: root.isTyping = false
            Layout.fillWidth: true
        }
        ShowKeyboard {
            visible: !root.isTyping && root._isWide
            Layout.fillHeight: true
        }
        ActionButton {
            text: qsTr("Clear")
            iconName: "close"
            enabled: root.search.query !== ""
            onClicked: {
                root.search.search("");
                root.isTyping = true;
                field.takeFocus();
            }
            Layout.fillHeight: true
        }
    }
    SearchGuess {
        visible: !root._isEmpty && root.search.guessedQuery !== ""
        typed: root.search.answeredQuery
        guessed: root.search.guessedQuery
        isBrief: root.isTyping && root._isWide
        onExactRequested: root.search.searchExactly()
        Layout.fillWidth: true
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true

        SearchStart {
            anchors.fill: parent
            visible: root._isEmpty
            suggestions: root.search.suggestions
            onSuggestionChosen: text => {
                root.search.search(text);
                root.isTyping = false;
            }
        }
        SearchResults {
            id: results

            anchors.fill: parent
            visible: !root._isEmpty && !root.search.hasFoundNothing
            results: root.search.results
            onHitChosen: (kind, hitId) => root._openHit(kind, hitId)
        }
        SearchEmpty {
            anchors.fill: parent
            visible: !root._isEmpty && root.search.hasFoundNothing
            query: root.search.answeredQuery
            hasFailed: root.search.hasFailed
            contactName: root.search.firstContactName
            contactPhone: root.search.firstContactPhone
            onContactRequested: root.openRequested("service", root.search.firstContactId)
            onTopicsRequested: root.openRequested("findHelp", "")
            onAskRequested: root.openRequested("contact", "")
        }
    }
    Keyboard {
        id: keyboard

        visible: root.isTyping
        maximumHeight: root.height * 0.48
        onTyped: text => field.insert(text)
        onDeleteRequested: field.deleteBefore()
        onHideRequested: root.isTyping = false
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
    }
    ShowKeyboard {
        visible: !root.isTyping && !root._isWide
        Layout.alignment: Qt.AlignRight
    }
    Connections {
        target: root.search

        function onAnswerChanged(): void {
            root._announce();
        }
    }

    component ShowKeyboard: ActionButton {
        text: qsTr("Show keyboard")
        iconName: "keyboard"
        onClicked: {
            root.isTyping = true;
            field.takeFocus();
        }
    }
}
