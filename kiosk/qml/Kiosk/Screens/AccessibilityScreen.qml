pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The accessibility statement: what there is to use, what was checked, what is missing, and who to tell.
KioskScreen {
    id: root

    required property AccessibilityViewModel accessibility
    required property string contactEmail

    title: qsTr("How accessible is this screen?")
    view: pane.flickable
    headSlot: pane.headSlot

    ScrollPane {
        id: pane

        maximumContentWidth: Theme.bodySize * Theme.longestLine
        Layout.fillWidth: true
        Layout.fillHeight: true

        AboutPart {
            width: pane.contentWidth
            title: qsTr("What you can change")
            text: qsTr("Touch “Text and colours” on any screen. You can make words larger, give them more space, and change letters and colours. Under “More ways to use this screen” there is help with reading, touching and time, and for switches.")
        }
        AboutPart {
            width: pane.contentWidth
            title: qsTr("How it was checked")
            text: root.accessibility.hasStatement ? qsTr("A program looked at every screen in every size and colour. It did so on %1, and looked %2 times. It meets %3 of the %4 lines of our checklist.").arg(Days.write(root.accessibility.checkedOn)).arg(root.accessibility.pictures).arg(root.accessibility.met.count).arg(root.accessibility.lineCount) : qsTr("The result of the last check is missing from this screen. Please ask a member of staff.")
        }
        Notice {
            visible: root.accessibility.isOld
            width: pane.contentWidth
            text: qsTr("That check is more than a year old.")
            iconName: "calendar"
        }
        AboutPart {
            width: pane.contentWidth
            title: qsTr("If something is hard for you")
            text: qsTr("Please tell a member of staff, or write to %1. It will help the next person too.").arg(root.contactEmail)
        }
        Lines {
            width: pane.contentWidth
            title: qsTr("What does not work yet")
            lines: root.accessibility.gaps
        }
        Lines {
            width: pane.contentWidth
            title: qsTr("What people must still try")
            lines: root.accessibility.forPeople
        }
        Lines {
            width: pane.contentWidth
            title: qsTr("What works")
            lines: root.accessibility.met
        }
    }

    component Lines: Column {
        id: part

        required property string title
        required property RowModel lines

        visible: part.lines.count > 0
        spacing: Theme.gap

        Heading {
            width: parent.width
            topPadding: Theme.gap
            text: part.title
        }
        Repeater {
            model: part.lines

            Words {
                required property string title
                required property string note

                width: part.width
                leftPadding: Theme.bodySize
                text: note === "" ? title + "." : title + ". " + note
            }
        }
    }
}
