import QtQuick

// The strongest contrast: white, yellow and cyan on black. Pictures keep a white panel, as their outlines are black.
ColourPalette {
    background: "#000000"
    surface: "#000000"
    text: "#ffffff"
    quietText: "#ffffff"
    edge: "#ffffff"
    solid: "#ffff00"
    onSolid: "#000000"
    pressed: "#333333"
    warning: "#ffff00"
    warningTint: "#000000"
    read: AreaColours {
        colour: "#00ffff"
        tint: "#ffffff"
    }
    easyRead: AreaColours {
        colour: "#00ffff"
        tint: "#ffffff"
    }
    films: AreaColours {
        colour: "#00ffff"
        tint: "#ffffff"
    }
    bsl: AreaColours {
        colour: "#00ffff"
        tint: "#ffffff"
    }
    findHelp: AreaColours {
        colour: "#00ffff"
        tint: "#ffffff"
    }
    contact: AreaColours {
        colour: "#00ffff"
        tint: "#ffffff"
    }
    more: AreaColours {
        colour: "#ffffff"
        tint: "#ffffff"
    }
}
