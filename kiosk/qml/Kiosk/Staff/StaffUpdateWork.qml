import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What is going on, how far it is, and the way to stop it.
Column {
    id: root

    required property StaffUpdateViewModel update
    readonly property bool _canStop: root.update.phase === "checking" || root.update.phase === "staging"

    function _describe(phase: string): string {
        switch (phase) {
        case "checking":
            return qsTr("Found an update. Checking who signed it and what it changes…");
        case "staging":
            return qsTr("Copying… Leave the stick where it is. Visitors see what they saw before.");
        case "undoing":
            return qsTr("Going back…");
        default:
            return qsTr("Changing over…");
        }
    }

    spacing: Theme.gap

    Announcer {
        words: heading.text
    }
    Heading {
        id: heading

        width: root.width
        text: root._describe(root.update.phase)
    }
    Rectangle {
        visible: root._canStop
        width: Math.min(root.width, Theme.bodySize * Theme.longestLine)
        height: Theme.gap
        radius: height / 2
        color: Theme.colours.surface
        border.color: Theme.colours.edge
        border.width: Theme.line
        Accessible.role: Accessible.ProgressBar
        Accessible.name: root.update.progress

        Rectangle {
            width: parent.width * Math.min(1, root.update.share)
            height: parent.height
            radius: height / 2
            color: Theme.colours.solid
        }
    }
    Words {
        visible: root._canStop && text !== ""
        width: Math.min(root.width, widest)
        text: root.update.progress
    }
    ActionButton {
        visible: root._canStop
        width: Math.min(implicitWidth, root.width)
        text: qsTr("Stop")
        iconName: "close"
        onClicked: root.update.stop()
    }
}
