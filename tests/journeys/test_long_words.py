"""A word that is wider than its place is set smaller, never broken while it could be smaller, never tiny."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.tour import wait_until
from tests.journeys.small_views import open_view

pytestmark = pytest.mark.window

WORDS = st.lists(st.text("aeimnorstuw", min_size=1, max_size=24), min_size=1, max_size=4)
PIXEL = 1.0


@pytest.fixture(scope="module")
def place(application) -> Iterator[QQuickItem]:
    """Some words in a small window."""
    with open_view("long_word.qml") as view:
        yield view.rootObject()


def write(place: QQuickItem, text: str, room: int, has_more_space: bool) -> None:
    """Lay out words in so many pixels, and wait until their size has been found."""
    place.setProperty("hasMoreSpace", has_more_space)
    place.setProperty("text", text)
    place.setProperty("room", room + 1)
    QTest.qWait(0)
    place.setProperty("room", room)
    QTest.qWait(1)


@given(words=WORDS, room=st.integers(60, 1100), has_more_space=st.booleans())
@example(words=["communication"], room=300, has_more_space=True)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_longest_word_fits_or_is_as_small_as_words_may_be(
    place: QQuickItem, words: list[str], room: int, has_more_space: bool
):
    write(place, " ".join(words), room, has_more_space)
    drawn, least, wanted = (place.property(name) for name in ("drawnSize", "leastSize", "wantedSize"))
    assert least <= drawn <= wanted
    assert place.property("widestWord") <= room + PIXEL or drawn == least


def test_words_that_fit_keep_their_size(place: QQuickItem):
    write(place, "a few short words", 900, False)
    assert wait_until(lambda: place.property("drawnSize") == place.property("wantedSize"))


def test_an_address_is_not_made_small_for_its_length(place: QQuickItem):
    write(place, "sendtransformation@staffordshire.gov.uk", 300, False)
    assert wait_until(lambda: place.property("drawnSize") == place.property("wantedSize"))
