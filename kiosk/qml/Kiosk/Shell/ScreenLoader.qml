import QtQuick
import Kiosk.Components
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
        if (!root.screen || !root.screen.view)
            return;
        const last = root.screen.view.contentHeight - root.screen.view.height;
        root.screen.view.contentY = Math.max(0, Math.min(root._visit.position, last));
    }

    ScreenShelf {
        id: shelf

        kiosk: root.kiosk
    }
    Loader {
        id: loader

        anchors.fill: parent
        focus: true
        sourceComponent: root._visit.screen === "attract" ? null : shelf[root._visit.screen]
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
}
