import QtQuick

// Light words on dark.
ColourPalette {
    background: "#15171c"
    surface: "#22252d"
    text: "#f4f1e8"
    quietText: "#c9c5ba"
    edge: "#8e93a1"
    solid: "#f4f1e8"
    onSolid: "#15171c"
    pressed: "#3a3f4b"
    warning: "#ffbe8a"
    warningTint: "#33261a"
    read: AreaColours {
        colour: "#7fd6d2"
        tint: "#c6d4d3"
    }
    easyRead: AreaColours {
        colour: "#d3a9f2"
        tint: "#d3cad9"
    }
    films: AreaColours {
        colour: "#ffa3b5"
        tint: "#ddcace"
    }
    bsl: AreaColours {
        colour: "#9cc4ff"
        tint: "#c7d0dc"
    }
    findHelp: AreaColours {
        colour: "#94dba1"
        tint: "#c8d5ca"
    }
    contact: AreaColours {
        colour: "#ffbe8a"
        tint: "#ddcfc2"
    }
    more: AreaColours {
        colour: "#c9c5ba"
        tint: "#d0ced3"
    }
}
