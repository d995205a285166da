import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The picture a film is known by.
Image {
    id: root

    required property PlayerViewModel player

    source: root.player.posterUrl
    asynchronous: true
    fillMode: Image.PreserveAspectFit
    sourceSize.width: Theme.mm(350)
    Accessible.role: Accessible.Graphic
    Accessible.name: root.player.posterAlt
}
