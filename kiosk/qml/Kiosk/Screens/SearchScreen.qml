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

    spokenTitle: qsTr("What are you looking for?")
    // On a wide or low screen the keyboard needs its room.
    title: root._isWide || root.isLow ? "" : root.spokenTitle
    area: "findHelp"
    view: answers.view

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
        if (answers.isEmpty)
            return;
        //: How many things a search found
        const found = qsTr("%n results", "", root.search.resultCount);
        announcer.say(answers.guessed !== "" ? answers.guessed + " " + found : found);
    }

    Component.onCompleted: {
        root.isTyping = answers.isEmpty;
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
            // Where there is little room, an empty field needs it for its hint.
            visible: enabled || root.width > Theme.bodySize * (Theme.hasMoreSpace ? 24 : 18)
            onClicked: {
                root.search.search("");
                root.isTyping = true;
                field.takeFocus();
            }
            Layout.fillHeight: true
        }
    }
    SearchAnswers {
        id: answers

        search: root.search
        onSuggestionChosen: text => {
            root.search.search(text);
            root.isTyping = false;
        }
        onHitChosen: (kind, hitId) => root._openHit(kind, hitId)
        isBrief: root.isTyping && root._isWide
        onOpenRequested: (screen, argument) => root.openRequested(screen, argument)
        Layout.fillWidth: true
        Layout.fillHeight: true
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
