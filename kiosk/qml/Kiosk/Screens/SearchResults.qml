pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What was found, a heading for every kind of thing.
RowLayout {
    id: root

    required property RowModel results
    property alias list: list

    signal hitChosen(kind: string, hitId: string)

    spacing: Theme.gap

    function _headingOf(kind: string): string {
        switch (kind) {
        case "service":
            return qsTr("Services");
        case "page":
            return qsTr("Pages to read");
        case "film":
            return qsTr("Films");
        default:
            return qsTr("Words explained");
        }
    }

    ListView {
        id: list

        clip: true
        // Rows made ahead of time would be warned about when the list changes under them. Without those,
        // rows kept for another use leave the list empty after a jump to where the visitor was.
        cacheBuffer: 0
        model: root.results
        spacing: Theme.smallGap * 1.5
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: false
        // The rows before and after what is seen are there too, so that keys can go to them.
        displayMarginBeginning: Theme.neighbourhood
        displayMarginEnd: Theme.neighbourhood
        keyNavigationEnabled: false
        bottomMargin: Theme.focusEdge
        section.property: "kind"
        section.delegate: Heading {
            required property string section

            width: ListView.view.width
            text: root._headingOf(section)
            topPadding: Theme.smallGap
            bottomPadding: Theme.smallGap
        }
        delegate: SearchCard {
            id: card

            x: Theme.focusEdge
            width: ListView.view.width - 2 * Theme.focusEdge
            onClicked: root.hitChosen(card.kind, card.hitId)
        }
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    ScrollRail {
        view: list
        Layout.fillHeight: true
    }
}
