"""Opens one QML file of these tests in a small window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QUrl
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from kiosk.app.drawings import DrawingProvider
from tests.shipped_kiosk import ROOT


@contextmanager
def open_view(name: str) -> Iterator[QQuickView]:
    """Show a file that stands beside this one, with the kiosk's own QML and icons."""
    view = QQuickView()
    view.engine().addImportPath(str(ROOT / "kiosk" / "qml"))
    view.engine().addImageProvider("icons", DrawingProvider(ROOT / "assets" / "icons"))
    view.setSource(QUrl.fromLocalFile(str(ROOT / "tests" / "journeys" / name)))
    view.show()
    assert QTest.qWaitForWindowExposed(view)
    yield view
    view.close()
