pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The films there are, as large cards with their posters.
KioskScreen {
    id: root

    required property FilmsViewModel films

    title: qsTr("Films")
    subtitle: qsTr("Every film has captions, and its words to read.")
    area: "films"
    view: pane.flickable
    headSlot: pane.headSlot

    function _lengthOf(seconds: int): string {
        return seconds < 90 ? qsTr("%n seconds", "", seconds) : qsTr("%n minutes", "", Math.round(seconds / 60));
    }

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true

        CardGrid {
            id: cards

            width: pane.contentWidth
            availableHeight: pane.height - 2 * Theme.focusEdge
            maximumColumns: 2
            minimumCardWidth: Math.max(Theme.bodySize * 18, Theme.mm(150))
            cardCount: root.films.films.count

            Repeater {
                model: root.films.films

                FilmCard {
                    required property string filmId
                    required property string title
                    required property string kind
                    required property int seconds

                    width: cards.cardWidth
                    height: Math.max(cards.cardHeight, implicitHeight)
                    text: title
                    area: kind === "bsl" ? "bsl" : "films"
                    length: root._lengthOf(seconds)
                    onClicked: root.openRequested("player", filmId)
                }
            }
        }
        Words {
            visible: root.films.films.count === 0
            width: pane.contentWidth
            text: qsTr("There are no films on this screen at the moment.")
        }
    }
}
