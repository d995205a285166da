import QtQuick
import Kiosk.Components
import Kiosk.Theme

// One choice in a ChoiceGrid.
ChoiceCard {
    id: root

    readonly property ChoiceGrid _grid: parent as ChoiceGrid

    width: root._grid ? root._grid.choiceWidth : 0
    height: Math.max(Theme.target, implicitHeight)
    area: "read"
}
