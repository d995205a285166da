pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Sticks that are plugged in, and how writing onto one of them went.
Column {
    id: root

    required property StaffStickViewModel stick
    // What to press, with %1 for the name of a stick, and what to say where nobody knows what went wrong.
    required property string offer
    required property string failure

    function _describe(phase: string): string {
        switch (phase) {
        case "writing":
            return qsTr("Writing… Leave the stick where it is.");
        case "done":
            return qsTr("Done. “%1” is on the stick. You can take it out now.").arg(root.stick.words);
        default:
            return phase === "idle" && root.stick.sticks.length === 0 ? qsTr("Plug in a USB stick. It appears here.") : "";
        }
    }

    spacing: Theme.gap
    Component.onCompleted: root.stick.begin()
    Component.onDestruction: root.stick.forget()

    Announcer {
        words: said.visible ? said.text : failed.text
    }
    Heading {
        id: said

        visible: text !== ""
        width: root.width
        text: root._describe(root.stick.phase)
    }
    Notice {
        id: failed

        visible: root.stick.phase === "failed"
        width: root.width
        text: root.stick.words === "" ? root.failure : root.stick.words
    }
    Repeater {
        model: root.stick.sticks

        RowCard {
            required property int index
            required property string modelData

            enabled: root.stick.phase !== "writing"
            width: root.width
            text: root.offer.arg(modelData)
            iconName: "down"
            area: "easyRead"
            onClicked: root.stick.write(index)
        }
    }
}
