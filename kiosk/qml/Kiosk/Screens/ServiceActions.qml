pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What can be done with a service: read it in its other form, and take it home.
Column {
    id: root

    required property bool isEasyRead
    required property bool isClosedForGood
    required property string serviceId
    required property MyListViewModel myList

    signal editionRequested(edition: string)
    signal printRequested
    signal codeRequested
    signal listRequested

    spacing: Theme.gap

    ActionButton {
        width: parent.width
        text: root.isEasyRead ? qsTr("Show all the words") : qsTr("Show in Easy Read")
        iconName: root.isEasyRead ? "book" : "picture"
        accent: Theme.colours.easyRead.colour
        onClicked: root.editionRequested(root.isEasyRead ? "standard" : "easy-read")
    }
    TakeHome {
        visible: !root.isClosedForGood
        width: parent.width
        kind: "service"
        entryId: root.serviceId
        myList: root.myList
        onPrintRequested: root.printRequested()
        onCodeRequested: root.codeRequested()
        onListRequested: root.listRequested()
    }
}
