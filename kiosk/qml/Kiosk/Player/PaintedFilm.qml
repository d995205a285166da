import QtQuick
import Kiosk.ViewModels

// Pictures painted by the processor.
PaintedFilmPicture {
    id: root

    Accessible.ignored: true
}
