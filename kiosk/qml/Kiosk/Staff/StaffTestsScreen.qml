pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// How loud visitors may make films, and whether films and the printer work.
KioskScreen {
    id: root

    required property StaffViewModel staff
    readonly property StaffSoundViewModel _sound: root.staff.sound

    title: qsTr("Sound and tests")
    view: pane.flickable
    headSlot: pane.headSlot

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true

        Heading {
            width: pane.contentWidth
            text: qsTr("Visitors can make films as loud as %1 %").arg(root._sound.ceiling)
        }
        Notice {
            visible: root._sound.problem !== ""
            width: pane.contentWidth
            text: root._sound.problem
        }
        Announcer {
            words: qsTr("%1 %").arg(root._sound.ceiling)
        }
        Flow {
            width: pane.contentWidth
            spacing: Theme.gap

            ActionButton {
                width: Math.min(implicitWidth, pane.contentWidth)
                enabled: !root._sound.isLeast
                text: qsTr("Less loud")
                iconName: "volume-down"
                onClicked: root._sound.change(-1)
            }
            ActionButton {
                width: Math.min(implicitWidth, pane.contentWidth)
                enabled: !root._sound.isMost
                text: qsTr("Louder")
                iconName: "volume-up"
                onClicked: root._sound.change(1)
            }
        }
        Heading {
            width: pane.contentWidth
            topPadding: Theme.gap
            text: qsTr("Try it")
        }
        Words {
            width: Math.min(pane.contentWidth, widest)
            text: qsTr("“Back” comes back here.")
            isQuiet: true
        }
        RowCard {
            visible: root.staff.testFilm !== ""
            width: pane.contentWidth
            text: qsTr("Try a film")
            line: qsTr("Opens the first film. You should see it and hear it.")
            iconName: "film"
            area: "films"
            onClicked: root.openRequested("player", root.staff.testFilm)
        }
        RowCard {
            visible: root.staff.testService !== ""
            width: pane.contentWidth
            text: qsTr("Try the printer")
            line: qsTr("Prints one service, as visitors do.")
            iconName: "print"
            area: "more"
            onClicked: root.printRequested("service", root.staff.testService)
        }
    }
}
