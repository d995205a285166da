import QtQuick

// Off-white, the one the kiosk starts with.
ColourPalette {
    background: "#f7f5ef"
    surface: "#ffffff"
    text: "#1c1b22"
    quietText: "#45434f"
    edge: "#6e6b7b"
    solid: "#1c1b22"
    onSolid: "#ffffff"
    pressed: "#e8e4d8"
    warning: "#7a3a06"
    warningTint: "#fff0dc"
    read: AreaColours {
        colour: "#00565a"
        tint: "#e1f1f0"
    }
    easyRead: AreaColours {
        colour: "#5a2a82"
        tint: "#f0e6f7"
    }
    films: AreaColours {
        colour: "#8a1c3b"
        tint: "#fbe6ea"
    }
    bsl: AreaColours {
        colour: "#0b3f87"
        tint: "#e2ecfa"
    }
    findHelp: AreaColours {
        colour: "#14592b"
        tint: "#e3f2e5"
    }
    contact: AreaColours {
        colour: "#7a3a06"
        tint: "#fbebdd"
    }
    more: AreaColours {
        colour: "#45434f"
        tint: "#eceaf0"
    }
}
