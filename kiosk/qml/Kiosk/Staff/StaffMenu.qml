pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What staff can do.
Column {
    id: root

    signal openRequested(screen: string)

    spacing: Theme.gap

    component Entry: RowCard {
        required property string screen

        width: root.width
        onClicked: root.openRequested(screen)
    }
    Entry {
        screen: "staffStatus"
        text: qsTr("How the kiosk is")
        line: qsTr("Content, services to ring, screen, sound, printer, problems")
        iconName: "info"
        area: "read"
    }
    Entry {
        screen: "staffUpdate"
        text: qsTr("Update the content")
        line: qsTr("From a stick, with a look at it first; or go back")
        iconName: "replay"
        area: "findHelp"
    }
    Entry {
        screen: "staffTests"
        text: qsTr("Sound and tests")
        line: qsTr("How loud films may be, a film to try, a page to print")
        iconName: "volume-up"
        area: "films"
    }
    Entry {
        screen: "staffStatistics"
        text: qsTr("Statistics")
        line: qsTr("How many visits there were and what was used; on a stick as a table")
        iconName: "people"
        area: "read"
    }
    Entry {
        screen: "staffReport"
        text: qsTr("Report for IT")
        line: qsTr("A text about this kiosk, on a stick")
        iconName: "list"
        area: "easyRead"
    }
    Entry {
        screen: "staffEnd"
        text: qsTr("PIN, restart, leave")
        line: qsTr("Choose another PIN, start the kiosk again, or leave it")
        iconName: "finish"
        area: "contact"
    }
}
