pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Icons
import Kiosk.Theme
import Kiosk.ViewModels

// The number to ring, larger than anything else and never split over two lines, and every other way by phone.
Rectangle {
    id: root

    required property ServiceViewModel service
    property string area: "findHelp"
    readonly property color _ink: Theme.colours.area(root.area).colour
    readonly property bool _isText: root.service.mainKind === "text"

    signal askRequested

    implicitHeight: column.implicitHeight + 2 * Theme.padding
    color: Theme.colours.surface
    radius: Theme.radius
    border.color: root._ink
    border.width: Theme.cardEdge

    Column {
        id: column

        x: Theme.margin
        y: Theme.padding
        width: parent.width - 2 * Theme.margin
        spacing: Theme.smallGap

        Row {
            visible: root.service.mainNumber !== ""
            width: parent.width
            spacing: Theme.gap

            Icon {
                id: icon

                anchors.verticalCenter: parent.verticalCenter
                name: root._isText ? "message" : "phone"
                colour: root._ink
                size: Theme.displaySize
            }
            Words {
                width: parent.width - icon.width - Theme.gap
                text: root.service.mainNumber
                color: root._ink
                isBold: true
                size: Theme.displaySize * 1.4
                // Its groups set it apart already; more space would only make it smaller.
                font.letterSpacing: 0
                font.wordSpacing: 0
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.bodySize
                wrapMode: Text.NoWrap
                leading: 1.1
                spoken: root._isText ? qsTr("Text number: %1").arg(root.service.spokenNumber) : qsTr("Phone number: %1").arg(root.service.spokenNumber)
            }
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.service.mainDescription
        }
        Heading {
            visible: root.service.mainNumber === ""
            width: parent.width
            text: qsTr("There is no phone number here for this service.")
        }
        Words {
            visible: root.service.mainNumber === ""
            width: parent.width
            text: root.service.email === "" ? qsTr("Staff here can help you look for one.") : qsTr("You can write an email. Staff here can help you.")
        }
        ActionButton {
            width: Math.min(implicitWidth, parent.width)
            visible: root.service.mainNumber === ""
            text: qsTr("Who to ask")
            iconName: "message"
            onClicked: root.askRequested()
        }
        Repeater {
            model: root.service.otherPhones

            LabelledRow {
                required property string number
                required property string spokenNumber
                required property string kind
                required property string description

                width: column.width
                iconName: kind === "text" ? "message" : "phone"
                label: description !== "" && number !== "" ? description : kind === "text" ? qsTr("By text") : qsTr("Another number")
                value: number !== "" ? number : description
                spoken: number !== "" ? spokenNumber : description
                area: root.area
            }
        }
        LabelledRow {
            width: column.width
            iconName: "message"
            label: qsTr("To type instead of speaking, use Relay UK")
            value: root.service.relayNumber
            spoken: root.service.spokenRelayNumber
            area: root.area
        }
    }
}
