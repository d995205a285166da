import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Icons
import Kiosk.Theme
import Kiosk.ViewModels

// Finds how fast scanning should be: a mark appears five times, and the visitor presses as soon as they see it.
Dialog {
    id: root

    required property PreferencesViewModel preferences
    required property SpeedViewModel speed
    readonly property bool _isShowing: root.speed.phase === "showing"
    readonly property bool _isGoingOn: root._isShowing || root.speed.phase === "waiting"
    readonly property real _seconds: Math.round(root.preferences.scanStepMs / 10) / 100

    function _say(): string {
        switch (root.speed.phase) {
        case "done":
            return qsTr("The frame now stays %1 seconds on each thing.").arg(root._seconds);
        case "givenUp":
            return qsTr("Nobody pressed. The speed is as it was.");
        case "off":
            return qsTr("A mark appears here. Press as soon as you see it. This happens %1 times.").arg(root.speed.goes);
        default:
            return root.speed.wasEarly ? qsTr("That was before the mark. Please wait for it.") : qsTr("Press when the mark appears: %1 of %2").arg(root.speed.doneGoes + 1).arg(root.speed.goes);
        }
    }

    title: qsTr("Find my speed")
    onIsOpenChanged: root.speed.leave()

    Words {
        text: root._say()
        size: Theme.headingSize
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    Item {
        Layout.preferredWidth: Theme.mm(60)
        Layout.preferredHeight: Theme.mm(60)
        Layout.alignment: Qt.AlignHCenter

        Rectangle {
            anchors.fill: parent
            radius: width / 2
            color: root._isShowing ? Theme.colours.solid : Theme.colours.surface
            border.color: Theme.colours.edge
            border.width: Theme.cardEdge

            Icon {
                anchors.centerIn: parent
                visible: root._isShowing
                name: "hand"
                colour: Theme.colours.onSolid
                size: Theme.mm(30)
            }
        }
        MouseArea {
            anchors.fill: parent
            onPressed: root.speed.press()
        }
    }
    ActionButton {
        // It keeps its place, so that the mark does not move.
        opacity: root._isGoingOn ? 0 : 1
        enabled: !root._isGoingOn
        text: root.speed.phase === "off" ? qsTr("Start") : qsTr("Try again")
        iconName: "play"
        onClicked: root.speed.start()
        Layout.alignment: Qt.AlignHCenter
    }
}
