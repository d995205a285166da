import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// The three forms of a page, one tap each, in the same place on every page.
GridLayout {
    id: root

    required property string edition
    readonly property real _leastWidth: Math.max(Theme.bodySize * 6.5, longestWord.advanceWidth + 1.8 * Theme.iconSize + 5 * Theme.gap)

    signal editionRequested(edition: string)

    columns: root.width > 3 * root._leastWidth + 2 * Theme.gap ? 3 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Ways to read this page")

    WordsMeasure {
        id: longestWord

        text: standard.text
    }
    ChoiceCard {
        id: standard

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
