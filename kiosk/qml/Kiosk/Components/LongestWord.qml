pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// How wide the longest word of a text is, in shares of the letter size. What may be broken does not count: an address
// may be anywhere, and a word with hyphens after each of them.
QtObject {
    id: root

    // What a word such as “Communication” takes at the least size of letters.
    readonly property real usualRoom: Theme.leastSize * root.widthOf("Communication", Theme.fontFamily, true)
    readonly property real _measuredSize: 100
    readonly property Measure _atkinson: Measure {
        font.family: Theme.atkinson
    }
    readonly property Measure _boldAtkinson: Measure {
        font.family: Theme.atkinson
        font.weight: Font.Bold
    }
    readonly property Measure _lexend: Measure {
        font.family: Theme.lexend
    }
    readonly property Measure _boldLexend: Measure {
        font.family: Theme.lexend
        font.weight: Font.Bold
    }

    function widthOf(text: string, family: string, isBold: bool): real {
        const isLexend = family === Theme.lexend;
        const metrics = isBold ? (isLexend ? root._boldLexend : root._boldAtkinson) : (isLexend ? root._lexend : root._atkinson);
        const words = text.replace(/<[^>]*>/g, "").match(/[^ \n\u2028\u200b-]+-?/g) ?? [];
        const whole = words.filter(word => !/\w[@.\/]\w/.test(word));
        return Math.max(0, ...whole.map(word => metrics.advanceWidth(word) / root._measuredSize + word.length * Theme.letterSpacing));
    }

    component Measure: FontMetrics {
        font.pixelSize: root._measuredSize
    }
}
