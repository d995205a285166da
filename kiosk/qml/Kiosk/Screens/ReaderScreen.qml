import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// One page. Changing the edition keeps the section the visitor was reading.
KioskScreen {
    id: root

    required property ReaderViewModel reader
    required property PreferencesViewModel preferences
    required property MyListViewModel myList
    readonly property bool _isEasy: root.reader.edition === "easy-read"
    readonly property bool _isLarge: root.reader.edition === "large-print"
    readonly property real _textSize: root._isEasy || root._isLarge ? Theme.largePrintSize : Theme.bodySize
    readonly property real _columnWidth: root._textSize * (root._isEasy ? 26 : Theme.longestLine)
    readonly property bool _hasSideContents: !root._isLarge && root.width - root._columnWidth > Math.max(root._sideWidth, Theme.bodySize * (Theme.hasMoreSpace ? 18 : 14))
    readonly property real _sideWidth: Theme.mm(Theme.hasMoreSpace ? 140 : 110)

    spokenTitle: root.reader.title
    area: root._isEasy ? "easyRead" : "read"
    view: page.flickable
    headSlot: page.headSlot
    isCovered: contents.isOpen

    function _follow(link: string): void {
        const [kind, id] = link.split(":");
        if (kind === "term")
            root.termRequested(id);
        else
            root.openRequested("reader", id);
    }

    function _switch(edition: string): void {
        const section = page.currentSection;
        root.preferences.chooseEdition(edition);
        Qt.callLater(root._goOnAt, section);
    }

    function _goOnAt(section: string): void {
        page.holdSection(section);
        announcer.say(page.headingOf(section));
    }

    head: [
        GridLayout {
            columns: root.width < Theme.titleSize * 16 ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            Layout.fillWidth: true

            Heading {
                text: root.reader.title
                size: Theme.titleSize
                leading: 1.05
                Layout.fillWidth: true
            }
            ActionButton {
                visible: !root._hasSideContents
                text: qsTr("Contents")
                iconName: "list"
                onClicked: contents.isOpen = true
                Layout.maximumWidth: implicitWidth
            }
        },
        EditionSwitch {
            Layout.fillWidth: true
            edition: root.reader.edition
            onEditionRequested: edition => root._switch(edition)
        }
    ]

    Announcer {
        id: announcer
    }
    RowLayout {
        spacing: Theme.largeGap
        Layout.fillWidth: true
        Layout.fillHeight: true

        ScrollPane {
            id: side

            visible: root._hasSideContents
            Layout.preferredWidth: Math.min(root._sideWidth, root.width * (Theme.hasMoreSpace ? 0.34 : 0.28))
            Layout.fillWidth: false
            Layout.fillHeight: true

            ReaderContents {
                width: side.contentWidth
                sections: root.reader.sections
                current: page.currentSection
                area: root.area
                onSectionRequested: sectionId => page.showSection(sectionId)
            }
        }
        ReaderPage {
            id: page

            reader: root.reader
            textSize: root._textSize
            isLargePrint: root._isLarge
            isEasyRead: root._isEasy
            maximumContentWidth: root._columnWidth
            onLinkRequested: link => root._follow(link)
            onTermRequested: termId => root.termRequested(termId)
            onPageRequested: pageId => root.openRequested("reader", pageId)
            Layout.fillWidth: true
            Layout.fillHeight: true

            afterText: TakeHome {
                width: page.contentWidth
                kind: "page"
                entryId: root.reader.pageId
                myList: root.myList
                hasCode: false
                onPrintRequested: root.printRequested("page", root.reader.pageId)
                onListRequested: root.openRequested("myList", "")
            }
        }
    }
    Dialog {
        id: contents

        parent: root.parent
        title: qsTr("What is on this page")
        onCloseRequested: contents.isOpen = false

        ReaderContents {
            width: contents.contentWidth
            sections: root.reader.sections
            current: page.currentSection
            area: root.area
            onSectionRequested: sectionId => {
                contents.isOpen = false;
                page.showSection(sectionId);
            }
        }
    }
}
