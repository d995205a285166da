"""Opens one QML file of these tests in a small window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QUrl
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from tests.shipped_kiosk import ROOT


@contextmanager
def open_view(name: str) -> Iterator[QQuickItem]:
    """Show a file that stands beside this one, with the kiosk's own QML, and give what is in it."""
    view = QQuickView()
    view.engine().addImportPath(str(ROOT / "kiosk" / "qml"))
    view.setSource(QUrl.fromLocalFile(str(ROOT / "tests" / "journeys" / name)))
    view.show()
    assert QTest.qWaitForWindowExposed(view)
    yield view.rootObject()
    view.close()
