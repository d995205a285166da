"""Up and Down come and go with the need for them, and always come to rest."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from kiosk.app.drawings import DrawingProvider
from tests.shipped_kiosk import ROOT

pytestmark = pytest.mark.window


@pytest.fixture
def view(application) -> Iterator[QQuickView]:
    """A view of 400 pixels in height, with Up and Down beside it."""
    view = QQuickView()
    view.engine().addImportPath(str(ROOT / "kiosk" / "qml"))
    view.engine().addImageProvider("icons", DrawingProvider(ROOT / "assets" / "icons"))
    view.setSource(QUrl.fromLocalFile(str(ROOT / "tests" / "journeys" / "scroll_rail.qml")))
    view.show()
    assert QTest.qWaitForWindowExposed(view)
    yield view
    view.close()


def has_rail(view: QQuickView) -> bool:
    """Whether Up and Down are there, once all is laid out."""
    view.grabWindow()
    return bool(view.rootObject().property("hasRail"))


def test_what_needs_them_only_without_them_keeps_them(view: QQuickView):
    assert has_rail(view)


def test_they_go_when_everything_fits_and_come_back(view: QQuickView):
    root = view.rootObject()
    root.setProperty("width", 790)
    for height, expected in ((300, False), (500, True)):
        root.setProperty("wideHeight", height)
        root.setProperty("narrowHeight", height)
        assert has_rail(view) is expected


def test_another_situation_is_judged_afresh(view: QQuickView):
    root = view.rootObject()
    assert has_rail(view)
    root.setProperty("wideHeight", 300)
    root.setProperty("width", 780)
    assert not has_rail(view)
