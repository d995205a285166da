import QtQuick

// A quieter version of another palette: its colours go most of the way to its own greys, so that what was
// dark or light enough to read still is; the same test holds for both.
ColourPalette {
    id: root

    required property ColourPalette loud

    background: root.loud.background
    surface: root._between(root.loud.surface, root.loud.background, 0.6)
    text: root.loud.text
    quietText: root.loud.quietText
    edge: root.loud.edge
    solid: root._between(root.loud.solid, root.loud.quietText, 0.7)
    onSolid: root.loud.onSolid
    pressed: root.loud.pressed
    warning: root._between(root.loud.warning, root.loud.quietText, 0.4)
    warningTint: root._between(root.loud.warningTint, root.surface, 0.4)
    read: CalmArea {
        palette: root
        area: root.loud.read
    }
    easyRead: CalmArea {
        palette: root
        area: root.loud.easyRead
    }
    films: CalmArea {
        palette: root
        area: root.loud.films
    }
    bsl: CalmArea {
        palette: root
        area: root.loud.bsl
    }
    findHelp: CalmArea {
        palette: root
        area: root.loud.findHelp
    }
    contact: CalmArea {
        palette: root
        area: root.loud.contact
    }
    more: CalmArea {
        palette: root
        area: root.loud.more
    }

    function _between(one: color, other: color, share: real): color {
        return Qt.rgba(one.r + (other.r - one.r) * share, one.g + (other.g - one.g) * share, one.b + (other.b - one.b) * share, 1);
    }

    component CalmArea: AreaColours {
        required property CalmPalette palette
        required property AreaColours area

        colour: palette._between(area.colour, palette.loud.quietText, 0.6)
        tint: palette._between(area.tint, palette.loud.more.tint, 0.7)
    }
}
