pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What stands at the end of every page: hard words, the pages around it, when it was checked and from what.
Column {
    id: root

    required property ReaderViewModel reader

    signal termRequested(termId: string)
    signal pageRequested(pageId: string)

    spacing: Theme.gap
    topPadding: Theme.largeGap

    Heading {
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
        visible: root.reader.linked.count > 0
        width: parent.width
        text: qsTr("Pages named on this page")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.reader.linked

            ActionButton {
                required property string pageId
                required property string title

                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                text: title
                iconName: "book"
                accent: Theme.colours.read.colour
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
        width: parent.width
        text: qsTr("Where this comes from")
        topPadding: Theme.gap
    }
    Words {
        width: parent.width
        isQuiet: true
        text: qsTr("This page was checked on %1. It should be checked again by %2.").arg(Days.write(root.reader.checkedOn)).arg(Days.write(root.reader.reviewBy))
    }
    Repeater {
        model: root.reader.sources

        Words {
            required property string title
            required property string site
            required property string seen

            width: root.width
            isQuiet: true
            leftPadding: Theme.bodySize
            text: qsTr("%1, on %2 (%3)").arg(title).arg(site).arg(seen)
        }
    }
}
