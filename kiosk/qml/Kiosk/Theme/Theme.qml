pragma Singleton
import QtQuick

// Every colour, size, text style and duration of the kiosk. Sizes are millimetres on the glass.
QtObject {
    id: root

    property string name: "paper"
    property string textStep: "standard"
    property string fontChoice: "atkinson"
    property real pixelsPerMm: 4.03
    property bool isCalm: false

    readonly property bool isLarge: root.textStep !== "standard"
    readonly property bool isGiant: root.textStep === "giant"
    readonly property string atkinson: "Atkinson Hyperlegible"
    readonly property string lexend: "Lexend"
    readonly property string fontFamily: root.fontChoice === "lexend" ? root.lexend : root.atkinson
    readonly property real standardSize: root.mm(7.4)
    readonly property real largeSize: root.mm(10.24)
    readonly property real giantSize: root.mm(12.7)

    // Text sizes: 7.4 mm reads at 600 mm like 14 point print, 10.24 mm is a capital of 0.7 degrees
    // (EN 301 549 5.1.4), 12.7 mm is like 24 point print.
    readonly property real bodySize: root.isGiant ? root.giantSize : root.isLarge ? root.largeSize : root.standardSize
    readonly property real largePrintSize: Math.max(root.bodySize, root.largeSize)
    readonly property real headingSize: root.bodySize * (root.isLarge ? 1.2 : 1.25)
    readonly property real titleSize: root.bodySize * (root.isGiant ? 1.35 : root.isLarge ? 1.45 : 1.7)
    readonly property real displaySize: root.bodySize * (root.isLarge ? 1.8 : 2.2)
    readonly property real lineHeight: 1.3
    readonly property real readingLineHeight: 1.5

    // Targets: 20 mm is where speed and errors stop improving at a standing kiosk (Colle and Hiszem 2004).
    readonly property real target: root.mm(20)
    readonly property real gap: root.mm(4)
    readonly property real smallGap: root.mm(2)
    readonly property real largeGap: root.mm(8)
    readonly property real margin: root.mm(10)
    readonly property real padding: root.mm(5)
    readonly property real radius: root.mm(7)
    readonly property real smallRadius: root.mm(4)
    readonly property real line: Math.max(1, root.mm(0.5))
    readonly property real cardEdge: Math.max(2, root.mm(0.8))
    readonly property real focusEdge: Math.max(2, root.mm(1.5))
    readonly property real iconSize: Math.max(root.mm(9), root.bodySize * 1.2)
    readonly property real barHeight: Math.max(root.mm(22), root.bodySize * 3.1)
    readonly property real pictureSize: root.mm(40)

    // How long a changed page takes to find its layout.
    readonly property int settleMs: 150
    readonly property int scrollMs: root.isCalm ? 0 : 150

    readonly property color focusInner: "#ffd500"
    readonly property color focusOuter: "#1c1b22"
    readonly property color scrim: "#b31c1b22"
    readonly property color captionText: "#ffffff"
    readonly property color captionBox: "#000000"
    readonly property color filmBackground: "#000000"

    readonly property ColourPalette colours: root.name === "cream" ? root.cream : root.name === "dark" ? root.dark : root.name === "contrast" ? root.contrast : root.paper

    readonly property ColourPalette paper: PaperPalette {}
    readonly property ColourPalette cream: CreamPalette {}
    readonly property ColourPalette dark: DarkPalette {}
    readonly property ColourPalette contrast: ContrastPalette {}

    function mm(millimetres: real): real {
        return millimetres * root.pixelsPerMm;
    }
}
