pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What somebody can do to take something home: put it on the list, print it, read it with a phone.
GridLayout {
    id: root

    required property string kind
    required property string entryId
    required property MyListViewModel myList
    property bool hasCode: true
    readonly property bool _isOnList: root.myList.keys.includes(root.kind + ":" + root.entryId)

    signal printRequested
    signal codeRequested
    signal listRequested

    function _toggle(): void {
        if (root._isOnList)
            root.myList.remove(root.kind, root.entryId);
        else
            root.myList.add(root.kind, root.entryId);
        announcer.say(root._isOnList ? qsTr("Added to my list") : qsTr("Taken off my list"));
    }

    columns: root.width > Theme.bodySize * 26 * (Theme.hasMoreSpace ? 1.3 : 1) ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Take it home")

    Entry {
        text: root._isOnList ? qsTr("On my list. Take off") : qsTr("Add to my list")
        iconName: root._isOnList ? "check" : "plus"
        enabled: root._isOnList || !root.myList.isFull
        description: enabled ? "" : qsTr("Your list is full.")
        onClicked: root._toggle()

        Announcer {
            id: announcer
        }
    }
    Entry {
        text: qsTr("Print")
        iconName: "print"
        onClicked: root.printRequested()
    }
    Entry {
        visible: root.hasCode
        text: qsTr("Take it on your phone")
        iconName: "phone-code"
        onClicked: root.codeRequested()
    }
    Entry {
        visible: root.myList.count > 0
        text: qsTr("My list (%1)").arg(root.myList.count)
        iconName: "list"
        onClicked: root.listRequested()
    }

    component Entry: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
