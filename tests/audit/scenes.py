"""Small scenes for the audit to judge: at three pixels to the millimetre, seen from 600 mm."""

from __future__ import annotations

from itertools import chain

from PySide6.QtTest import QTest

from kiosk.audit.capture import Scene, capture
from kiosk.audit.checks import PIXEL_CHECKS, SHAPE_CHECKS, judge
from kiosk.audit.configuration import Configuration, Panel
from kiosk.audit.finding import Finding
from kiosk.audit.keys import walk_by_keys
from kiosk.audit.motion import find_motion, find_running, list_running
from kiosk.audit.run import KEY_CHECKS
from kiosk.audit.snapshot import Snapshot
from kiosk.audit.taps import find_missed_by_taps, tap_through
from kiosk.tour import Visitor
from tests.tour.small_windows import SmallWindow

PX_PER_MM = 3.0
PANEL = Panel(700, 500, 11.3)
PLAIN = Configuration(PANEL)
PAGE = """
import QtQuick
import QtQuick.Templates as T

Window {
    id: root

    property int presses: 0

    width: 700
    height: 500
    visible: true
    color: "white"

    component Press: T.AbstractButton {
        id: press

        property bool hasRing: true
        property color edge: "#333333"
        property color ink: "black"

        implicitWidth: 150
        implicitHeight: 72
        focusPolicy: Qt.TabFocus
        Accessible.name: text
        background: Rectangle {
            color: "white"
            border.color: press.edge
            border.width: 2

            Rectangle {
                anchors.fill: parent
                anchors.margins: -5
                visible: press.visualFocus && press.hasRing
                color: "transparent"
                border.width: 5
                border.color: "black"
            }
        }
        contentItem: Text {
            text: press.text
            color: press.ink
            font.pixelSize: 24
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    component Say: Text {
        width: implicitWidth
        font.pixelSize: 24
        lineHeight: 1.5
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    component Choice: Press {
        checkable: true
        autoExclusive: true
        Accessible.role: Accessible.RadioButton
    }

    Item {
        anchors.fill: parent
        anchors.margins: 40

        %s
    }
}
"""


def open_scene(inside: str) -> SmallWindow:
    """Open a window with a few lines of QML in it."""
    small = SmallWindow(inside, PAGE)
    small.window.requestActivate()
    QTest.qWaitForWindowActive(small.window)
    return small


def snap(small: SmallWindow, configuration: Configuration = PLAIN) -> Snapshot:
    """Take a snapshot of a small window; it is no screen of the kiosk, so no bar is asked for."""
    return capture(small.window, Scene("problem", configuration, PX_PER_MM, 600), with_pixels=True)


def find_all(inside: str, configuration: Configuration = PLAIN) -> list[Finding]:
    """Everything that any check finds in a scene."""
    small = open_scene(inside)
    snapshot = snap(small, configuration)
    QTest.qWait(120)
    found = [*judge(snapshot, (*SHAPE_CHECKS, *PIXEL_CHECKS)), *find_motion(snapshot, snap(small))]
    stops = walk_by_keys(small.window, PX_PER_MM)
    found += chain.from_iterable(check(snapshot, stops) for check in KEY_CHECKS)
    met = tap_through(Visitor(small.window), lambda: None)
    found.extend(find_running(snapshot, list_running(small.window)))
    return [*found, *find_missed_by_taps(snapshot, met)]
