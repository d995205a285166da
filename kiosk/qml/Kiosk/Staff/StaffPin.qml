pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Choosing a PIN and typing it, on the glass or with a keyboard. No digit is ever shown or said.
FocusScope {
    id: root

    required property StaffGateViewModel gate
    // In what there is, the pad stands in the middle: within reach on a tall screen.
    property real roomHeight: 0
    readonly property string _question: root._isWaiting ? qsTr("Too many wrong PINs. Try again in %n seconds.", "", root.gate.secondsLeft) : root._ask(root.gate.phase)
    readonly property string _broken: qsTr("The PIN on this computer cannot be read. IT can make the kiosk forget it: the guide “For staff” says how.")
    readonly property string _fault: root._isBroken ? root._broken : root._faults[root._notes.indexOf(root.gate.note)] ?? ""
    readonly property list<string> _notes: ["wrong", "notTheSame", "tooShort", "tooSimple", "notSaved"]
    readonly property list<string> _faults: [qsTr("That is not the PIN."), qsTr("The two were not the same. Choose a PIN again."), qsTr("That is too short. Choose at least %1 digits.").arg(root.gate.leastDigits), qsTr("Anybody would guess that. Choose another one."), qsTr("The PIN could not be saved. See that the disk is not full, or tell IT.")]
    readonly property bool _isWaiting: root.gate.phase === "waiting"
    readonly property bool _isBroken: root.gate.phase === "broken"
    readonly property string _typed: qsTr("%n digits typed", "", root.gate.digitCount)
    readonly property bool _takesDigits: ["choose", "repeat", "enter"].includes(root.gate.phase)

    function _ask(phase: string): string {
        switch (phase) {
        case "choose":
            return qsTr("Choose a PIN of %1 to %2 digits.").arg(root.gate.leastDigits).arg(root.gate.mostDigits);
        case "repeat":
            return qsTr("Type the same PIN again.");
        default:
            return qsTr("Type the PIN.");
        }
    }

    implicitHeight: Math.max(grid.implicitHeight, root.roomHeight)
    Keys.onPressed: event => {
        if (event.text.length === 1 && "0123456789".includes(event.text)) {
            root.gate.typeDigit(event.text);
            pad.focusAccept();
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace && root.gate.digitCount > 0) {
            root.gate.deleteDigit();
            event.accepted = true;
        }
    }

    Announcer {
        words: root._fault
        isUrgent: true
    }
    GridLayout {
        id: grid

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        columns: root.width > Theme.bodySize * 32 ? 2 : 1
        columnSpacing: Theme.largeGap * 2
        rowSpacing: Theme.largeGap

        ColumnLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Theme.bodySize * 16

            Heading {
                visible: !root._isBroken
                text: root._question
                Layout.fillWidth: true
            }
            Words {
                visible: root._takesDigits
                //: A place for a PIN of which nothing is typed yet
                text: root.gate.digitCount === 0 ? "–" : "●".repeat(root.gate.digitCount)
                spoken: root._typed
                size: Theme.titleSize
                Layout.fillWidth: true
            }
            Notice {
                visible: root._fault !== ""
                text: root._fault
                Layout.fillWidth: true
            }
            Words {
                visible: root.gate.phase === "choose"
                text: qsTr("Who knows it can change what visitors see. Tell it only to staff.")
                isQuiet: true
                Layout.fillWidth: true
            }
            ActionButton {
                visible: root.gate.isChanging
                Layout.maximumWidth: root.width
                text: qsTr("Keep the PIN as it is")
                iconName: "back"
                onClicked: root.gate.keepPin()
            }
        }
        StaffPad {
            id: pad

            enabled: root._takesDigits
            visible: !root._isBroken
            room: root.width
            canAccept: root.gate.digitCount > 0
            onTyped: digit => root.gate.typeDigit(digit)
            onDeleteRequested: root.gate.deleteDigit()
            onAccepted: root.gate.accept()
            Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
        }
    }
}
