pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What a list with nothing in it says, and what to do next.
Item {
    id: root

    required property bool isNarrowed
    property alias view: pane.flickable
    property alias headSlot: pane.headSlot

    signal clearRequested
    signal askRequested

    ScrollPane {
        id: pane

        anchors.fill: parent
        maximumContentWidth: Theme.bodySize * 44

        Heading {
            width: pane.contentWidth
            text: qsTr("Sorry, nothing here fits yet.")
        }
        Words {
            width: pane.contentWidth
            text: qsTr("This does not mean that there is no help. Staff here can look with you.")
        }
        ActionButton {
            width: Math.min(implicitWidth, pane.contentWidth)
            visible: root.isNarrowed
            text: qsTr("Clear all")
            iconName: "list"
            isSolid: true
            onClicked: root.clearRequested()
        }
        ActionButton {
            width: Math.min(implicitWidth, pane.contentWidth)
            text: qsTr("Who to ask")
            iconName: "message"
            onClicked: root.askRequested()
        }
    }
}
