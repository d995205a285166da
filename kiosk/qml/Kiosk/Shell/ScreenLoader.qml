import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Shows the screen the visit is on, where the visitor left it.
FocusScope {
    id: root

    required property KioskViewModel kiosk
    readonly property VisitViewModel _visit: root.kiosk.visit
    readonly property bool _isStaff: root._visit.screen.startsWith("staff")
    readonly property KioskScreen screen: (root._isStaff ? staffLoader.item : loader.item) as KioskScreen
    readonly property bool isCovered: root.screen ? root.screen.isCovered : false
    property real _wanted: -1

    signal openRequested(screen: string, argument: string)
    signal termRequested(termId: string)
    signal printRequested(kind: string, entryId: string)
    signal codeRequested(kind: string, entryId: string)

    function rememberPosition(): void {
        const view = root.screen ? root.screen.view : null;
        if (view)
            root._visit.rememberPosition(view.contentY - Scrolling.topOf(view));
    }

    // A screen takes some frames to find its height; until then its end may be too near.
    function _restorePosition(): void {
        root._wanted = root._visit.position;
        root._goToWanted();
        release.restart();
    }

    function _goToWanted(): void {
        const view = root.screen ? root.screen.view : null;
        if (!view || root._wanted < 0)
            return;
        view.contentY = Math.min(Scrolling.topOf(view) + root._wanted, Scrolling.endOf(view));
    }

    // The staff screens are read from the disk when staff come.
    function _loadStaff(): void {
        const name = root._visit.screen.charAt(0).toUpperCase() + root._visit.screen.slice(1);
        if (root._isStaff)
            staffLoader.setSource(Qt.resolvedUrl(`../Staff/${name}Screen.qml`), {
                staff: root.kiosk.staff
            });
        else
            staffLoader.source = "";
    }

    Announcer {
        words: root.screen ? root.screen.spokenTitle : ""
    }
    Timer {
        id: release

        interval: Theme.settleMs
        onTriggered: root._wanted = -1
    }
    Connections {
        target: root.screen ? root.screen.view : null

        function onContentHeightChanged(): void {
            root._goToWanted();
        }
    }

    ScreenShelf {
        id: shelf

        kiosk: root.kiosk
    }
    Loader {
        id: loader

        anchors.fill: parent
        focus: !root._isStaff
        sourceComponent: root._isStaff || root._visit.screen === "attract" ? null : shelf[root._visit.screen]
        onLoaded: Qt.callLater(root._restorePosition)
    }
    Loader {
        id: staffLoader

        anchors.fill: parent
        focus: root._isStaff
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
        function onPrintRequested(kind: string, entryId: string): void {
            root.printRequested(kind, entryId);
        }
        function onCodeRequested(kind: string, entryId: string): void {
            root.codeRequested(kind, entryId);
        }
    }
    Connections {
        target: root._visit

        function onRouteChanged(): void {
            root._loadStaff();
            Qt.callLater(root._restorePosition);
        }
        // Whoever touches the screen decides where it goes from here.
        function onActivityNoted(): void {
            root._wanted = -1;
        }
    }
}
