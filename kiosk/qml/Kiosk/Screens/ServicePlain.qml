pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A service in all words: first what it does, whether it is open and how to reach it, then every other answer.
Flow {
    id: root

    required property ServiceViewModel service
    required property Component actions
    property string area: "findHelp"
    readonly property bool _isWide: root.width > Theme.bodySize * 46
    readonly property real _columnWidth: root._isWide ? (root.width - root.spacing) / 2 : root.width

    signal weekRequested
    signal askRequested

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
            text: qsTr("Please check first, before you travel or ring.")
        }
        ServiceOpening {
            visible: root.service.closedWords === ""
            width: parent.width
            service: root.service
            area: root.area
            onWeekRequested: root.weekRequested()
        }
        ServicePhone {
            visible: !root.service.isClosedForGood
            width: parent.width
            service: root.service
            area: root.area
            onAskRequested: root.askRequested()
        }
        Loader {
            active: root.visible
            width: parent.width
            sourceComponent: root.actions
        }
        ServiceWriting {
            visible: !root.service.isClosedForGood
            width: parent.width
            service: root.service
            area: root.area
        }
    }
    ServiceAnswers {
        visible: !root.service.isClosedForGood
        width: root._columnWidth
        service: root.service
        area: root.area
    }
}
