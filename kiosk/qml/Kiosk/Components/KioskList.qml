import QtQuick
import Kiosk.Theme

// A list of any length, of which only the rows in view are made.
ListView {
    id: root

    readonly property Item headSlot: root.headerItem

    clip: true
    // Rows made ahead of time would be warned about when the list changes under them. Without those,
    // rows kept for another use leave the list empty after a jump to where the visitor was.
    cacheBuffer: 0
    reuseItems: false
    spacing: Theme.gap
    boundsBehavior: Flickable.StopAtBounds
    topMargin: Theme.focusEdge
    bottomMargin: Theme.focusEdge
    header: HeadSlot {
        bottomPadding: Theme.gap
    }
}
