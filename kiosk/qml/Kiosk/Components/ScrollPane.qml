import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Content that may be longer than the screen, with Up and Down beside it when it is.
Item {
    id: root

    default property alias content: column.data
    property alias position: view.contentY
    property alias flickable: view
    property real gap: Theme.gap
    property ReadingColumn lines: null
    property real maximumContentWidth: -1
    property real roomHeight: rail.isBeneath ? root.height : view.height
    readonly property real contentWidth: column.width
    readonly property Item headSlot: slot

    implicitWidth: Theme.mm(200)
    implicitHeight: view.contentHeight
    Layout.minimumHeight: Math.min(view.contentHeight, rail.leastFrameHeight)

    function show(item: Item): void {
        column.forceLayout();
        const y = item.mapToItem(column, 0, 0).y;
        view.contentY = Math.max(0, Math.min(y, view.contentHeight - view.height));
    }

    GridLayout {
        anchors.fill: parent
        columns: rail.isBeneath ? 1 : 2
        columnSpacing: root.gap
        rowSpacing: root.gap

        Flickable {
            id: view

            clip: true
            contentWidth: width
            contentHeight: column.implicitHeight + 2 * column.y
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: Flickable.VerticalFlick
            Layout.leftMargin: -Theme.focusEdge
            Layout.rightMargin: rail.visible && !rail.isBeneath ? 0 : -Theme.focusEdge
            Layout.fillWidth: true
            Layout.fillHeight: true

            Column {
                id: column

                y: Theme.focusEdge
                x: Theme.focusEdge
                width: (root.maximumContentWidth > 0 ? Math.min(view.width, root.maximumContentWidth) : view.width) - 2 * Theme.focusEdge
                spacing: Theme.gap

                HeadSlot {
                    id: slot
                }
            }
        }
        ScrollRail {
            id: rail

            view: view
            lines: root.lines
            roomHeight: root.roomHeight
        }
    }
}
