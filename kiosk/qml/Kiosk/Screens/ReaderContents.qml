pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The sections of a page; the one being read is marked.
Column {
    id: root

    required property RowModel sections
    required property string current
    property string area: "read"

    signal sectionRequested(sectionId: string)

    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What is on this page")

    Repeater {
        model: root.sections

        ContentsEntry {
            required property string sectionId
            required property string heading

            width: root.width
            text: heading
            area: root.area
            checked: sectionId === root.current
            onClicked: root.sectionRequested(sectionId)
        }
    }
}
