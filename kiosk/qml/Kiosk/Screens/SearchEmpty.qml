pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What to do when nothing was found.
ScrollPane {
    id: root

    required property string query
    required property bool hasFailed
    required property string contactName
    required property string contactPhone

    signal topicsRequested
    signal askRequested
    signal contactRequested

    Heading {
        width: root.contentWidth
        //: %1 is what somebody typed
        text: root.hasFailed ? qsTr("Sorry, search is not working just now.") : qsTr("Sorry, nothing was found for “%1”.").arg(root.query)
    }
    Words {
        width: root.contentWidth
        text: root.hasFailed ? qsTr("You can choose a topic, or ask someone.") : qsTr("Try another word or fewer letters. You can also choose a topic, or ask someone.")
    }
    Flow {
        width: root.contentWidth
        spacing: Theme.gap

        ActionButton {
            width: Math.min(implicitWidth, root.contentWidth)
            text: qsTr("Choose a topic")
            iconName: "list"
            accent: Theme.colours.findHelp.colour
            onClicked: root.topicsRequested()
        }
        ActionButton {
            width: Math.min(implicitWidth, root.contentWidth)
            text: qsTr("Who to ask")
            iconName: "message"
            accent: Theme.colours.contact.colour
            onClicked: root.askRequested()
        }
    }
    RowCard {
        visible: root.contactName !== ""
        width: root.contentWidth
        //: %1 is a phone number
        text: root.contactPhone !== "" ? qsTr("Talk to a person: ring %1").arg(root.contactPhone) : qsTr("Talk to a person")
        line: root.contactName
        iconName: "phone"
        area: "contact"
        onClicked: root.contactRequested()
    }
}
