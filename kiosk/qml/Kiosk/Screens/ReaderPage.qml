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
    property bool isEasyRead: false
    // What stands between the text and the foot.
    property alias afterText: after.data
    readonly property string currentSection: root.sectionAt(root.position)
    property string _held: ""

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
            if (row && (list.y + row.y <= position + Theme.target || section === ""))
                section = row.sectionId;
        }
        return section;
    }

    function showSection(sectionId: string): void {
        for (let index = 0; index < rows.count; index++) {
            const row = root._row(index);
            if (row && row.sectionId === sectionId) {
                if (index === 0)
                    root.position = 0;
                else
                    root.show(row);
                return;
            }
        }
    }

    // Stay at a section while the page is laid out anew; that takes some frames.
    function holdSection(sectionId: string): void {
        root._held = sectionId;
        list.forceLayout();
        root.showSection(sectionId);
        release.restart();
    }

    gap: Theme.largeGap
    onTextSizeChanged: root.holdSection(root._held === "" ? root.currentSection : root._held)

    Timer {
        id: release

        interval: Theme.settleMs
        onTriggered: root._held = ""
    }

    Notice {
        visible: root.reader.validity === "ended"
        width: root.contentWidth
        text: qsTr("This plan ended on %1. It is here so that you can look back.").arg(Days.write(root.reader.endedOn))
        iconName: "calendar"
    }
    Notice {
        visible: root.reader.validity === "coming"
        width: root.contentWidth
        text: qsTr("This plan starts on %1.").arg(Days.write(root.reader.startsOn))
        iconName: "calendar"
    }
    Column {
        id: list

        width: root.contentWidth
        onPositioningComplete: {
            if (root._held !== "")
                root.showSection(root._held);
        }

        Repeater {
            id: rows

            model: root.reader.rows

            ReaderRow {
                width: root.contentWidth
                textSize: root.textSize
                isLargePrint: root.isLargePrint
                longestLine: root.textSize * (root.isEasyRead ? Theme.longestEasyLine : Theme.longestLine)
                onLinkRequested: link => root.linkRequested(link)
            }
        }
    }
    Column {
        id: after

        width: root.contentWidth
        topPadding: Theme.largeGap
    }
    ReaderFoot {
        width: root.contentWidth
        reader: root.reader
        longestLine: Theme.bodySize * (root.isEasyRead ? Theme.longestEasyLine : Theme.longestLine)
        onTermRequested: termId => root.termRequested(termId)
        onPageRequested: pageId => root.pageRequested(pageId)
    }
}
