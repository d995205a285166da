pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What was used, and in how many visits; the first of its kind stands under a heading.
Column {
    id: root

    required property string group
    required property string label
    required property string now
    required property string before
    property bool hasBefore: root.before !== ""
    // The names of the columns.
    property bool isHead: false
    readonly property real _columnWidth: Math.max(few.advanceWidth, visits.advanceWidth, beforeWord.advanceWidth) + Theme.gap
    readonly property real _numbersWidth: root._columnWidth * (root.hasBefore ? 2 : 1)
    readonly property bool _isWide: root.width > root._numbersWidth + Theme.bodySize * 8

    spacing: Theme.smallGap

    WordsMeasure {
        id: few

        text: qsTr("under 5")
    }
    WordsMeasure {
        id: visits

        text: qsTr("Visits")
    }
    WordsMeasure {
        id: beforeWord

        text: qsTr("Before")
    }
    component Cell: Words {
        width: root._columnWidth
        horizontalAlignment: Text.AlignRight
        leading: 1.25
    }
    Heading {
        visible: root.group !== ""
        width: root.width
        topPadding: Theme.gap
        text: root.group
    }
    Flow {
        width: Math.min(root.width, Theme.bodySize * 28)

        Words {
            width: parent.width - (root._isWide ? root._numbersWidth : 0)
            text: root.label
            isQuiet: root.isHead
            leading: 1.25
        }
        Cell {
            text: root.now
            spoken: root.isHead ? root.now : qsTr("%1 visits").arg(root.now)
            font.weight: Font.Bold
        }
        Cell {
            visible: root.hasBefore
            text: root.before
            spoken: root.isHead ? root.before : qsTr("before: %1").arg(root.before)
            isQuiet: true
        }
    }
}
