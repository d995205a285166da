pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// What a visitor sees: the screen, the bar under it, and the panels that open over both.
FocusScope {
    id: root

    required property KioskViewModel kiosk
    required property bool canLower
    required property bool isPreview
    readonly property alias screens: screens
    readonly property bool _isCovered: screens.isCovered || textPanel.isOpen || waysPanel.isOpen || termPanel.isOpen || speedPanel.isOpen || root.kiosk.scan.isAskingHow || printDialog.isOpen || codeDialog.isOpen || root.kiosk.hasProblem || idleWarning.isOpen

    function _go(screen: string, argument: string): void {
        screens.rememberPosition();
        root.kiosk.visit.open(screen, argument);
    }

    function _closePanels(): void {
        textPanel.isOpen = false;
        waysPanel.isOpen = false;
        speedPanel.isOpen = false;
        termPanel.isOpen = false;
        printDialog.isOpen = false;
        codeDialog.isOpen = false;
    }

    onHeightChanged: Theme.stageHeight = root.height

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap
        enabled: !root._isCovered

        PreviewStrip {
            visible: root.isPreview
            onEndRequested: root.kiosk.visit.finish()
            Layout.fillWidth: true
        }
        ScreenLoader {
            id: screens

            focus: true
            kiosk: root.kiosk
            Layout.fillWidth: true
            Layout.fillHeight: true
            onOpenRequested: (screen, argument) => root._go(screen, argument)
            onTermRequested: termId => termPanel.show(termId)
            onPrintRequested: (kind, entryId) => printDialog.prepare(kind, entryId)
            onCodeRequested: (kind, entryId) => codeDialog.show(kind, entryId)
        }
        KioskBar {
            visit: root.kiosk.visit
            roomHeight: root.height
            canLower: root.canLower
            isLowered: root.kiosk.preferences.isLowered
            Layout.fillWidth: true
            Layout.fillHeight: false
            onHomeRequested: root.kiosk.visit.home()
            onBackRequested: root.kiosk.visit.back()
            onTextPanelRequested: textPanel.isOpen = true
            onLowerRequested: isLowered => root.kiosk.preferences.chooseLowered(isLowered)
            onFinishRequested: root.kiosk.visit.finish()
        }
    }
    TextPanel {
        id: textPanel

        preferences: root.kiosk.preferences
        onWaysRequested: {
            textPanel.isOpen = false;
            waysPanel.isOpen = true;
        }
        onCloseRequested: textPanel.isOpen = false
    }
    WaysPanel {
        id: waysPanel

        preferences: root.kiosk.preferences
        scan: root.kiosk.scan
        onSpeedRequested: {
            waysPanel.isOpen = false;
            speedPanel.isOpen = true;
        }
        onCloseRequested: waysPanel.isOpen = false
    }
    SpeedPanel {
        id: speedPanel

        preferences: root.kiosk.preferences
        speed: root.kiosk.speed
        onCloseRequested: {
            speedPanel.isOpen = false;
            waysPanel.isOpen = true;
        }
    }
    HowToMove {
        isOpen: root.kiosk.scan.isAskingHow
        onAnswered: switchUse => root.kiosk.scan.answerHow(switchUse)
    }
    TermPanel {
        id: termPanel

        words: root.kiosk.words
        onCloseRequested: termPanel.isOpen = false
    }
    PrintDialog {
        id: printDialog

        printing: root.kiosk.printing
        onCodeRequested: (kind, entryId) => codeDialog.show(kind, entryId)
    }
    CodeDialog {
        id: codeDialog

        codes: root.kiosk.codes
    }
    NotOpenedPanel {
        isOpen: root.kiosk.hasProblem
        onCloseRequested: root.kiosk.dismissProblem()
    }
    IdleWarning {
        id: idleWarning

        z: 1
        secondsLeft: root.kiosk.visit.secondsLeft
        isOpen: root.kiosk.visit.isWarning
        hasLongWait: root.kiosk.preferences.hasLongWait
        onStayRequested: root.kiosk.visit.noteActivity()
        onLongWaitRequested: {
            root.kiosk.preferences.chooseLongWait(true);
            root.kiosk.visit.noteActivity();
        }
        onFinishRequested: root.kiosk.visit.finish()
    }
    Connections {
        target: root.kiosk.visit

        function onRouteChanged(): void {
            termPanel.isOpen = false;
            if (["attract", "staff"].includes(root.kiosk.visit.screen))
                root._closePanels();
        }
    }
}
