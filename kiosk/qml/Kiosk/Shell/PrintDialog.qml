pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// How large the letters on paper shall be, one large button, and then how it went.
Dialog {
    id: root

    required property PrintViewModel printing
    property string _kind
    property string _entryId
    readonly property bool _canPrint: root.printing.phase === "ready" || root.printing.phase === "failed"

    signal codeRequested(kind: string, entryId: string)

    function prepare(kind: string, entryId: string): void {
        root._kind = kind;
        root._entryId = entryId;
        root.printing.prepare(kind, entryId);
        root.isOpen = true;
    }

    function _describePrinter(phase: string): string {
        switch (phase) {
        case "looking":
            return qsTr("Looking for the printer…");
        case "noPrinter":
            return root._kind === "page" ? qsTr("There is no printer here. Staff can print this page for you.") : qsTr("There is no printer here. You can take it on your phone, or ask staff to write it down.");
        case "notReady":
            return qsTr("The printer is not ready. It may have no paper. Please tell a member of staff.");
        default:
            return "";
        }
    }

    function _describePrinting(phase: string): string {
        switch (phase) {
        case "printing":
            return qsTr("Printing… Please wait for your paper.");
        case "done":
            return qsTr("Done. Your paper comes out of the printer now.");
        case "failed":
            return qsTr("Sorry, that did not print. The printer may have no paper. Please tell a member of staff, or try again.");
        default:
            return "";
        }
    }

    title: qsTr("Print")
    onCloseRequested: root.isOpen = false
    onIsOpenChanged: if (!root.isOpen)
        root.printing.forget()

    Heading {
        id: news

        visible: text !== ""
        width: root.contentWidth
        text: root._describePrinter(root.printing.phase) || root._describePrinting(root.printing.phase)
    }
    Announcer {
        words: news.text
    }
    Heading {
        visible: root._canPrint
        width: root.contentWidth
        text: qsTr("How large shall the letters be?")
    }
    ChoiceGrid {
        visible: root._canPrint
        maximumColumns: 3

        LettersChoice {
            text: qsTr("As I read now")
            letters: "as-read"
            iconName: "text-size"
        }
        LettersChoice {
            text: qsTr("Large print")
            letters: "large-print"
            iconName: "bigger"
        }
        LettersChoice {
            text: qsTr("Easy Read, with pictures")
            letters: "easy-read"
            iconName: "picture"
        }
    }
    ActionButton {
        visible: root._canPrint
        width: root.contentWidth
        text: root.printing.phase === "failed" ? qsTr("Try again") : qsTr("Print now")
        iconName: "print"
        isSolid: true
        onClicked: root.printing.printOut()
    }
    ActionButton {
        visible: root._kind !== "page" && ["noPrinter", "notReady", "failed"].includes(root.printing.phase)
        width: root.contentWidth
        text: qsTr("Take it on your phone")
        iconName: "phone-code"
        onClicked: {
            root.isOpen = false;
            root.codeRequested(root._kind, root._entryId);
        }
    }
    Words {
        visible: root._canPrint
        width: Math.min(root.contentWidth, widest)
        text: qsTr("The screen keeps nothing about what you print.")
        isQuiet: true
    }

    component LettersChoice: PanelChoice {
        required property string letters

        checked: root.printing.letters === letters
        onClicked: root.printing.chooseLetters(letters)
    }
}
