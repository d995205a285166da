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

    spokenTitle: qsTr("What are you looking for?")
    title: !root._isWide ? root.spokenTitle : ""
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
            announcer.say(qsTr("%n results", "", root.search.resultCount));
    }

    Component.onCompleted: {
        root.isTyping = root._isEmpty;
        field.takeFocus();
    }

    Announcer {
        id: announcer
    }
    RowLayout {
        id: entry

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
    Item {
        id: answers

        // The keyboard leaves too little for a list: what was found is shown once it is hidden.
        readonly property bool isLow: answers.height < results.leastHeight

        Layout.fillWidth: true
        Layout.fillHeight: true

        Words {
            visible: answers.isLow && answers.height >= implicitHeight && !root._isEmpty
            width: parent.width
            text: qsTr("%n results", "", root.search.resultCount)
        }
        SearchStart {
            anchors.fill: parent
            visible: root._isEmpty && !answers.isLow
            suggestions: root.search.suggestions
            onSuggestionChosen: text => {
                root.search.search(text);
                root.isTyping = false;
            }
        }
        SearchResults {
            id: results

            anchors.fill: parent
            visible: !root._isEmpty && !root.search.hasFoundNothing && !answers.isLow
            results: root.search.results
            onHitChosen: (kind, hitId) => root._openHit(kind, hitId)
        }
        SearchEmpty {
            anchors.fill: parent
            visible: !root._isEmpty && root.search.hasFoundNothing && !answers.isLow
            query: root.search.answeredQuery
            hasFailed: root.search.hasFailed
            onTopicsRequested: root.openRequested("findHelp", "")
            onAskRequested: root.openRequested("contact", "")
        }
    }
    Keyboard {
        id: keyboard

        visible: root.isTyping
        maximumHeight: root.height - entry.y - entry.height - 2 * root.spacing
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
