import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Five ways in, and a sixth card for everything else.
KioskScreen {
    id: root

    required property HomeViewModel home
    required property PreferencesViewModel preferences

    title: qsTr("Hello. What would you like?")
    subtitle: qsTr("Help for children and young people with special educational needs and disabilities")
    view: pane.flickable
    headSlot: pane.headSlot

    function _read(edition: string): void {
        root.preferences.chooseEdition(edition);
        root.openRequested("read", "");
    }

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true

        CardGrid {
            id: cards

            width: pane.contentWidth
            availableHeight: pane.height - 2 * Theme.focusEdge
            maximumColumns: root.width > root.height ? 3 : 1
            cardCount: 6

            Card {
                width: cards.cardWidth
                height: Math.max(cards.cardHeight, implicitHeight)
                text: qsTr("Find help")
                line: qsTr("People and places near you")
                picture: "image://pictures/find-help"
                area: "findHelp"
                onClicked: root.openRequested("findHelp", "")
            }
            Card {
                width: cards.cardWidth
                height: Math.max(cards.cardHeight, implicitHeight)
                text: qsTr("Easy Read")
                line: qsTr("Short words and pictures")
                picture: "image://pictures/easy-read"
                area: "easyRead"
                onClicked: root._read("easy-read")
            }
            Card {
                width: cards.cardWidth
                height: Math.max(cards.cardHeight, implicitHeight)
                text: qsTr("Read the plan")
                line: root.home.firstYear > 0 ? qsTr("The plan for %1 to %2, and how support works").arg(root.home.firstYear).arg(root.home.lastYear) : qsTr("How support works")
                picture: "image://pictures/read"
                area: "read"
                onClicked: root._read("standard")
            }
            Card {
                width: cards.cardWidth
                height: Math.max(cards.cardHeight, implicitHeight)
                text: qsTr("BSL")
                line: root.home.isBslStandIn ? qsTr("British Sign Language: the film is not here yet") : qsTr("Watch in British Sign Language")
                picture: "image://pictures/bsl"
                area: "bsl"
                onClicked: root.home.bslFilmId === "" ? root.openRequested("films", "") : root.openRequested("player", root.home.bslFilmId)
            }
            Card {
                width: cards.cardWidth
                height: Math.max(cards.cardHeight, implicitHeight)
                text: qsTr("Watch the film")
                line: root.home.filmMinutes > 0 ? qsTr("%n minutes, with captions", "", root.home.filmMinutes) : qsTr("With captions")
                picture: "image://pictures/film"
                area: "films"
                onClicked: root.home.filmId === "" ? root.openRequested("films", "") : root.openRequested("player", root.home.filmId)
            }
            Card {
                width: cards.cardWidth
                height: Math.max(cards.cardHeight, implicitHeight)
                text: qsTr("Get in touch and more")
                line: qsTr("Ask someone, all films, hard words")
                picture: "image://pictures/contact"
                area: "contact"
                onClicked: root.openRequested("more", "")
            }
        }
    }
}
