pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Privacy, accessibility, content dates, licences.
KioskScreen {
    id: root

    required property AboutViewModel about

    title: qsTr("About this screen")
    view: pane.flickable
    headSlot: pane.headSlot

    ScrollPane {
        id: pane

        maximumContentWidth: Theme.bodySize * Theme.longestLine
        Layout.fillWidth: true
        Layout.fillHeight: true

        AboutPart {
            width: pane.contentWidth
            title: qsTr("What this is")
            text: qsTr("This screen holds information about special educational needs and disabilities (SEND) in Staffordshire. It is for children, young people, parents and carers. It works without the internet.")
        }
        AboutPart {
            width: pane.contentWidth
            title: qsTr("Your privacy")
            text: qsTr("This screen does not know who you are. It does not use a camera, a microphone or the internet. What you touch or type is forgotten when you press Finished, or when nobody has used the screen for a while.")
        }
        Words {
            visible: root.about.countsVisits
            width: pane.contentWidth
            leading: Theme.readingLineHeight
            text: qsTr("For each day, this screen counts how many visits there were, how long they were, and what was used, such as a page or Easy Read. It never keeps who you are, what you type, or the time of day. The council sees rounded numbers, and small numbers only as “under 5”.")
        }
        AboutPart {
            width: pane.contentWidth
            title: qsTr("Who made the content")
            text: qsTr("The pages were written for this kiosk from what %1 and others have published. Every page says where its facts come from.").arg(root.about.publisher)
        }
        AboutPart {
            width: pane.contentWidth
            title: qsTr("How new it is")
            text: qsTr("Content version %1, of %2. It should be checked again by %3.").arg(root.about.contentVersion).arg(Days.write(root.about.contentDate)).arg(Days.write(root.about.reviewBy))
        }
        Notice {
            visible: root.about.isReviewDue
            width: pane.contentWidth
            text: qsTr("This content is due to be checked. Please check anything important with the council first.")
        }
        RowCard {
            width: pane.contentWidth
            text: qsTr("How accessible is this screen?")
            line: qsTr("What you can change, what was checked and what does not work yet")
            iconName: "hand"
            area: "read"
            onClicked: root.openRequested("accessibility", "")
        }
        Heading {
            width: pane.contentWidth
            text: qsTr("Whose work is in it")
            topPadding: Theme.gap
        }
        Repeater {
            model: root.about.attributions

            Words {
                required property string title
                required property string author
                required property string licence
                required property string note

                width: pane.contentWidth
                text: qsTr("%1: %2. Licence: %3. %4").arg(title).arg(author).arg(licence).arg(note)
            }
        }
        Words {
            width: pane.contentWidth
            text: qsTr("The program: send-kiosk %1. Licence: GNU General Public License, version 3 or later. It uses Qt, VLC, SQLite and Python.").arg(root.about.programVersion)
        }
    }
}
