import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Who to ask, and how to get this information in another form.
KioskScreen {
    id: root

    required property AboutViewModel about

    title: qsTr("Get in touch")
    area: "contact"
    view: pane.flickable
    headSlot: pane.headSlot

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true

        GridLayout {
            id: blocks

            width: pane.contentWidth
            columns: width > Theme.bodySize * 50 ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            ContactBlock {
                title: qsTr("Ask about the plan, or for another format")
                text: qsTr("Write an email to the council about the plan. You can ask a question, say what you think, or ask for this information in another way, such as Braille or another language. The address may change, so please check it.")
                large: root.about.contactEmail
                iconName: "email"
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            ContactBlock {
                title: qsTr("Ask a person here")
                text: qsTr("You can ask staff in this building to help you use this screen.")
                iconName: "people"
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        RowCard {
            width: pane.contentWidth
            text: qsTr("Find a phone number")
            line: qsTr("Services for children, young people and families")
            iconName: "phone"
            area: "findHelp"
            onClicked: root.openRequested("findHelp", "")
        }
        RowCard {
            width: pane.contentWidth
            text: qsTr("This information in another way")
            line: qsTr("What this screen can do, and who to ask for more")
            iconName: "text-size"
            area: "read"
            onClicked: root.openRequested("reader", "other-formats")
        }
        RowCard {
            width: pane.contentWidth
            text: qsTr("Have your say")
            line: qsTr("How to tell the council what you think")
            iconName: "message"
            area: "read"
            onClicked: root.openRequested("reader", "have-your-say")
        }
        Words {
            width: Math.min(pane.contentWidth, widest)
            isQuiet: true
            text: qsTr("Deaf or hard of hearing? Relay UK helps you make calls by typing. Dial 18001 before the number.")
        }
    }
}
