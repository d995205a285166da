import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Gives the Theme what this visitor chose and what this screen measures.
Item {
    id: root

    required property PreferencesViewModel preferences
    required property KeysViewModel keys
    required property real pixelsPerMm
    required property real viewingDistanceMm

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: root.pixelsPerMm
    }
    Binding {
        target: Theme
        property: "viewingDistanceMm"
        value: root.viewingDistanceMm
    }
    Binding {
        target: Theme
        property: "name"
        value: root.preferences.theme
    }
    Binding {
        target: Theme
        property: "textStep"
        value: root.preferences.textStep
    }
    Binding {
        target: Theme
        property: "fontChoice"
        value: root.preferences.typeface
    }
    Binding {
        target: Theme
        property: "hasMoreSpace"
        value: root.preferences.hasMoreSpace
    }
    Binding {
        target: Theme
        property: "hasBiggerButtons"
        value: root.preferences.hasBiggerButtons
    }
    Binding {
        target: Theme
        property: "showsFocus"
        value: root.keys.areInUse
    }
    Binding {
        target: Theme
        property: "isCalm"
        value: root.preferences.isCalm
    }
    Binding {
        target: Theme
        property: "isEasyRead"
        value: root.preferences.edition === "easy-read"
    }
    Binding {
        target: Theme
        property: "readingAid"
        value: root.preferences.readingAid
    }
    Binding {
        target: Theme
        property: "holdMs"
        value: root.preferences.holdMs
    }
}
