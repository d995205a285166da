import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A heading and a paragraph of About.
Column {
    id: root

    required property string title
    required property string text

    spacing: Theme.mm(1)

    Heading {
        width: parent.width
        text: root.title
        topPadding: Theme.gap
    }
    Words {
        width: parent.width
        text: root.text
        leading: Theme.readingLineHeight
    }
}
