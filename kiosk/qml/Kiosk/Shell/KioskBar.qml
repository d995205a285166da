pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The same buttons in the same place on every screen. Where their words have no room, the words get shorter,
// then smaller, then the buttons stand in more rows, and last the icons go; the words never do.
GridLayout {
    id: root

    required property VisitViewModel visit
    // How much height there is above the bar.
    required property real roomHeight
    property bool canLower: false
    property bool isLowered: false
    readonly property int _count: root.canLower ? 5 : 4
    readonly property real _longest: longest.advanceWidth + root._padding
    readonly property real _longestFullWord: Math.max(root._shareOf(lower.text) * Theme.bodySize, root._shareOf(textAndColours.text) * textAndColours.labelSize) + root._padding
    readonly property real _finishedShare: root._shareOf(finished.text) - (root._isTight ? finished.text.length * Theme.letterSpacing : 0)
    readonly property real _narrowestInRow: (root.width - (root._count - 1) * root.columnSpacing) * root._share / ((root._count - 1) * root._share + root._largerShare)
    // What each button takes of a row, and the one whose words are larger.
    readonly property int _share: 96
    readonly property int _largerShare: 116
    // Words are as small as they ever are where the buttons would take more rows of a low screen otherwise.
    readonly property bool _isTight: !root._isTall && root._fit(root._shareOf(finished.text) * Theme.bodySize + root._padding) < root._count
    readonly property real _wordSize: root._isTight ? Theme.leastSize : Theme.bodySize
    readonly property real _longestWord: root._finishedShare * root._wordSize + root._padding
    readonly property real _padding: 2 * Theme.smallGap + Theme.line
    readonly property real _besideIcon: Theme.iconSize + Theme.gap
    readonly property bool _isTall: root.roomHeight > Theme.bodySize * Theme.lowScreenLines
    readonly property bool _hasRoomForAll: root._fit(root._longest + root._besideIcon) >= root._count
    readonly property bool _hasOneRow: root._fit(root._longestWord) >= root._count
    readonly property bool _isShort: !root._hasRoomForAll && !(root._isTall && root._narrowestInRow >= root._longestFullWord)
    readonly property real _cellWidth: (root.width - (root.columns - 1) * root.columnSpacing) / root.columns
    readonly property bool _hasRoomBeside: root._cellWidth >= (root._isShort ? root._longestWord : root._longest) + root._besideIcon

    signal homeRequested
    signal backRequested
    signal textPanelRequested
    signal lowerRequested(isLowered: bool)
    signal finishRequested

    // How many cells of this width stand in a row.
    function _fit(cellWidth: real): int {
        return Math.floor((root.width + root.columnSpacing) / (cellWidth + root.columnSpacing));
    }

    function _shareOf(text: string): real {
        return LongestWord.widthOf(text, Theme.fontFamily, true);
    }

    columns: root._hasOneRow ? root._count : Math.max(1, Math.min(Math.ceil(root._count / 2), root._fit(root._longestWord)))
    columnSpacing: Theme.gap
    rowSpacing: Theme.leastGap
    uniformCellWidths: !root._hasOneRow
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("On every screen")

    component Entry: BarButton {
        property string shortText: text
        property int share: root._share

        label: root._isShort ? shortText : text
        labelSize: root._wordSize
        isTight: root._isTight
        isStacked: !root._hasRoomBeside
        isWordOnly: !root._hasRoomBeside && !root._isTall
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.horizontalStretchFactor: root._hasOneRow ? share : 1
        Layout.minimumHeight: Math.max(Theme.barHeight, implicitHeight)
    }
    WordsMeasure {
        id: longest

        text: root.canLower ? lower.text : textAndColours.text
    }
    Entry {
        text: qsTr("Home")
        iconName: "home"
        enabled: root.visit.screen !== "home"
        onClicked: root.homeRequested()
    }
    Entry {
        text: qsTr("Back")
        iconName: "back"
        enabled: root.visit.canGoBack
        onClicked: root.backRequested()
    }
    Entry {
        id: textAndColours

        text: qsTr("Text and colours")
        //: Short for “Text and colours”
        shortText: qsTr("Text")
        iconName: "text-size"
        // Those who need larger words must be able to read where they are (EN 301 549 5.2).
        share: root._largerShare
        labelSize: Math.max(root._wordSize, Theme.largeSize)
        onClicked: root.textPanelRequested()
    }
    Entry {
        id: lower

        visible: root.canLower
        text: root.isLowered ? qsTr("Raise the buttons") : qsTr("Lower the buttons")
        //: Short for “Raise the buttons” and “Lower the buttons”
        shortText: root.isLowered ? qsTr("Raise") : qsTr("Lower")
        iconName: root.isLowered ? "raise" : "lower"
        onClicked: root.lowerRequested(!root.isLowered)
    }
    Entry {
        id: finished

        text: qsTr("Finished")
        iconName: "finish"
        isSolid: true
        Layout.columnSpan: root.columns - (root._count - 1) % root.columns
        Layout.minimumWidth: Math.max(Theme.target, root._longestWord)
        onClicked: root.finishRequested()
    }
}
