import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// The three forms of a page, one tap each, in the same place on every page.
GridLayout {
    id: root

    required property string edition

    signal editionRequested(edition: string)

    columns: root.width > Theme.bodySize * 20 ? 3 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Ways to read this page")

    ChoiceCard {
        text: qsTr("Standard")
        iconName: "book"
        area: "read"
        checked: root.edition === "standard"
        onClicked: root.editionRequested("standard")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.max(Theme.target, implicitHeight)
    }
    ChoiceCard {
        text: qsTr("Large print")
        iconName: "text-size"
        area: "read"
        checked: root.edition === "large-print"
        onClicked: root.editionRequested("large-print")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.max(Theme.target, implicitHeight)
    }
    ChoiceCard {
        text: qsTr("Easy Read")
        iconName: "picture"
        area: "easyRead"
        checked: root.edition === "easy-read"
        onClicked: root.editionRequested("easy-read")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.max(Theme.target, implicitHeight)
    }
}
