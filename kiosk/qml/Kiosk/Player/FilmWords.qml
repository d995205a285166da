pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Everything that is said in the film, to read. Where there is no room for them beside the film's buttons, the words have
// the screen for themselves, with what stops the film; what stands above them scrolls away with them.
Rectangle {
    id: root

    required property PlayerViewModel player
    property bool hasClose: true
    property bool isAlone: false
    readonly property alias view: pane.flickable
    // With less height than this, Up and Down and what they scroll have no room.
    readonly property real leastHeight: head.implicitHeight + 3 * (Theme.target + Theme.gap) + 2 * Theme.padding
    readonly property bool _isMoving: root.player.state === "playing" || root.player.state === "opening"

    signal closeRequested

    function focusInside(): void {
        close.forceActiveFocus();
    }

    color: Theme.colours.surface
    border.color: Theme.colours.edge
    border.width: Theme.line
    radius: Theme.smallRadius
    Keys.onEscapePressed: root.closeRequested()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.padding
        spacing: Theme.gap

        Item {
            id: above

            visible: !root.isAlone
            implicitHeight: head.implicitHeight
            Layout.fillWidth: true
            Layout.fillHeight: false

            GridLayout {
                id: head

                readonly property bool isWide: width > Theme.bodySize * (root.isAlone ? 28 : 14)
                readonly property bool hasIcons: width > Theme.bodySize * (Theme.hasMoreSpace ? 20 : 12)

                parent: root.isAlone ? top : above
                width: parent.width
                columns: head.isWide ? 3 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap

                Heading {
                    text: qsTr("Words of the film")
                    Layout.fillWidth: true
                    Layout.columnSpan: head.isWide ? 1 : 2
                }
                ActionButton {
                    visible: root.isAlone
                    text: root._isMoving ? qsTr("Pause") : qsTr("Play")
                    iconName: !head.hasIcons ? "" : root._isMoving ? "pause" : "play"
                    onClicked: root.player.togglePlay()
                    Layout.fillWidth: !head.isWide
                }
                ActionButton {
                    id: close

                    text: qsTr("Close")
                    iconName: head.hasIcons ? "close" : ""
                    visible: root.hasClose
                    onClicked: root.closeRequested()
                    Layout.fillWidth: root.isAlone && !head.isWide
                }
            }
        }
        ScrollPane {
            id: pane

            lines: list
            Layout.fillWidth: true
            Layout.fillHeight: true

            Item {
                id: top

                visible: root.isAlone
                width: pane.contentWidth
                height: head.implicitHeight
            }
            ReadingColumn {
                id: list

                width: pane.contentWidth
                view: pane.flickable
                paper: root.color
                spacing: Theme.gap

                Repeater {
                    model: root.player.transcript

                    ReadingRow {
                        id: row

                        required property string modelData

                        width: list.width
                        implicitHeight: words.implicitHeight
                        lines: words

                        Words {
                            id: words

                            width: Math.min(row.width, widest)
                            text: row.modelData
                            leading: Theme.readingLineHeight
                        }
                    }
                }
            }
        }
    }
}
