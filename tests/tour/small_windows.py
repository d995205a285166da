"""Small windows with one thing in each, for the visitor to try."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QByteArray
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

PAGE = """
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

Window {
    id: root

    property int presses: 0

    width: 400
    height: 300
    visible: true

    component Press: T.AbstractButton {
        implicitWidth: 120
        implicitHeight: 60
        onClicked: root.presses += 1
        Accessible.name: text
        Accessible.description: "Says more"
    }

    %s
}
"""

LONG = """
    RowLayout {
        anchors.fill: parent

        Flickable {
            id: view

            clip: true
            contentHeight: column.height
            Layout.fillWidth: true
            Layout.fillHeight: true

            Column {
                id: column

                Press { text: "First" }
                Item { width: 10; height: 900 }
                Press { text: "Last" }
            }
        }
        Column {
            Press {
                text: "Up"
                enabled: view.contentY > 1
                onClicked: view.contentY = Math.max(0, view.contentY - 200)
            }
            Press {
                text: "Down"
                enabled: view.contentY < view.contentHeight - view.height - 1
                onClicked: view.contentY = Math.min(view.contentHeight - view.height, view.contentY + 200)
            }
        }
    }
"""


class SmallWindow:
    """A window made from a few lines of QML. It is closed after the test."""

    opened: list[SmallWindow] = []

    def __init__(self, inside: str, page: str = PAGE) -> None:
        self.engine = QQmlApplicationEngine()
        self.engine.loadData(QByteArray((page % inside).encode()))
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        self.opened.append(self)
        QTest.qWaitForWindowExposed(window)

    @property
    def presses(self) -> int:
        """How often anything was pressed."""
        return int(self.window.property("presses"))


@pytest.fixture(autouse=True)
def no_small_window_stays_open() -> Iterator[None]:
    """Take small windows down whole: left to the collector, a filter may go before the window it filters."""
    yield
    while SmallWindow.opened:
        shiboken6.delete(SmallWindow.opened.pop().engine)
