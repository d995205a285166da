import Kiosk.Components

// Says kindly that something did not open. The log says why.
Dialog {
    id: root

    title: qsTr("Sorry, that did not open")

    Words {
        text: qsTr("Please choose something else, or ask a member of staff for help.")
        width: root.contentWidth
    }
}
