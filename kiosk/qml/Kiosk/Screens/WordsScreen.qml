pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// All hard words from A to Z.
KioskScreen {
    id: root

    required property WordsViewModel words

    title: qsTr("Hard words")
    subtitle: qsTr("Touch a word to see it large.")
    area: "easyRead"
    view: list
    headSlot: list.headSlot

    GridLayout {
        columns: rail.isBeneath ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        KioskList {
            id: list

            model: root.words.words
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.min(contentHeight, rail.leastHeight)

            Accessible.role: Accessible.List
            Accessible.name: qsTr("%n words in this list", "", root.words.words.count)

            delegate: RowCard {
                required property int index
                required property string termId
                required property string term
                required property string explanation

                width: list.rowWidth
                text: term
                line: explanation
                place: qsTr("%1 of %2").arg(index + 1).arg(ListView.view.count)
                area: "easyRead"
                onClicked: root.termRequested(termId)
            }
        }
        ReadingOrder {
            items: list.contentItem
        }
        ScrollRail {
            id: rail

            view: list
        }
    }
}
