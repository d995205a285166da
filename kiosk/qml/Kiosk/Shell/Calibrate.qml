import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Where IT measures the glass: a bank card, a ruler, where it hangs, and what follows. Its own buttons and words
// do not change while the glass is measured.
Window {
    id: root

    required property CalibrationViewModel calibration
    required property real layoutPixelsPerMm
    required property bool isWindowed
    readonly property list<string> _titles: [qsTr("Hold a bank card against the glass"), qsTr("Check it with a ruler"), qsTr("Where is the screen?"), qsTr("What follows")]
    readonly property bool _isLast: pages.currentIndex === root._titles.length - 1
    readonly property bool _isSaved: root.calibration.saving === "saved"

    title: qsTr("Measure this screen")
    color: Theme.colours.background
    visibility: root.isWindowed ? Window.Windowed : Window.FullScreen
    visible: true

    function _next(): void {
        if (root._isLast)
            root.calibration.save();
        else
            pages.currentIndex += 1;
    }

    function _moveFocus(isForward: bool): void {
        const item = root.activeFocusItem.nextItemInFocusChain(isForward);
        item.forceActiveFocus(isForward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    function _resize(steps: int, isCoarse: bool): void {
        if (pages.currentIndex < 2)
            root.calibration.resizeCard(steps, isCoarse);
    }

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: root.layoutPixelsPerMm
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap
        Keys.onEscapePressed: root.close()
        Keys.onLeftPressed: root._resize(-1, false)
        Keys.onRightPressed: root._resize(1, false)
        Keys.onUpPressed: root._moveFocus(false)
        Keys.onDownPressed: root._moveFocus(true)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown)
                root._resize(event.key === Qt.Key_PageUp ? 1 : -1, true);
        }

        RowLayout {
            spacing: Theme.gap

            Heading {
                text: root._titles[pages.currentIndex]
                size: Theme.titleSize
                leading: 1.05
                Layout.fillWidth: true
            }
            Words {
                text: qsTr("Step %1 of %2").arg(pages.currentIndex + 1).arg(root._titles.length)
                isQuiet: true
            }
        }
        Notice {
            visible: root.calibration.problem !== "" && pages.currentIndex === 0
            text: root.calibration.problem
            Layout.fillWidth: true
        }
        StackLayout {
            id: pages

            Layout.fillWidth: true
            Layout.fillHeight: true

            CalibrateCard {
                calibration: root.calibration
            }
            CalibrateRuler {
                calibration: root.calibration
            }
            CalibratePlace {
                calibration: root.calibration
            }
            CalibrateOutcome {
                calibration: root.calibration
            }
        }
        RowLayout {
            spacing: Theme.gap

            ActionButton {
                text: root._isSaved ? qsTr("Close") : qsTr("Cancel")
                iconName: root._isSaved ? "check" : "close"
                onClicked: root.close()
            }
            Item {
                Layout.fillWidth: true
            }
            ActionButton {
                visible: pages.currentIndex > 0
                text: qsTr("Back")
                iconName: "back"
                onClicked: pages.currentIndex -= 1
            }
            ActionButton {
                text: root._isLast ? qsTr("Save") : qsTr("Next")
                iconName: root._isLast ? "check" : "next"
                isSolid: true
                focus: true
                onClicked: root._next()
            }
        }
    }
}
