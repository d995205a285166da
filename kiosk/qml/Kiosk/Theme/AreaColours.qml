import QtQuick

// The two colours of one part of the kiosk: words and edges, and the panel behind its pictures.
QtObject {
    required property color colour
    required property color tint
}
