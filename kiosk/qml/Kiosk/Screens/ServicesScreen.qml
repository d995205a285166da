pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A list of services under what it is narrowed to. Help in a crisis is one touch away from every list.
KioskScreen {
    id: root

    required property ServicesViewModel services
    required property MyListViewModel myList
    required property string crisisTopicId
    required property string crisisTitle
    readonly property bool _isNear: root.services.isNearKiosk || root.services.nearCode !== ""
    //: How many services a list has
    readonly property string _found: root._isNear ? qsTr("%n services found, nearest first", "", root.services.total) : qsTr("%n services found", "", root.services.total)
    //: How many services of a list fit what the visitor chose
    readonly property string _thatFit: root._isNear ? qsTr("Showing %n services that fit, nearest first", "", root.services.total) : qsTr("Showing %n services that fit", "", root.services.total)
    readonly property bool _isEmpty: root.services.total === 0

    title: root.services.topicTitle === "" ? qsTr("All services") : root.services.topicTitle
    subtitle: root.services.isWaiting ? "" : root.services.chosen.count > 0 ? root._thatFit : root._found
    area: root.services.isCrisis ? "contact" : "findHelp"
    view: root._isEmpty ? empty.view : list
    headSlot: root._isEmpty ? empty.headSlot : list.headSlot

    head: [
        Flow {
        visible: !root.services.isCrisis
        spacing: Theme.gap
        Layout.fillWidth: true

        FlowButton {
            visible: root.crisisTopicId !== ""
            text: root.crisisTitle
            iconName: "warning"
            accent: Theme.colours.contact.colour
            edgeWidth: Theme.cardEdge
            onClicked: root.openRequested("services", root.crisisTopicId)
        }
        FlowButton {
            text: qsTr("Make the list shorter")
            iconName: "filter"
            onClicked: root.openRequested("narrow", "")
        }
        FlowButton {
            visible: root.services.nearCode === ""
            text: root.services.isNearKiosk ? qsTr("Near this kiosk") : qsTr("Near me")
            iconName: "pin"
            onClicked: root.openRequested("near", "")
        }
    },
        ChosenChips {
            visible: root.services.isNarrowed && !root.services.isCrisis
            services: root.services
            Layout.fillWidth: true
        }
    ]
    Announcer {
        words: root.subtitle
    }
    GridLayout {
        visible: !root._isEmpty
        columns: rail.isBeneath ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        KioskList {
            id: list

            model: root.services.services
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.min(contentHeight, rail.leastHeight)
            Accessible.role: Accessible.List
            //: What a screen reader calls the list
            Accessible.name: qsTr("%n services in this list", "", root.services.total)

            delegate: ServiceCard {
                id: card

                total: root.services.total
                from: root.services.nearCode
                width: list.rowWidth
                isOnList: root.myList.keys.includes("service:" + card.serviceId)
                onClicked: root.openRequested("service", card.serviceId)
            }
        }
        ReadingOrder {
            items: list.contentItem
        }
        ScrollRail {
            id: rail

            view: list
        }
    }
    ServicesEmpty {
        id: empty

        visible: root._isEmpty && !root.services.isWaiting
        isNarrowed: root.services.isNarrowed
        onClearRequested: root.services.clearAll()
        onAskRequested: root.openRequested("contact", "")
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
