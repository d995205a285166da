pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Ways to find help: typing, help in a crisis, and every topic.
KioskScreen {
    id: root

    required property FindHelpViewModel findHelp
    required property ServicesViewModel services
    readonly property bool _isWide: root.width > Theme.bodySize * 44

    title: qsTr("What do you need help with?")
    area: "findHelp"
    view: pane.flickable
    headSlot: pane.headSlot

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true

        GridLayout {
            id: first

            width: pane.contentWidth
            columns: root._isWide ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: root.findHelp.crisisTopics

                RowCard {
                    required property string topicId
                    required property string title
                    required property string summary
                    required property url picture

                    text: title
                    line: summary
                    source: picture
                    area: "contact"
                    edgeWidth: Theme.cardEdge
                    onClicked: root.openRequested("services", topicId)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
            RowCard {
                text: qsTr("Type what you need")
                line: qsTr("Search for a word or a name")
                iconName: "search"
                area: "findHelp"
                edgeWidth: Theme.cardEdge
                onClicked: root.openRequested("search", "")
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        Flow {
            id: ways

            width: pane.contentWidth
            spacing: Theme.gap

            Way {
                text: qsTr("Choose a need")
                iconName: "person"
                onClicked: root.openRequested("choose", "need")
            }
            Way {
                text: qsTr("Choose an age")
                iconName: "people"
                onClicked: root.openRequested("choose", "age")
            }
            Way {
                text: qsTr("Near me")
                iconName: "pin"
                onClicked: root.openRequested("near", "")
            }
        }
        ChosenChips {
            id: chips

            visible: root.services.isNarrowed
            width: pane.contentWidth
            services: root.services
        }
        CardGrid {
            id: cards

            width: pane.contentWidth
            availableHeight: pane.height - first.height - ways.height - 2 * Theme.gap - (chips.visible ? chips.height + Theme.gap : 0) - 2 * Theme.focusEdge
            maximumColumns: root.width > root.height ? 3 : 2
            minimumCardWidth: Theme.bodySize * (Theme.hasMoreSpace ? 20 : 15)
            minimumCardHeight: Theme.mm(26)
            cardCount: root.findHelp.topics.count

            Repeater {
                model: root.findHelp.topics

                RowCard {
                    required property string topicId
                    required property string title
                    required property url picture
                    required property int serviceCount

                    width: cards.cardWidth
                    height: Math.max(cards.cardHeight, implicitHeight)
                    text: title
                    //: How many services a topic has
                    line: qsTr("%n services", "", serviceCount)
                    source: picture
                    area: "findHelp"
                    enabled: serviceCount > 0
                    onClicked: root.openRequested("services", topicId)
                }
            }
        }
    }

    component Way: FlowButton {
        accent: Theme.colours.findHelp.colour
    }
}
