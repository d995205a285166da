pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The receipt, or the sentence that says why there is none.
Column {
    id: root

    required property StaffUpdateViewModel update
    readonly property bool _isDone: root.update.phase === "done"

    signal undoRequested

    spacing: Theme.gap

    Announcer {
        words: heading.text
    }
    Heading {
        id: heading

        width: root.width
        text: root._isDone ? qsTr("Done. Visitors see it as soon as you have finished here.") : qsTr("Nothing was changed.")
    }
    Notice {
        visible: !root._isDone
        width: root.width
        text: root.update.words === "" ? qsTr("Something went wrong that nobody expected. Tell IT: it is in the log.") : root.update.words
    }
    component Choice: ActionButton {
        width: Math.min(implicitWidth, root.width)
    }
    Flow {
        width: root.width
        spacing: Theme.gap

        Choice {
            visible: root._isDone
            text: qsTr("Show it to visitors now")
            iconName: "check"
            isSolid: true
            onClicked: root.update.showNewest()
        }
        Choice {
            text: qsTr("Look for a stick again")
            iconName: "replay"
            onClicked: root.update.startAgain()
        }
        Choice {
            visible: root.update.canUndo
            text: qsTr("Undo the last update")
            iconName: "undo"
            onClicked: root.undoRequested()
        }
    }
    Words {
        visible: root._isDone
        width: Math.min(root.width, widest)
        text: root.update.words
    }
}
