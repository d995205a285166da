pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The text of a page, and which section is at the top of the screen.
ScrollPane {
    id: root

    required property ReaderViewModel reader
    required property real textSize
    property bool isLargePrint: false
    readonly property string currentSection: root.sectionAt(root.position)

    signal linkRequested(link: string)
    signal termRequested(termId: string)
    signal pageRequested(pageId: string)

    function _row(index: int): ReaderRow {
        return rows.itemAt(index) as ReaderRow;
    }

    function sectionAt(position: real): string {
        let section = "";
        for (let index = 0; index < rows.count; index++) {
            const row = root._row(index);
            if (row && (row.y <= position + Theme.target || section === ""))
                section = row.sectionId;
        }
        return section;
    }

    function showSection(sectionId: string): void {
        for (let index = 0; index < rows.count; index++) {
            const row = root._row(index);
            if (row && row.sectionId === sectionId) {
                root.show(row);
                return;
            }
        }
    }

    function _day(day: date): string {
        return Qt.locale("en_GB").toString(day, "d MMMM yyyy");
    }

    gap: Theme.largeGap

    Notice {
        visible: root.reader.validity === "ended"
        width: root.contentWidth
        text: qsTr("This plan ended on %1. It is here so that you can look back.").arg(root._day(root.reader.endedOn))
        iconName: "calendar"
    }
    Notice {
        visible: root.reader.validity === "coming"
        width: root.contentWidth
        text: qsTr("This starts on %1.").arg(root._day(root.reader.startsOn))
        iconName: "calendar"
    }
    Column {
        width: root.contentWidth

        Repeater {
            id: rows

            model: root.reader.rows

            ReaderRow {
                width: root.contentWidth
                textSize: root.textSize
                isLargePrint: root.isLargePrint
                onLinkRequested: link => root.linkRequested(link)
            }
        }
    }
    ReaderFoot {
        width: root.contentWidth
        reader: root.reader
        onTermRequested: termId => root.termRequested(termId)
        onPageRequested: pageId => root.pageRequested(pageId)
    }
}
