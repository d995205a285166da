import QtQuick
import QtMultimedia
import Kiosk.ViewModels

// Pictures coloured and scaled by the graphics processor.
VideoOutput {
    id: root

    required property PlayerViewModel player

    fillMode: VideoOutput.Stretch
    Accessible.ignored: true

    FilmVideoFeed {
        player: root.player
        videoSink: root.videoSink
    }
}
