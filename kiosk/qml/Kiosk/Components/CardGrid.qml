import QtQuick
import Kiosk.Theme

// Equal cards in as many columns as their words have room for; rows share the height there is.
Grid {
    id: root

    property int maximumColumns: 3
    property real minimumCardWidth: Theme.bodySize * (Theme.hasMoreSpace ? 19 : 16)
    property real availableHeight: 0
    property int cardCount: 1
    property real minimumCardHeight: Theme.pictureSize
    readonly property int _fitting: Math.max(1, Math.floor((root.width + root.spacing) / (root.minimumCardWidth + root.spacing)))
    readonly property int _rows: Math.ceil(root.cardCount / root.columns)
    readonly property real cardWidth: (root.width - (root.columns - 1) * root.spacing) / root.columns
    readonly property real cardHeight: Math.max(Theme.target, root.minimumCardHeight, (root.availableHeight - (root._rows - 1) * root.spacing) / root._rows)

    columns: Math.min(root.maximumColumns, root._fitting)
    spacing: Theme.gap
}
