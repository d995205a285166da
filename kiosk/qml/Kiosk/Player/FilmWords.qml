pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Everything that is said in the film, to read.
Rectangle {
    id: root

    required property PlayerViewModel player
    property bool hasClose: true

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

        RowLayout {
            spacing: Theme.gap

            Heading {
                text: qsTr("Words of the film")
                Layout.fillWidth: true
            }
            ActionButton {
                id: close

                text: qsTr("Close")
                iconName: "close"
                visible: root.hasClose
                onClicked: root.closeRequested()
            }
        }
        ScrollPane {
            id: pane

            lines: list
            Layout.fillWidth: true
            Layout.fillHeight: true

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
