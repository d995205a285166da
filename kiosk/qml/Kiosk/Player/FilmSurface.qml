import QtQuick
import Kiosk.ViewModels

// The film's picture over the whole item. Qt Quick's software renderer cannot draw a VideoOutput, so
// there the pictures are painted; Qt Multimedia is loaded only where there is a graphics processor.
Item {
    id: root

    required property PlayerViewModel player

    function _choose(): void {
        if (root.GraphicsInfo.api === GraphicsInfo.Unknown)
            return;
        const file = root.GraphicsInfo.api === GraphicsInfo.Software ? "PaintedFilm.qml" : "VideoFilm.qml";
        loader.setSource(Qt.resolvedUrl(file), {
            player: root.player
        });
    }

    GraphicsInfo.onApiChanged: root._choose()
    Component.onCompleted: root._choose()

    Loader {
        id: loader

        anchors.fill: parent
        onStatusChanged: {
            if (loader.status === Loader.Error)
                loader.setSource(Qt.resolvedUrl("PaintedFilm.qml"), {
                    player: root.player
                });
        }
    }
}
