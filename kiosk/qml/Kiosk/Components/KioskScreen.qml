import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A screen under its title. Screens show and ask; they never navigate.
ColumnLayout {
    id: root

    property string title: ""
    property string subtitle: ""
    // What a screen reader calls this screen, also where its heading stands elsewhere.
    property string spokenTitle: root.title
    property string area: "more"
    property Flickable view: null
    // A dialog of this screen is open: nothing under it can be touched or reached by keys.
    property bool isCovered: false

    signal openRequested(screen: string, argument: string)
    signal termRequested(termId: string)

    spacing: Theme.gap
    Accessible.role: Accessible.Pane
    Accessible.name: root.spokenTitle

    Heading {
        visible: root.title !== ""
        text: root.title
        color: Theme.colours.text
        size: Theme.titleSize
        leading: 1.05
        Layout.fillWidth: true
    }
    Words {
        visible: root.subtitle !== ""
        text: root.subtitle
        isQuiet: true
        Layout.fillWidth: true
    }
}
