pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Narrows a list by one choice, which holds as soon as it is touched.
Dialog {
    id: root

    required property RowModel choices
    required property string chosenId
    required property string anyText
    required property string note

    signal chosen(choiceId: string)

    function _choose(choiceId: string): void {
        root.closeRequested();
        root.chosen(choiceId);
    }

    onCloseRequested: root.isOpen = false

    Words {
        width: root.contentWidth
        text: root.note
        isQuiet: true
    }
    Grid {
        id: grid

        width: root.contentWidth
        columns: Math.max(1, Math.min(3, Math.floor(width / (Theme.bodySize * 13))))
        spacing: Theme.gap

        Choice {
            choiceId: ""
            title: root.anyText
        }
        Repeater {
            model: root.choices

            Choice {}
        }
    }

    component Choice: ChoiceCard {
        required property string choiceId
        required property string title

        width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
        height: Math.max(Theme.target + Theme.gap, implicitHeight)
        text: title
        area: "findHelp"
        checked: choiceId === root.chosenId
        onClicked: root._choose(choiceId)
    }
}
