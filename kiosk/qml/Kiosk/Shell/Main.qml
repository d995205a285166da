pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.ViewModels

// The kiosk's window: the screen, the bar under it, and the panels that open over both.
Window {
    id: root

    required property KioskViewModel kiosk
    required property real pixelsPerMm
    required property bool isWindowed
    readonly property bool _isVisiting: root.kiosk.visit.screen !== "attract"

    title: qsTr("SEND in Staffordshire")
    color: Theme.colours.background
    visibility: root.isWindowed ? Window.Windowed : Window.FullScreen
    visible: true

    function _go(screen: string, argument: string): void {
        screens.rememberPosition();
        root.kiosk.visit.open(screen, argument);
    }

    // Only staff may leave: a closed window on a full screen is a dead kiosk.
    onClosing: close => close.accepted = root.isWindowed

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: root.pixelsPerMm
    }
    Binding {
        target: Theme
        property: "name"
        value: root.kiosk.visit.theme
    }
    Binding {
        target: Theme
        property: "textStep"
        value: root.kiosk.visit.textStep
    }
    Binding {
        target: Theme
        property: "fontChoice"
        value: root.kiosk.visit.typeface
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap
        visible: root._isVisiting
        enabled: !screens.isCovered && !textPanel.isOpen && !termPanel.isOpen && !notOpenedPanel.isOpen && !idleWarning.isOpen

        ScreenLoader {
            id: screens

            focus: root._isVisiting
            kiosk: root.kiosk
            Layout.fillWidth: true
            Layout.fillHeight: true
            onOpenRequested: (screen, argument) => root._go(screen, argument)
            onTermRequested: termId => termPanel.show(termId)
        }
        KioskBar {
            visit: root.kiosk.visit
            isTall: root.height > root.width
            Layout.fillWidth: true
            onHomeRequested: root.kiosk.visit.home()
            onBackRequested: root.kiosk.visit.back()
            onTextPanelRequested: textPanel.isOpen = true
            onFinishRequested: root.kiosk.visit.finish()
        }
    }
    Loader {
        anchors.fill: parent
        active: !root._isVisiting
        focus: !root._isVisiting
        sourceComponent: AttractScreen {
            quietSeconds: root.kiosk.visit.quietSeconds
            onStartRequested: root.kiosk.visit.start()
        }
    }
    TextPanel {
        id: textPanel

        visit: root.kiosk.visit
        onCloseRequested: textPanel.isOpen = false
    }
    TermPanel {
        id: termPanel

        words: root.kiosk.words
        onCloseRequested: termPanel.isOpen = false
    }
    NotOpenedPanel {
        id: notOpenedPanel

        isOpen: root.kiosk.hasProblem
        onCloseRequested: root.kiosk.dismissProblem()
    }
    IdleWarning {
        id: idleWarning

        z: 1
        secondsLeft: root.kiosk.visit.secondsLeft
        isOpen: root.kiosk.visit.isWarning
        onStayRequested: root.kiosk.visit.noteActivity()
        onFinishRequested: root.kiosk.visit.finish()
    }
    Connections {
        target: root.kiosk.visit

        function onRouteChanged(): void {
            termPanel.isOpen = false;
            if (!root._isVisiting)
                textPanel.isOpen = false;
        }
    }
}
