import QtQuick
import Kiosk.Theme

// How wide words are as `Words` draws them in bold, at the size of text.
TextMetrics {
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    font.weight: Font.Bold
    font.letterSpacing: Theme.bodySize * Theme.letterSpacing
    font.wordSpacing: Theme.bodySize * Theme.wordSpacing
}
