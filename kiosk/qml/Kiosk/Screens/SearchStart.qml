pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What can be searched for by touching instead of typing.
ScrollPane {
    id: root

    required property RowModel suggestions

    signal suggestionChosen(text: string)

    Words {
        width: root.contentWidth
        text: qsTr("Type, or touch one of these:")
    }
    Flow {
        width: root.contentWidth
        spacing: Theme.gap

        Repeater {
            model: root.suggestions

            ActionButton {
                id: suggestion

                required text

                width: Math.min(implicitWidth, root.contentWidth)
                accent: Theme.colours.findHelp.colour
                onClicked: root.suggestionChosen(suggestion.text)
            }
        }
    }
}
