import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Everything that is not one of the five main ways in.
KioskScreen {
    id: root

    required property MyListViewModel myList

    title: qsTr("Get in touch and more")
    view: pane.flickable
    headSlot: pane.headSlot

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true

        CardGrid {
            id: cards

            width: pane.contentWidth
            availableHeight: pane.height - 2 * Theme.focusEdge
            maximumColumns: root.width > root.height ? 2 : 1
            cardCount: 6

            Card {
                width: cards.cardWidth
                height: Math.max(cards.cardHeight, implicitHeight)
                text: qsTr("My list")
                line: root.myList.count === 0 ? qsTr("What you want to take home") : qsTr("%n things to take home", "", root.myList.count)
                picture: "image://pictures/my-list"
                area: "more"
                onClicked: root.openRequested("myList", "")
            }
            Card {
                width: cards.cardWidth
                height: Math.max(cards.cardHeight, implicitHeight)
                text: qsTr("Get in touch")
                line: qsTr("Ask a question, or ask for another format")
                picture: "image://pictures/contact"
                area: "contact"
                onClicked: root.openRequested("contact", "")
            }
            Card {
                width: cards.cardWidth
                height: Math.max(cards.cardHeight, implicitHeight)
                text: qsTr("Search")
                line: qsTr("Look for a word in everything here")
                picture: "image://pictures/search"
                area: "findHelp"
                onClicked: root.openRequested("search", "")
            }
            Card {
                width: cards.cardWidth
                height: Math.max(cards.cardHeight, implicitHeight)
                text: qsTr("All films")
                line: qsTr("Films to watch, and the words in them")
                picture: "image://pictures/film"
                area: "films"
                onClicked: root.openRequested("films", "")
            }
            Card {
                width: cards.cardWidth
                height: Math.max(cards.cardHeight, implicitHeight)
                text: qsTr("Hard words")
                line: qsTr("What words about SEND mean")
                picture: "image://pictures/words"
                area: "easyRead"
                onClicked: root.openRequested("words", "")
            }
            Card {
                width: cards.cardWidth
                height: Math.max(cards.cardHeight, implicitHeight)
                text: qsTr("About this screen")
                line: qsTr("Privacy, accessibility, sources and dates")
                picture: "image://pictures/about"
                area: "read"
                onClicked: root.openRequested("about", "")
            }
        }
    }
}
