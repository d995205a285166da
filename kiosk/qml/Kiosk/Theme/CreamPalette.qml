import QtQuick

// Cream, for people who find white too bright.
ColourPalette {
    background: "#fff1cc"
    surface: "#fff8e3"
    text: "#221a0b"
    quietText: "#4a3d22"
    edge: "#776536"
    solid: "#221a0b"
    onSolid: "#fff8e3"
    pressed: "#f5e0a8"
    warning: "#7a3a06"
    warningTint: "#ffe8c2"
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
        colour: "#4a3d22"
        tint: "#efe6d2"
    }
}
