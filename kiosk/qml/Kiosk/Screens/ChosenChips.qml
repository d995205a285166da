pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What a list is narrowed to: a touch takes one thing away, or all of them. Buttons that lead to more go before them.
Flow {
    id: root

    required property ServicesViewModel services

    spacing: Theme.gap

    Chip {
        visible: root.services.nearCode !== ""
        //: %1 is a postcode, or its beginning
        text: qsTr("Near %1").arg(root.services.nearCode)
        onClicked: root.services.stopNear()
    }
    Repeater {
        model: root.services.chosen

        Chip {
            required property string kind
            required property string choiceId
            required property string title

            text: ChoiceWords.name(kind, choiceId, title)
            onClicked: root.services.remove(kind, choiceId)
        }
    }
    FlowButton {
        visible: root.services.isNarrowed
        text: qsTr("Clear all")
        description: qsTr("Takes away everything that was chosen")
        iconName: "undo"
        onClicked: root.services.clearAll()
    }

    component Chip: FlowButton {
        description: qsTr("Chosen. Touch to take it away.")
        iconName: "close"
        accent: Theme.colours.findHelp.colour
        edgeWidth: Theme.cardEdge * 1.5
        corner: Theme.target / 2
    }
}
