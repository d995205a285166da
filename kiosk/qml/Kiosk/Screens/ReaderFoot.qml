pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What stands at the end of every page: hard words, pages named in it, the pages around it, when it was checked and from what.
Column {
    id: root

    required property ReaderViewModel reader
    property real textSize: Theme.bodySize
    property real longestLine: root.textSize * Theme.longestLine

    signal termRequested(termId: string)
    signal pageRequested(pageId: string)

    spacing: Theme.gap
    topPadding: Theme.largeGap

    Heading {
        size: root.textSize * 1.2
        visible: root.reader.terms.count > 0
        width: parent.width
        text: qsTr("Hard words on this page")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.reader.terms

            ActionButton {
                required property string termId
                required property string term

                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                text: term
                iconName: "question"
                accent: Theme.colours.read.colour
                description: qsTr("Opens what it means")
                onClicked: root.termRequested(termId)
            }
        }
    }
    Heading {
        size: root.textSize * 1.2
        visible: root.reader.linkedPages.count > 0
        width: parent.width
        text: qsTr("Pages named on this page")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.reader.linkedPages

            ActionButton {
                required property string pageId
                required property string title

                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                text: title
                iconName: "book"
                accent: Theme.colours.read.colour
                description: qsTr("Opens that page")
                onClicked: root.pageRequested(pageId)
            }
        }
    }
    GridLayout {
        width: parent.width
        columns: width > Theme.bodySize * 34 ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        ActionButton {
            visible: root.reader.previousId !== ""
            //: %1 is the title of a page
            text: qsTr("Page before: %1").arg(root.reader.previousTitle)
            iconName: "back"
            onClicked: root.pageRequested(root.reader.previousId)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        ActionButton {
            visible: root.reader.nextId !== ""
            text: qsTr("Next page: %1").arg(root.reader.nextTitle)
            iconName: "next"
            isSolid: true
            onClicked: root.pageRequested(root.reader.nextId)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    Heading {
        size: root.textSize * 1.2
        width: parent.width
        text: qsTr("Where this comes from")
        topPadding: Theme.gap
    }
    Words {
        width: Math.min(parent.width, root.longestLine)
        isQuiet: true
        size: root.textSize
        text: qsTr("This page was checked on %1. It should be checked again by %2.").arg(Days.write(root.reader.checkedOn)).arg(Days.write(root.reader.reviewBy))
    }
    Repeater {
        model: Theme.showsExtras ? root.reader.sources : null

        Words {
            required property string title
            required property string site
            required property string seen

            width: Math.min(root.width, root.longestLine)
            isQuiet: true
            size: root.textSize
            leftPadding: Theme.bodySize
            text: qsTr("%1, on %2 (%3)").arg(title).arg(site).arg(seen)
        }
    }
}
