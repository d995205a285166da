import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// Asks whether anybody is still here. Any touch or key stays.
Dialog {
    id: root

    required property int secondsLeft
    required property bool hasLongWait
    // Every second would drown everything else.
    readonly property int _secondsSaid: Math.ceil(root.secondsLeft / 15) * 15

    signal stayRequested
    signal longWaitRequested
    signal finishRequested

    title: qsTr("Are you still there?")
    closeText: qsTr("I am still here")
    closeIcon: "check"
    onCloseRequested: root.stayRequested()

    Announcer {
        isUrgent: true
        words: root._secondsSaid > 0 ? qsTr("The screen starts again in %n seconds.", "", root._secondsSaid) : ""
    }
    GridLayout {
        width: root.contentWidth
        columns: root.width > Theme.bodySize * 24 ? 2 : 1
        columnSpacing: Theme.padding
        rowSpacing: Theme.gap

        PicturePanel {
            source: "image://pictures/waiting"
            color: Theme.colours.contact.tint
            Layout.preferredWidth: Theme.pictureSize
            Layout.preferredHeight: Theme.pictureSize
        }
        ColumnLayout {
            spacing: Theme.gap

            Heading {
                //: How long until the screen starts again
                text: qsTr("The screen starts again in %n seconds.", "", root.secondsLeft)
                Layout.fillWidth: true
                Accessible.role: Accessible.AlertMessage
            }
            Words {
                text: qsTr("Touch anywhere to carry on. Nothing about you is kept.")
                Layout.fillWidth: true
            }
        }
    }
    Flow {
        spacing: Theme.gap
        width: root.contentWidth

        ActionButton {
            width: Math.min(implicitWidth, root.contentWidth)
            text: qsTr("I have finished")
            iconName: "finish"
            onClicked: root.finishRequested()
        }
        ActionButton {
            visible: !root.hasLongWait
            width: Math.min(implicitWidth, root.contentWidth)
            text: qsTr("I need more time")
            description: qsTr("The screen then waits ten times as long")
            iconName: "clock"
            onClicked: root.longWaitRequested()
        }
    }
}
