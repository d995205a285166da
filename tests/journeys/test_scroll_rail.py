"""Up and Down come and go with the need for them, and always come to rest."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickView

from tests.journeys.small_views import open_view

pytestmark = pytest.mark.window


@pytest.fixture
def view(application) -> Iterator[QQuickView]:
    """A view of 400 pixels in height, with Up and Down beside it."""
    with open_view("scroll_rail.qml") as view:
        yield view


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
