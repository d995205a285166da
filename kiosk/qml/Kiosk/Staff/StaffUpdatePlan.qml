pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What an update changes in plain words, and what to do with it.
Column {
    id: root

    required property StaffUpdateViewModel update
    readonly property bool _isWaiting: root.update.phase === "waiting"
    readonly property bool _isStaged: root.update.phase === "staged"

    signal undoRequested

    spacing: Theme.gap

    Announcer {
        words: heading.text
    }
    Heading {
        id: heading

        width: root.width
        text: root._isWaiting ? qsTr("Ready. It is shown as soon as nobody uses the screen: touch Finished.") : root.update.isShownAlready ? qsTr("Visitors see this content already.") : root._isStaged ? qsTr("Copied. Open what you want to look at.") : qsTr("What changes: %1.").arg(root.update.summary)
    }
    Notice {
        visible: !root.update.hasSpace
        width: root.width
        text: qsTr("There is not enough space on this computer. Ask IT to make space.")
    }
    Notice {
        visible: root.update.isFirst && !root._isWaiting
        width: root.width
        text: root.update.lines[root.update.lines.length - 1] ?? ""
    }
    component Choice: ActionButton {
        width: Math.min(implicitWidth, root.width)
    }
    Flow {
        width: root.width
        spacing: Theme.gap

        Choice {
            visible: !root.update.isShownAlready
            enabled: root.update.hasSpace
            text: qsTr("Update now")
            iconName: "check"
            isSolid: true
            onClicked: root.update.wish("now")
        }
        Choice {
            visible: !root.update.isShownAlready && !root._isWaiting
            enabled: root.update.hasSpace
            text: qsTr("Update when nobody is here")
            iconName: "clock"
            onClicked: root.update.wish("later")
        }
        Choice {
            visible: root._isStaged
            text: qsTr("Look at all of it")
            iconName: "book"
            onClicked: root.update.preview("", "")
        }
        Choice {
            visible: !root.update.isShownAlready && !root._isStaged && !root._isWaiting
            enabled: root.update.hasSpace
            text: qsTr("Look at it first")
            iconName: "book"
            onClicked: root.update.wish("look")
        }
        Choice {
            text: qsTr("Leave it")
            iconName: "close"
            onClicked: root.update.startAgain()
        }
        Choice {
            visible: root.update.canUndo && root.update.phase === "ready"
            text: qsTr("Undo the last update")
            iconName: "undo"
            onClicked: root.undoRequested()
        }
    }
    Repeater {
        model: root._isStaged ? [] : root.update.isFirst ? root.update.lines.slice(0, -1) : root.update.lines

        Words {
            required property string modelData

            width: Math.min(root.width, widest)
            text: modelData
        }
    }
    Repeater {
        model: root.update.changes

        StaffChange {
            width: root.width
            canOpen: root._isStaged
            onPreviewRequested: root.update.preview(kind, entryId)
        }
    }
}
