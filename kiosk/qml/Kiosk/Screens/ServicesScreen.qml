pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A list of services, narrowed by place and need.
KioskScreen {
    id: root

    required property ServicesViewModel services
    required property MyListViewModel myList
    readonly property string _where: root.services.areaTitle === "" ? qsTr("Anywhere in Staffordshire") : root.services.areaTitle
    readonly property string _need: root.services.needTitle === "" ? qsTr("Any need") : root.services.needTitle

    readonly property bool _isEmpty: root.services.total === 0

    title: root.services.topicTitle === "" ? qsTr("All services") : root.services.topicTitle
    //: How many services a list has
    subtitle: qsTr("%n services found", "", root.services.total)
    area: root.services.isCrisis ? "contact" : "findHelp"
    view: root._isEmpty ? empty.view : list
    headSlot: root._isEmpty ? empty.headSlot : list.headSlot
    isCovered: whereDialog.isOpen || needDialog.isOpen

    head: GridLayout {
        visible: !root.services.isCrisis
        columns: root.width > Theme.bodySize * 30 ? 3 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        FilterButton {
            //: %1 is a district, or anywhere
            text: qsTr("Where: %1").arg(root._where)
            iconName: "pin"
            isNarrowing: root.services.areaId !== ""
            onClicked: whereDialog.isOpen = true
        }
        FilterButton {
            //: %1 is a need, or any need
            text: qsTr("Need: %1").arg(root._need)
            iconName: "person"
            isNarrowing: root.services.needId !== ""
            onClicked: needDialog.isOpen = true
        }
        ActionButton {
            visible: root.services.isNarrowed
            text: qsTr("Clear")
            description: qsTr("Shows every place and every need")
            iconName: "close"
            onClicked: root.services.clearFilters()
            Layout.fillHeight: true
        }
    }
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

        visible: root._isEmpty
        isNarrowed: root.services.isNarrowed
        onClearRequested: root.services.clearFilters()
        onAskRequested: root.openRequested("contact", "")
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    FilterDialog {
        id: whereDialog

        parent: root.parent
        title: qsTr("Where do you need help?")
        note: qsTr("Services for the whole county and the whole UK stay in the list.")
        anyText: qsTr("Anywhere in Staffordshire")
        choices: root.services.areas
        chosenId: root.services.areaId
        onChosen: choiceId => root.services.chooseArea(choiceId)
    }
    FilterDialog {
        id: needDialog

        parent: root.parent
        title: qsTr("Which need is it about?")
        note: qsTr("Services for every need stay in the list.")
        anyText: qsTr("Any need")
        choices: root.services.needs
        chosenId: root.services.needId
        onChosen: choiceId => root.services.chooseNeed(choiceId)
    }

    component FilterButton: ActionButton {
        property bool isNarrowing: false

        accent: isNarrowing ? Theme.colours.findHelp.colour : Theme.colours.text
        edgeWidth: isNarrowing ? Theme.cardEdge * 1.5 : Theme.line
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.mm(60)
    }
}
