pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What is shown now, the sticks there are, and the way back.
Column {
    id: root

    required property StaffUpdateViewModel update

    signal undoRequested

    spacing: Theme.gap

    Heading {
        width: root.width
        text: root.update.places.length === 0 ? qsTr("Plug in the stick with the update. It is found by itself.") : qsTr("There are several updates. Which one?")
    }
    Repeater {
        model: root.update.places

        RowCard {
            required property int index
            required property string modelData

            width: root.width
            text: modelData
            iconName: "replay"
            area: "findHelp"
            onClicked: root.update.choose(index)
        }
    }
    Words {
        width: Math.min(root.width, widest)
        text: qsTr("Nothing changes before you say so. You see first what is different.")
        isQuiet: true
    }
    Words {
        width: Math.min(root.width, widest)
        topPadding: Theme.gap
        text: root.update.shown === "" ? qsTr("Visitors see the content that came with the program.") : qsTr("Visitors see %1.").arg(root.update.shown)
    }
    ActionButton {
        visible: root.update.canUndo
        width: Math.min(implicitWidth, root.width)
        text: qsTr("Undo the last update")
        iconName: "undo"
        onClicked: root.undoRequested()
    }
}
