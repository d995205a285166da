pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The other answers: where, what it costs, how to start, who it is for, and how sure we are of all this.
Column {
    id: root

    required property ServiceViewModel service
    property string area: "findHelp"

    function _iconOf(kind: string): string {
        const icons = {
            where: "pin",
            cost: "coin",
            who: "people",
            access: "person",
            contact: "message",
            languages: "message",
            area: "globe"
        };
        return icons[kind] ?? "hand";
    }

    spacing: Theme.padding

    Repeater {
        model: root.service.answers

        LabelledRow {
            required property string kind
            required property bool isKnown

            width: root.width
            iconName: root._iconOf(kind)
            isQuiet: !isKnown
            area: root.area
        }
    }
    LabelledRow {
        width: root.width
        iconName: root.service.confidence === "seen" && !root.service.isOld ? "check" : "warning"
        label: qsTr("How sure we are")
        value: root.service.checked
        area: root.area
    }
}
