pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

// One result: its icon and colour say what kind of thing it is.
RowCard {
    id: root

    required property int index
    required property string kind
    required property string hitId
    required property string title
    required line
    required markedLine
    required property string markedTitle

    text: root.title
    place: qsTr("%1 of %2").arg(root.index + 1).arg(ListView.view ? ListView.view.count : 0)
    markedText: root.markedTitle
    iconName: !Theme.showsExtras ? "" : root.kind === "service" ? "people" : root.kind === "page" ? "book" : root.kind === "film" ? "film" : "question"
    area: root.kind === "service" ? "findHelp" : root.kind === "page" ? "read" : root.kind === "film" ? "films" : "easyRead"
}
