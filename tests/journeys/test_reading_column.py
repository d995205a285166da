"""Line help on any words: every line is met once, in order, on the screen, and found again by a touch."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from tests.journeys.small_views import open_view

pytestmark = pytest.mark.window

PIXEL = 1.0
SENTENCES = st.lists(st.integers(1, 24), min_size=1, max_size=6)
LEADINGS = st.sampled_from((1.0, 1.15, 1.5, 2.0))


class Page:
    """A page of words in a small window."""

    def __init__(self, flickable: QQuickItem) -> None:
        self._flickable = flickable
        self._lines = self._flickable.findChild(QQuickItem, "lines")

    def write(self, lengths: list[int], leading: float) -> None:
        """Lay out paragraphs of so many words, from the top."""
        texts = [" ".join(["wording"] * length) for length in lengths]
        self._flickable.setProperty("leading", leading)
        self._flickable.setProperty("texts", texts)
        self._flickable.setProperty("contentY", 0)
        self.tell("children[0].forceLayout()")

    def tell(self, what: str) -> Any:
        """What the line help answers."""
        value, _ = QQmlExpression(qmlContext(self._lines), self._lines, what).evaluate()
        return value

    @property
    def line_tops(self) -> list[float]:
        """Where every line is, in pixels of the page."""
        return [float(top) for top in json.loads(self.tell("JSON.stringify(view.lineTops())"))]

    @property
    def place(self) -> int:
        """Which line the help is on."""
        top = self.tell("lineTop")
        return next(n for n, line in enumerate(self.line_tops) if abs(line - top) < 0.01)

    @property
    def is_in_view(self) -> bool:
        """Whether the whole line is on the screen."""
        top, bottom = self.tell("lineTop - view.contentY"), self.tell("lineBottom - view.contentY")
        return bool(top >= -PIXEL and bottom <= self._flickable.height() + PIXEL)


@pytest.fixture(scope="module")
def page(application) -> Iterator[Page]:
    """An empty page."""
    with open_view("reading_column.qml") as view:
        yield Page(view.rootObject())


@given(lengths=SENTENCES, leading=LEADINGS)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_down_meets_every_line_once_in_order_and_up_meets_them_backwards(
    page: Page, lengths: list[int], leading: float
):
    page.write(lengths, leading)
    count = len(page.line_tops)
    for direction, way in ((1, range(count)), (-1, range(count - 1, -1, -1))):
        met = [page.place]
        while page.tell(f"step({direction})"):
            assert page.is_in_view
            met.append(page.place)
        assert met == list(way)


@given(lengths=SENTENCES, leading=LEADINGS, share=st.floats(0, 1))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_touch_finds_the_last_line_that_begins_above_it(
    page: Page, lengths: list[int], leading: float, share: float
):
    page.write(lengths, leading)
    y = share * page.tell("height")
    page.tell(f"moveTo({y})")
    tops = page.line_tops
    assert page.place == max((n for n, top in enumerate(tops) if top <= y), default=0)


@given(lengths=SENTENCES, leading=LEADINGS, shares=st.lists(st.floats(0, 1), min_size=1, max_size=5))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_scrolling_never_leaves_it_behind(
    page: Page, lengths: list[int], leading: float, shares: list[float]
):
    page.write(lengths, leading)
    page.tell("moveTo(0)")
    for share in shares:
        page.tell(f"view.contentY = Math.max(0, view.contentHeight - view.height) * {share}")
        assert page.is_in_view


@given(lengths=SENTENCES, share=st.floats(0, 1), width=st.integers(160, 320))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_words_set_anew_keep_the_help_in_their_paragraph(
    page: Page, lengths: list[int], share: float, width: int
):
    page.write(lengths, 1.5)
    page.tell(f"moveTo({share} * height)")
    row = page.tell("Array.from(children[0].children).indexOf(row)")
    page.tell("isHeld = true")
    page.tell(f"width = {width}")
    assert page.tell("Array.from(children[0].children).indexOf(row)") == row
    page.tell("width = 320, isHeld = false")
