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

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        ListView {
            id: list

            clip: true
            // Rows made ahead of time would be warned about when the list changes under them. Without those,
            // rows kept for another use leave the list empty after a jump to where the visitor was.
            cacheBuffer: 0
            model: root.words.words
            spacing: Theme.gap
            boundsBehavior: Flickable.StopAtBounds
            topMargin: Theme.focusEdge
            bottomMargin: Theme.focusEdge
            reuseItems: false
            Layout.fillWidth: true
            Layout.fillHeight: true

            Accessible.role: Accessible.List
            Accessible.name: qsTr("%n words in this list", "", root.words.words.count)

            delegate: RowCard {
                required property int index
                required property string termId
                required property string term
                required property string explanation

                width: ListView.view.width
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
            view: list
            Layout.fillHeight: true
        }
    }
}
