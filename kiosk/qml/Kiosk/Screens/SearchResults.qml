pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What was found, a heading for every kind of thing.
GridLayout {
    id: root

    required property RowModel results
    property alias list: list
    readonly property real leastHeight: rail.leastFrameHeight

    signal hitChosen(kind: string, hitId: string)

    columns: rail.isBeneath ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

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

    KioskList {
        id: list

        model: root.results
        spacing: Theme.leastGap
        section.property: "kind"
        section.delegate: Heading {
            required property string section

            width: list.rowWidth
            text: root._headingOf(section)
            topPadding: Theme.smallGap
            bottomPadding: Theme.smallGap
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("%n things found", "", root.results.count)
        delegate: SearchCard {
            id: card

            width: list.rowWidth
            onClicked: root.hitChosen(card.kind, card.hitId)
        }
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.min(contentHeight, rail.leastHeight)
    }
    ReadingOrder {
        items: list.contentItem
    }
    ScrollRail {
        id: rail

        view: list
    }
}
