import QtQuick
import Kiosk.Components

// A button among others that follow each other like words, never wider than the line.
ActionButton {
    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
}
