pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What there is to read: the strategies and two groups of pages, or the pages of one of them.
KioskScreen {
    id: root

    required property ReadViewModel read
    required property PreferencesViewModel preferences
    readonly property bool _isEasy: root.preferences.edition === "easy-read"
    readonly property string _area: root._isEasy ? "easyRead" : "read"
    readonly property bool _isTop: root.read.listId === ""

    function _titleOf(listId: string): string {
        if (listId === "")
            return root._isEasy ? qsTr("Easy Read: what would you like to read?") : qsTr("What would you like to read?");
        if (listId === "support")
            return qsTr("How support works");
        return listId === "county" ? qsTr("SEND in Staffordshire") : root.read.strategyTitle;
    }

    function _markOf(validity: string, firstYear: int, lastYear: int): string {
        switch (validity) {
        case "ended":
            //: %1 is a year
            return qsTr("This plan ended in %1").arg(lastYear);
        case "coming":
            return qsTr("This plan starts in %1").arg(firstYear);
        default:
            return qsTr("The plan now: %1 to %2").arg(firstYear).arg(lastYear);
        }
    }

    title: root._titleOf(root.read.listId)
    view: pane.flickable
    headSlot: pane.headSlot

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true

        CardGrid {
            id: cards

            visible: root._isTop
            width: pane.contentWidth
            availableHeight: pane.height - 2 * Theme.focusEdge
            maximumColumns: root.width > root.height ? 2 : 1
            cardCount: root.read.strategies.count + 2

            Repeater {
                model: root.read.strategies

                Card {
                    required property string strategyId
                    required property string title
                    required property string summary
                    required property string validity
                    required property int firstYear
                    required property int lastYear

                    width: cards.cardWidth
                    height: Math.max(cards.cardHeight, implicitHeight)
                    text: title
                    line: summary
                    mark: root._markOf(validity, firstYear, lastYear)
                    area: validity === "ended" ? "more" : root._area
                    onClicked: root.openRequested("read", strategyId)
                }
            }
            Card {
                width: cards.cardWidth
                height: Math.max(cards.cardHeight, implicitHeight)
                text: qsTr("How support works")
                line: qsTr("Help at school, plans, money, breaks and growing up")
                picture: "image://pictures/support"
                area: root._area
                onClicked: root.openRequested("read", "support")
            }
            Card {
                width: cards.cardWidth
                height: Math.max(cards.cardHeight, implicitHeight)
                text: qsTr("SEND in Staffordshire")
                line: qsTr("Facts, who does what, and how to have your say")
                picture: "image://pictures/county"
                area: root._area
                onClicked: root.openRequested("read", "county")
            }
        }
        Repeater {
            model: root._isTop ? null : root.read.pages

            RowCard {
                required property string pageId
                required property string title
                required property string summary
                required property url picture

                width: pane.contentWidth
                text: title
                line: summary
                source: picture
                area: root._area
                onClicked: root.openRequested("reader", pageId)
            }
        }
    }
}
