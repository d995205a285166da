import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Back to the list: how long it is now, and a way to take away all that was chosen.
GridLayout {
    id: root

    required property ServicesViewModel services

    signal showRequested

    columns: root.services.isNarrowed && width > Theme.bodySize * 26 ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    Layout.fillHeight: false

    ActionButton {
        //: How many services a list has now
        text: qsTr("Show %n services", "", root.services.total)
        iconName: "check"
        isSolid: true
        onClicked: root.showRequested()
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    ActionButton {
        visible: root.services.isNarrowed
        text: qsTr("Clear all")
        description: qsTr("Takes away everything that was chosen")
        iconName: "undo"
        onClicked: root.services.clearAll()
        Layout.fillHeight: true
    }
    Announcer {
        words: root.services.isWaiting ? "" : qsTr("%n services found", "", root.services.total)
    }
}
