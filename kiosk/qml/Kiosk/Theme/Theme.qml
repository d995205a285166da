pragma Singleton
import QtQuick

// Every colour, size, text style and duration of the kiosk. Sizes are millimetres on the glass.
QtObject {
    id: root

    property string name: "paper"
    property string textStep: "standard"
    property string fontChoice: "atkinson"
    property real pixelsPerMm: 4.03
    property real viewingDistanceMm: 600
    property bool hasMoreSpace: false
    property bool hasBiggerButtons: false
    property bool isCalm: false
    // How high the screen is, or the lowered part of it.
    property real stageHeight: 0
    property bool isEasyRead: false
    property string readingAid: "none"
    // Calm leaves out what nobody needs to choose: second lines, counts, pictures that say nothing new.
    readonly property bool showsExtras: !root.isCalm
    // How long a finger has to stay on what it presses.
    property int holdMs: 0
    // Whether this visitor uses keys. Others are not shown where the focus is.
    property bool showsFocus: false

    // The kiosk's unit, which stands in for the CSS pixel: WCAG2ICT gives it the visual angle of a 96 dpi
    // pixel at arm's length, 1/2688 of the viewing distance.
    readonly property real u: root.mm(root.viewingDistanceMm / 2688)

    readonly property bool isLarge: root.textStep !== "standard"
    readonly property bool isGiant: root.textStep === "giant" || root.textStep === "double"
    readonly property string atkinson: "Atkinson Hyperlegible"
    readonly property string lexend: "Lexend"
    readonly property string fontFamily: root.fontChoice === "lexend" ? root.lexend : root.atkinson

    // Text sizes, from the height of a capital as seen from the viewing distance. 0.51 degrees read like
    // 14 point print, 0.7 are what EN 301 549 5.1.4 asks of text on a closed terminal, 0.87 are like 24 point.
    // No capital is lower than 4.8 mm (Section 508, 402.4).
    readonly property real standardDegrees: 0.51
    readonly property real largeDegrees: 0.7
    readonly property real standardSize: root._sizeFor(root.standardDegrees)
    readonly property real largeSize: root._sizeFor(root.largeDegrees)
    readonly property real giantSize: root._sizeFor(0.87)
    readonly property real doubleSize: root.standardSize * 2
    readonly property real smallestSize: root.mm(4.8) / root._capitalShare
    // Letters are never smaller than this, also where there is no room for the size a visitor chose.
    readonly property real leastSize: root.isLarge ? root.largeSize : root.smallestSize
    readonly property real bodySize: root._stepSizes[root.textStep]
    readonly property real largePrintSize: Math.max(root.bodySize, root.largeSize)
    readonly property real headingSize: root.bodySize * (root.isLarge ? 1.2 : 1.25)
    readonly property real titleSize: root.bodySize * (root.isGiant ? 1.35 : root.isLarge ? 1.45 : 1.7)
    readonly property real displaySize: root.bodySize * (root.isLarge ? 1.8 : 2.2)
    readonly property var _stepSizes: ({
            standard: root.standardSize,
            large: root.largeSize,
            giant: root.giantSize,
            "double": root.doubleSize
        })
    // Height of a capital as a share of the letter size; a test measures it.
    readonly property real _capitalShare: root.fontChoice === "lexend" ? 0.7 : 0.668

    // More space: what the British Dyslexia Association's style guide asks for. In the typefaces here
    // a line of 1.5 times the letter size is 1.25 times their own line.
    readonly property real letterSpacing: root.hasMoreSpace ? 0.18 : 0
    readonly property real wordSpacing: root.hasMoreSpace ? 0.63 : 0
    readonly property real leastLeading: root.hasMoreSpace ? 1.25 : 0
    readonly property real lineHeight: 1.3
    // A line of text holds at most 80 characters, an Easy Read line 50 (accessibility of long lines: WCAG 1.4.8).
    readonly property real longestLine: 32
    readonly property real longestEasyLine: 20
    readonly property real readingLineHeight: 1.5

    // Targets: 20 mm is where speed and errors stop improving at a standing kiosk (Colle and Hiszem 2004).
    // With bigger buttons 30 mm, up to which people with unsteady hands still got better (Chen and others 2013).
    readonly property real target: root.mm(root.hasBiggerButtons ? 30 : 20)
    readonly property real gap: root.mm(root.hasBiggerButtons ? 5 : 4)
    readonly property real leastGap: root.mm(root.hasBiggerButtons ? 5 : 3)
    readonly property real smallGap: root.mm(2)
    readonly property real largeGap: root.mm(8)
    readonly property real margin: root.mm(10)
    readonly property real padding: root.mm(5)
    readonly property real radius: root.mm(7)
    readonly property real smallRadius: root.mm(4)
    readonly property real line: Math.max(1, root.mm(0.5))
    readonly property real cardEdge: Math.max(2, root.mm(0.8))
    readonly property real focusEdge: Math.max(root.mm(1.5), 2 * root.u)
    readonly property real iconSize: Math.max(root.mm(9), root.bodySize * 1.2)
    readonly property real barHeight: root.target + root.mm(2)
    readonly property real pictureSize: root.mm(40)
    // How far beyond what is seen a list has rows: a heading and the gaps around it fit in.
    readonly property real neighbourhood: Math.max(root.mm(40), root.headingSize * 4)
    // A code for a phone's camera: no module smaller than this, and no code larger than an arm holds a phone before.
    readonly property real codeModule: root.mm(0.9)
    readonly property real largestCode: root.mm(110)

    readonly property real lowScreenLines: root.hasMoreSpace ? 26 : 20

    // How long a changed page takes to find its layout.
    readonly property int settleMs: 150
    // How much of a view is turned at once; the rest stays to keep the eye's place.
    readonly property real scrollShare: 0.8
    // The audit does without: where a glide ends does not depend on how long it takes.
    property bool hasGlides: true
    readonly property int scrollMs: !root.hasGlides || root.isCalm || root.isLarge || root.isEasyRead ? 0 : 150

    readonly property color focusInner: "#ffd500"
    readonly property color focusOuter: "#1c1b22"
    readonly property color scrim: "#b31c1b22"
    // Pictures take on some of the panel behind them where colours are to be quiet.
    readonly property real pictureOpacity: root.isCalm ? 0.75 : 1
    // How far the words outside of the focus fade, and the bar under a line.
    readonly property real veilOpacity: 0.8
    readonly property color rulerEdge: root.colours.text
    readonly property color rulerFill: root.isCalm ? root.colours.more.tint : root.focusInner
    readonly property real rulerHeight: root.mm(3)
    readonly property real leastRulerHeight: root.mm(1.5)
    readonly property color captionText: root.isCalm ? "#f4f1e8" : "#ffffff"
    readonly property color captionBox: root.isCalm ? "#1c1b22" : "#000000"
    readonly property color filmBackground: "#000000"

    readonly property ColourPalette colours: root.isCalm ? root.calm : root._chosen
    readonly property ColourPalette _chosen: root.name === "cream" ? root.cream : root.name === "dark" ? root.dark : root.name === "contrast" ? root.contrast : root.paper

    readonly property ColourPalette paper: PaperPalette {}
    readonly property ColourPalette cream: CreamPalette {}
    readonly property ColourPalette dark: DarkPalette {}
    readonly property ColourPalette contrast: ContrastPalette {}
    readonly property ColourPalette calm: CalmPalette {
        loud: root._chosen
    }

    function mm(millimetres: real): real {
        return millimetres * root.pixelsPerMm;
    }

    // How high a capital is that fills so many degrees of what is seen from a distance.
    function capitalMm(degrees: real, distanceMm: real): real {
        return Math.max(4.8, Math.PI * distanceMm * degrees / 180);
    }

    // The size of text in a typeface, the chosen one or another: capitals are as high in both.
    function bodySizeIn(family: string): real {
        return root.bodySize * root._capitalShare / (family === root.lexend ? 0.7 : 0.668);
    }

    function _sizeFor(degrees: real): real {
        return root.mm(root.capitalMm(degrees, root.viewingDistanceMm)) / root._capitalShare;
    }
}
