pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// Says which words were looked for in place of those typed, and offers those typed.
GridLayout {
    id: root

    required property string typed
    required property string guessed
    readonly property string sentence: qsTr("Showing %1.").arg(root.guessed)
    // Leaves the room to the results; the button comes when there is some.
    property bool isBrief: false

    signal exactRequested

    columns: width > Theme.bodySize * (Theme.hasMoreSpace ? 44 : 30) ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.smallGap

    Words {
        //: %1 is the word or words that a search took to be meant
        text: qsTr("Showing <b>%1</b>.").arg(root.guessed)
        textFormat: Text.StyledText
        spoken: root.sentence
        Layout.fillWidth: true
    }
    ActionButton {
        visible: !root.isBrief
        //: %1 is what somebody typed, mistakes and all
        text: qsTr("Search for “%1” instead").arg(root.typed)
        iconName: "search"
        accent: Theme.colours.findHelp.colour
        onClicked: root.exactRequested()
        Layout.maximumWidth: root.width
    }
}
