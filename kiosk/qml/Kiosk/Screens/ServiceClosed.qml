pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// That a service has closed, with the way to another one, or to somebody who knows one.
Column {
    id: root

    required property ServiceViewModel service
    readonly property bool _hasOther: root.service.insteadId !== ""

    signal insteadRequested
    signal askRequested

    visible: root.service.closedWords !== ""
    spacing: Theme.gap
    bottomPadding: Theme.gap

    Notice {
        width: parent.width
        text: root.service.closedWords
    }
    ActionButton {
        visible: root._hasOther || root.service.isClosedForGood
        width: Math.min(parent.width, implicitWidth)
        //: %1 is another service
        text: root._hasOther ? qsTr("Try this instead: %1").arg(root.service.insteadName) : qsTr("Who to ask")
        iconName: root._hasOther ? "next" : "message"
        isSolid: true
        onClicked: root._hasOther ? root.insteadRequested() : root.askRequested()
    }
}
