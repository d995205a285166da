import QtQuick
import Kiosk.Theme

// Choices of one kind, in as many equal columns as their words have room for.
Grid {
    id: root

    property string label: ""
    property int maximumColumns: 2
    property real minimumChoiceWidth: Theme.bodySize * 11 * (Theme.hasMoreSpace ? 1.3 : 1)
    readonly property real choiceWidth: (root.width - (root.columns - 1) * root.spacing) / root.columns

    width: parent ? parent.width : 0
    columns: Math.max(1, Math.min(root.maximumColumns, Math.floor((root.width + root.spacing) / (root.minimumChoiceWidth + root.spacing))))
    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    Accessible.ignored: root.label === ""
}
