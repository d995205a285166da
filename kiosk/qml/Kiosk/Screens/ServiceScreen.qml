pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.ViewModels

// One service, in all words or in Easy Read.
KioskScreen {
    id: root

    required property ServiceViewModel service
    required property string serviceId
    required property MyListViewModel myList
    required property PreferencesViewModel preferences
    readonly property bool _isEasyRead: root.preferences.edition === "easy-read"

    area: root.service.isCrisis ? "contact" : "findHelp"
    title: root.service.name
    subtitle: root._isEasyRead ? "" : root.service.organization
    view: pane.flickable
    headSlot: pane.headSlot
    isCovered: week.isOpen
    // The other form is read from its beginning.
    on_IsEasyReadChanged: pane.flickable.contentY = pane.flickable.originY

    Announcer {
        words: root.service.opening
    }
    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true

        ServiceClosed {
            width: pane.contentWidth
            service: root.service
            onInsteadRequested: root.openRequested("service", root.service.insteadId)
            onAskRequested: root.openRequested("contact", "")
        }
        ServicePlain {
            visible: !root._isEasyRead
            width: pane.contentWidth
            service: root.service
            area: root.area
            actions: actions
            onWeekRequested: week.isOpen = true
            onAskRequested: root.openRequested("contact", "")
        }
        ServiceEasyRead {
            visible: root._isEasyRead
            width: pane.contentWidth
            service: root.service
            area: root.area
            actions: actions
            onWeekRequested: week.isOpen = true
        }
    }
    ServiceWeek {
        id: week

        parent: root.parent
        service: root.service
    }

    Component {
        id: actions

        ServiceActions {
            isEasyRead: root._isEasyRead
            isClosedForGood: root.service.isClosedForGood
            serviceId: root.serviceId
            myList: root.myList
            onEditionRequested: edition => root.preferences.chooseEdition(edition)
            onPrintRequested: root.printRequested("service", root.serviceId)
            onCodeRequested: root.codeRequested("service", root.serviceId)
            onListRequested: root.openRequested("myList", "")
        }
    }
}
