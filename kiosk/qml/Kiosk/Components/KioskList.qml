pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A list of any length, of which only the rows in view are made.
ListView {
    id: root

    readonly property real rowWidth: root.width - root.leftMargin - root.rightMargin
    readonly property Item headSlot: root.headerItem

    clip: true
    // Room for the focus ring at both sides.
    leftMargin: Theme.focusEdge
    rightMargin: Theme.focusEdge
    Layout.leftMargin: -Theme.focusEdge
    // Rows made ahead of time would be warned about when the list changes under them. Without those,
    // rows kept for another use leave the list empty after a jump to where the visitor was.
    cacheBuffer: 0
    reuseItems: false
    // The rows before and after what is seen are there too, so that keys can go to them.
    displayMarginBeginning: Theme.neighbourhood
    displayMarginEnd: Theme.neighbourhood
    keyNavigationEnabled: false
    spacing: Theme.gap
    boundsBehavior: Flickable.StopAtBounds
    topMargin: Theme.focusEdge
    bottomMargin: Theme.focusEdge
    header: HeadSlot {
        width: root.rowWidth
        bottomPadding: Theme.gap
    }
}
