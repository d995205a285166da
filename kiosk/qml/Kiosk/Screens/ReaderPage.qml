pragma ComponentBehavior: Bound

import QtQuick
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
    readonly property string currentSection: list.row ? (list.row as ReaderRow).sectionId : root.sectionAt(root.position)
    property string _held: ""
    // Whatever lays the page out anew, apart from the size of its letters.
    readonly property string _look: [Theme.hasMoreSpace, Theme.fontChoice, Theme.hasBiggerButtons].join()

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
                root._goTo(row);
                return;
            }
        }
    }

    // The first row stands under the head of a low screen: it comes with it.
    function _goTo(row: ReaderRow): void {
        if (row.index === 0)
            root.position = 0;
        else
            root.show(row);
        list.moveToRow(row);
    }

    function headingOf(sectionId: string): string {
        for (let index = 0; index < rows.count; index++) {
            const row = root._row(index);
            if (row && row.kind === "heading" && row.sectionId === sectionId)
                return row.spoken;
        }
        return "";
    }

    // Stay at a section while the page is laid out anew; that takes some frames.
    function holdSection(sectionId: string): void {
        root._held = sectionId;
        root._keepPlace();
        release.restart();
    }

    function _keepPlace(): void {
        if (list.isActive && root.currentSection === root._held)
            list.bringIntoView();
        else if (root._held !== "")
            root.showSection(root._held);
    }

    gap: Theme.largeGap
    lines: list
    on_LookChanged: root.holdSection(root.currentSection)
    onTextSizeChanged: root.holdSection(root._held === "" ? root.currentSection : root._held)

    Timer {
        id: release

        interval: Theme.settleMs
        onTriggered: root._held = ""
    }
    Connections {
        target: root.flickable

        function onContentHeightChanged(): void {
            root._keepPlace();
        }
    }

    ReaderNotice {
        width: root.contentWidth
        reader: root.reader
    }
    ReadingColumn {
        id: list

        width: root.contentWidth
        view: root.flickable
        isHeld: root._held !== ""
        onPositioned: root._keepPlace()

        Repeater {
            id: rows

            model: root.reader.rows

            ReaderRow {
                width: root.contentWidth
                textSize: root.textSize
                isLargePrint: root.isLargePrint
                longestLine: root.textSize * (root.isEasyRead ? Theme.longestEasyLine : Theme.longestLine)
            }
        }
    }
    LinkLayer {
        parent: list
        anchors.fill: parent
        rows: list.rows
        onLinkRequested: link => root.linkRequested(link)
    }
    Column {
        id: after

        width: root.contentWidth
        topPadding: Theme.largeGap
    }
    ReaderFoot {
        width: root.contentWidth
        reader: root.reader
        textSize: root.isEasyRead || root.isLargePrint ? root.textSize : Theme.bodySize
        longestLine: textSize * (root.isEasyRead ? Theme.longestEasyLine : Theme.longestLine)
        onTermRequested: termId => root.termRequested(termId)
        onPageRequested: pageId => root.pageRequested(pageId)
    }
}
