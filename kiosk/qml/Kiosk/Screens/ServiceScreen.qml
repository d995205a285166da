pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// One service: its number first, then everything else that is known.
KioskScreen {
    id: root

    required property ServiceViewModel service
    required property string serviceId
    required property MyListViewModel myList
    readonly property bool _isWide: root.width > Theme.bodySize * 50
    readonly property real _columnWidth: root._isWide ? (pane.contentWidth - Theme.largeGap) / 2 : pane.contentWidth

    area: root.service.isCrisis ? "contact" : "findHelp"
    title: root.service.name
    subtitle: root.service.organization
    view: pane.flickable
    headSlot: pane.headSlot

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true

        Flow {
            width: pane.contentWidth
            spacing: Theme.largeGap

            Column {
                width: root._columnWidth
                spacing: Theme.padding

                Words {
                    width: parent.width
                    text: root.service.description
                }
                Notice {
                    visible: root.service.confidence === "unverified"
                    width: parent.width
                    text: qsTr("Please check before you travel or ring.")
                }
                ServicePhone {
                    width: parent.width
                    service: root.service
                    area: root.area
                    onAskRequested: root.openRequested("contact", "")
                }
                TakeHome {
                    width: parent.width
                    kind: "service"
                    entryId: root.serviceId
                    myList: root.myList
                    onPrintRequested: root.printRequested("service", root.serviceId)
                    onCodeRequested: root.codeRequested("service", root.serviceId)
                    onListRequested: root.openRequested("myList", "")
                }
                ServiceWriting {
                    width: parent.width
                    service: root.service
                    area: root.area
                }
                Notice {
                    visible: root.service.confidence === "partial"
                    width: parent.width
                    text: qsTr("Some of this may have changed. Please ask before you go.")
                    iconName: "info"
                }
            }
            Column {
                width: root._columnWidth
                spacing: Theme.padding

                ServiceDetails {
                    width: parent.width
                    service: root.service
                    area: root.area
                }
                ServiceChecked {
                    width: parent.width
                    confidence: root.service.confidence
                    seenOn: root.service.seenOn
                    seenFormat: root.service.seenFormat
                }
            }
        }
    }
}
