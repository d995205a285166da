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
            // The rows before and after what is seen are there too, so that keys can go to them.
            displayMarginBeginning: Theme.neighbourhood
            displayMarginEnd: Theme.neighbourhood
            keyNavigationEnabled: false
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: RowCard {
                required property string termId
                required property string term
                required property string explanation

                width: ListView.view.width
                text: term
                line: explanation
                area: "easyRead"
                onClicked: root.termRequested(termId)
            }
        }
        ScrollRail {
            view: list
            Layout.fillHeight: true
        }
    }
}
