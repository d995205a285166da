pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// One film: its picture, its words, and buttons that stay where they are.
KioskScreen {
    id: root

    required property PlayerViewModel player
    readonly property bool _isTall: root.height > root.width
    readonly property real _controlsWidth: Math.max(Theme.mm(100), Theme.bodySize * 12.2)
    readonly property bool _isColumn: root._isTall || root.isLow || root.width < root._controlsWidth * 2.4
    // Where the buttons leave too little for the picture, it takes it all, and they are below.
    readonly property bool _isBelow: root.isLow || (root._isColumn && root.height < Theme.bodySize * root._columnLines)
    readonly property real _columnLines: (Theme.hasMoreSpace ? 52 : 30) * (Theme.hasBiggerButtons ? 1.25 : 1)
    readonly property real _seenHeight: pane.flickable.height - 2 * Theme.focusEdge
    // On a tall screen, Play is in view under the picture.
    readonly property real _pictureRoom: root._isTall ? Math.max(root._seenHeight / 2, root._seenHeight - seek.implicitHeight - Theme.target - 2 * Theme.gap) : root._seenHeight
    readonly property real _lowHeight: Math.min(stage.neededHeight, root._pictureRoom)
    readonly property bool _hasProblem: root.player.state === "failed" || root.player.state === "unavailable"
    readonly property var _told: ({
            playing: qsTr("The film is playing."),
            paused: qsTr("The film is paused."),
            ended: qsTr("The film has ended.")
        })
    property bool _areWordsOpen: false
    // The words of the film stand beside or over the buttons where that leaves enough to read them, and nothing else scrolls.
    readonly property real _contentHeight: root.height - root.headHeight - 2 * Theme.gap
    readonly property real _underWords: seek.implicitHeight + Theme.gap + (root._isColumn ? controls.implicitHeight + Theme.gap : 0)
    readonly property bool _hasRoomForWords: !root._isBelow && controls.implicitHeight <= root._contentHeight && root._contentHeight - root._underWords >= words.leastHeight
    readonly property bool _areWordsAlone: root._areWordsOpen && !root._hasRoomForWords

    function _showWords(isOpen: bool): void {
        root._areWordsOpen = isOpen;
        if (isOpen)
            words.focusInside();
        else
            controls.focusWords();
    }

    area: root.player.isBsl ? "bsl" : "films"
    title: root.player.title
    lowLines: Theme.hasMoreSpace ? Theme.lowScreenLines : 15
    view: root._areWordsAlone ? words.view : pane.flickable
    headSlot: pane.headSlot
    Component.onDestruction: root.player.close()

    Announcer {
        words: root._told[root.player.state] ?? ""
    }
    ScrollPane {
        id: pane

        visible: !root._hasProblem && !root._areWordsAlone
        Layout.fillWidth: true
        Layout.fillHeight: true

        GridLayout {
            width: pane.contentWidth
            height: root._isBelow ? implicitHeight : Math.max(pane.height - 2 * Theme.focusEdge, controls.implicitHeight)
            columns: root._isColumn ? 1 : 2
            columnSpacing: Theme.largeGap
            rowSpacing: Theme.gap

            ColumnLayout {
                spacing: Theme.gap

                Words {
                    visible: root.player.isStandIn
                    text: qsTr("The real film is not here yet.")
                    isQuiet: true
                    Layout.fillWidth: true
                }
                Item {
                    id: stagePlace

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: root._areWordsOpen && root._isColumn ? words.leastHeight : 0
                    Layout.preferredHeight: root._isBelow ? root._lowHeight : root._isColumn ? stage.neededHeight : -1

                    FilmStage {
                        id: stage

                        anchors.fill: parent
                        player: root.player
                        isTall: root._isTall
                        visible: !root._areWordsOpen
                    }
                    FilmWords {
                        id: words

                        parent: root._areWordsAlone ? wholePlace : stagePlace
                        anchors.fill: parent
                        player: root.player
                        isAlone: root._areWordsAlone
                        visible: root._areWordsOpen
                        onCloseRequested: root._showWords(false)
                    }
                }
                SeekBar {
                    id: seek

                    positionMs: root.player.positionMs
                    durationMs: root.player.durationMs
                    accent: Theme.colours.area(root.area).colour
                    onSeekRequested: fraction => root.player.seekToFraction(fraction)
                    Layout.fillWidth: true
                }
            }
            FilmControls {
                id: controls

                player: root.player
                areWordsOpen: root._areWordsOpen
                isTall: root._isColumn
                onWordsRequested: root._showWords(!root._areWordsOpen)
                Layout.fillWidth: root._isColumn
                Layout.fillHeight: true
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: root._isColumn ? -1 : root._controlsWidth
            }
        }
    }
    Item {
        id: wholePlace

        visible: root._areWordsAlone && !root._hasProblem
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    Loader {
        active: root._hasProblem
        visible: active
        Layout.fillWidth: true
        Layout.fillHeight: true
        sourceComponent: FilmProblem {
            player: root.player
            isTall: root._isTall
        }
    }
}
