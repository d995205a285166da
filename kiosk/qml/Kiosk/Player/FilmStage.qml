import QtQuick
import Kiosk.Components
import Kiosk.Icons
import Kiosk.Theme
import Kiosk.ViewModels

// The picture as large as it can be, the poster until it comes, and the captions. A signed film has
// its captions under the picture, where they can never cover the signer's hands.
Item {
    id: root

    required property PlayerViewModel player
    required property bool isTall
    readonly property bool _isWaiting: root.player.state === "idle" || root.player.state === "ended"
    readonly property bool _isUnder: root.isTall || (root.player.isBsl && root.player.captionsOn)
    readonly property real _captionRoom: root._isUnder ? caption.fullHeight + Theme.gap : 0
    readonly property real neededHeight: root.width / root.player.pictureAspect + root._captionRoom
    readonly property real _pictureHeight: Math.max(1, Math.round(Math.min(root.height - root._captionRoom, root.width / root.player.pictureAspect)))

    Rectangle {
        id: picture

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.round(root._pictureHeight * root.player.pictureAspect)
        height: root._pictureHeight
        color: root.player.hasPicture ? Theme.filmBackground : Theme.colours.background

        FilmSurface {
            anchors.fill: parent
            player: root.player
            opacity: root.player.hasPicture ? 1 : 0
        }
        FilmPoster {
            anchors.fill: parent
            player: root.player
            visible: !root.player.hasPicture
        }
        HoldMark {
            isHeld: press.pressed
        }
        MouseArea {
            id: press

            anchors.fill: parent
            onClicked: root.player.togglePlay()
        }
        Rectangle {
            anchors {
                right: parent.right
                bottom: parent.bottom
                margins: Theme.padding
            }
            width: Theme.mm(30)
            height: width
            radius: width / 2
            visible: root._isWaiting
            color: press.pressed ? Theme.colours.pressed : Theme.colours.surface
            border.color: Theme.colours.text
            border.width: Theme.mm(press.pressed ? 3 : 1.5)

            Icon {
                anchors.centerIn: parent
                name: root.player.state === "ended" ? "replay" : "play"
                size: Theme.mm(18)
            }
        }
    }
    Item {
        id: captionPlace

        anchors.horizontalCenter: parent.horizontalCenter
        width: root._isUnder ? root.width : picture.width * 0.9
        height: caption.maximumHeight
        y: root._isUnder ? picture.y + picture.height + Theme.gap : picture.y + picture.height - height - Theme.gap

        FilmCaption {
            id: caption

            anchors.horizontalCenter: parent.horizontalCenter
            y: root._isUnder ? 0 : captionPlace.height - height
            text: root.player.captionText
            roomHeight: root._isUnder ? 0 : Math.min(root.height, root.width / root.player.pictureAspect)
            maximumHeight: root._isUnder ? fullHeight : Math.max(fullHeight, picture.height * 0.4)
        }
    }
}
