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
    readonly property string _where: root.services.areaTitle === "" ? qsTr("Anywhere in Staffordshire") : root.services.areaTitle
    readonly property string _need: root.services.needTitle === "" ? qsTr("Any need") : root.services.needTitle

    // In giant words on a low screen, the list needs the line that the number would take.
    readonly property bool _isLow: root.height < Theme.bodySize * 18
    readonly property string _topic: root.services.topicTitle === "" ? qsTr("All services") : root.services.topicTitle

    //: %1 is a topic, %2 how many services it has
    title: root._isLow ? qsTr("%1: %2").arg(root._topic).arg(root.services.total) : root._topic
    //: How many services a list has
    subtitle: root._isLow ? "" : qsTr("%n services found", "", root.services.total)
    area: root.services.isCrisis ? "contact" : "findHelp"
    view: list
    isCovered: whereDialog.isOpen || needDialog.isOpen

    GridLayout {
        visible: !root.services.isCrisis
        columns: root.width > Theme.bodySize * 30 ? 3 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

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
    RowLayout {
        visible: root.services.total > 0
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        ListView {
            id: list

            clip: true
            // Rows made ahead of time would be warned about when the list changes under them. Without those,
            // rows kept for another use leave the list empty after a jump to where the visitor was.
            cacheBuffer: 0
            model: root.services.services
            spacing: Theme.gap
            boundsBehavior: Flickable.StopAtBounds
            reuseItems: false
            // The rows before and after what is seen are there too, so that keys can go to them.
            displayMarginBeginning: Theme.neighbourhood
            displayMarginEnd: Theme.neighbourhood
            keyNavigationEnabled: false
            topMargin: Theme.focusEdge
            bottomMargin: Theme.focusEdge
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: ServiceCard {
                id: card

                width: ListView.view.width
                onClicked: root.openRequested("service", card.serviceId)
            }
        }
        ScrollRail {
            view: list
            Layout.fillHeight: true
        }
    }
    ServicesEmpty {
        visible: root.services.total === 0
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
