pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Screens
import Kiosk.ViewModels

// Shows the screen the visit is on, where the visitor left it.
FocusScope {
    id: root

    required property KioskViewModel kiosk
    readonly property VisitViewModel _visit: root.kiosk.visit
    readonly property KioskScreen screen: loader.item as KioskScreen

    signal openRequested(screen: string, argument: string)
    signal termRequested(termId: string)

    function rememberPosition(): void {
        if (root.screen && root.screen.view)
            root._visit.rememberPosition(root.screen.view.contentY);
    }

    function _restorePosition(): void {
        if (root.screen && root.screen.view)
            root.screen.view.contentY = Math.max(0, Math.min(root._visit.position, root.screen.view.contentHeight - root.screen.view.height));
    }

    function _component(screen: string): Component {
        switch (screen) {
        case "home":
            return home;
        case "read":
            return read;
        case "reader":
            return reader;
        case "films":
            return films;
        case "words":
            return words;
        case "contact":
            return contact;
        case "more":
            return more;
        case "about":
            return about;
        default:
            return null;
        }
    }

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
        sourceComponent: root._component(root._visit.screen)
        onLoaded: Qt.callLater(root._restorePosition)
    }
    Connections {
        target: root.screen

        function onOpenRequested(screen: string, argument: string): void {
            root.openRequested(screen, argument);
        }
        function onTermRequested(termId: string): void {
            root.termRequested(termId);
        }
    }
    Connections {
        target: root._visit

        function onRouteChanged(): void {
            Qt.callLater(root._restorePosition);
        }
    }
    Component {
        id: home

        HomeScreen {
            home: root.kiosk.home
            visit: root._visit
        }
    }
    Component {
        id: read

        ReadScreen {
            read: root.kiosk.read
            visit: root._visit
        }
    }
    Component {
        id: reader

        ReaderScreen {
            reader: root.kiosk.reader
            visit: root._visit
        }
    }
    Component {
        id: films

        FilmsScreen {
            films: root.kiosk.films
        }
    }
    Component {
        id: words

        WordsScreen {
            words: root.kiosk.words
        }
    }
    Component {
        id: contact

        ContactScreen {
            about: root.kiosk.about
        }
    }
    Component {
        id: more

        MoreScreen {}
    }
    Component {
        id: about

        AboutScreen {
            about: root.kiosk.about
        }
    }
}
