import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What there is when the film cannot be shown: a sentence, its picture and its words.
GridLayout {
    id: root

    required property PlayerViewModel player
    required property bool isTall
    readonly property string _sentence: root.player.errorCode === "no-player" ? qsTr("This screen cannot play films today. You can read the words of the film here.") : qsTr("Sorry, this film will not play. You can read its words here.")

    columns: root.isTall ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    Announcer {
        words: root._sentence
    }
    Notice {
        text: root._sentence
        Layout.columnSpan: root.isTall ? 1 : 2
        Layout.fillWidth: true
    }
    FilmPoster {
        player: root.player
        verticalAlignment: Image.AlignTop
        visible: status === Image.Ready
        Layout.preferredWidth: root.width * (root.isTall ? 0.6 : 0.4)
        Layout.preferredHeight: Layout.preferredWidth / root.player.pictureAspect
        Layout.alignment: Qt.AlignTop
    }
    FilmWords {
        player: root.player
        hasClose: false
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
