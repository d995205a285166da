import QtQuick
import Kiosk.ViewModels

// Pictures painted by the processor.
PaintedFilmPicture {
    id: root

    pixelRatio: Screen.devicePixelRatio
    Accessible.ignored: true
}
