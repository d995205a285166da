import QtQuick
import Kiosk.Components
import Kiosk.Icons
import Kiosk.Theme

// One way to get in touch: what it is for, and the address as large as the screen lets it be.
Rectangle {
    id: root

    required property string title
    required property string text
    required property string iconName
    property string large: ""

    implicitHeight: column.implicitHeight + 2 * Theme.margin
    color: Theme.colours.surface
    radius: Theme.radius
    border.color: Theme.colours.contact.colour
    border.width: Theme.cardEdge

    Column {
        id: column

        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap

        Row {
            width: parent.width
            spacing: Theme.gap

            Icon {
                id: icon

                visible: column.width - width - Theme.gap >= LongestWord.usualRoom
                name: root.iconName
                colour: Theme.colours.contact.colour
            }
            Heading {
                width: parent.width - (icon.visible ? icon.width + Theme.gap : 0)
                text: root.title
                color: Theme.colours.contact.colour
            }
        }
        Words {
            width: Math.min(parent.width, widest)
            text: root.text
        }
        Heading {
            visible: root.large !== ""
            width: parent.width
            // An email address may break after its @, and nowhere else.
            text: root.large.replace("@", "@\u200b")
            spoken: root.large
            size: Theme.titleSize
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.bodySize
        }
    }
}
