"""Links in the text of a page: a finger near one follows it, once, and each has a button at the end."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

import pytest
from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QPointF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.tour import Seen, rows_of, scene_box
from tests.shipped_kiosk import OpenKiosk

pytestmark = pytest.mark.window

PAGE_WITH_LINKS = "what-are-sen"
REACH_MM = 9.0
OUT_OF_REACH_MM = 16.0


@dataclass(frozen=True)
class LinkPlace:
    """Where a link is drawn in the window, and what it opens."""

    link: str
    place: QPointF


def link_at(item: QQuickItem, x: float, y: float) -> str:
    """What a text links to at a place of its own."""
    direct = Qt.ConnectionType.DirectConnection
    found = QMetaObject.invokeMethod(
        item, "linkAt", direct, Q_RETURN_ARG("QString"), Q_ARG("double", x), Q_ARG("double", y)
    )
    return str(found)


def list_link_places(kiosk: OpenKiosk) -> list[LinkPlace]:
    """Every place of a link in view, a few millimetres apart."""
    step, places = 3 * kiosk.px_per_mm, []
    for seen in kiosk.visitor.look():
        if '<a href="' not in str(seen.item.property("text")) or not seen.is_in_view:
            continue
        box = scene_box(seen.item)
        for down in range(int(box.height() / step)):
            for across in range(int(box.width() / step)):
                link = link_at(seen.item, across * step, down * step)
                if link:
                    places.append(LinkPlace(link, box.topLeft() + QPointF(across * step, down * step)))
    return places


def scroll_to_link(kiosk: OpenKiosk, kind: str) -> LinkPlace:
    """Touch Down until a link of a kind is in view."""
    for _ in range(10):
        for place in list_link_places(kiosk):
            if place.link.startswith(kind):
                return place
        kiosk.visitor.touch("Down")
    pytest.fail(f"there is no link to a {kind}")


def expect_followed(kiosk: OpenKiosk, link: str) -> None:
    """Wait until what a link opens is open."""
    kind, _, target = link.partition(":")
    if kind == "page":
        kiosk.visitor.expect(lambda: kiosk.parts.reader.pageId == target, f"{target} should be open")
    else:
        kiosk.visitor.see("Close")


@pytest.fixture
def page(home: OpenKiosk) -> OpenKiosk:
    """The kiosk on a page with links in its text."""
    home.parts.visit.open("reader", PAGE_WITH_LINKS)
    home.visitor.rest()
    return home


@pytest.mark.parametrize("kind", ["page", "term"])
def test_a_tap_on_a_link_follows_it_once(page: OpenKiosk, kind: str):
    here = scroll_to_link(page, kind)
    page.visitor.taps = 2
    page.visitor.tap(here.place)
    expect_followed(page, here.link)
    if kind == "page":
        page.visitor.touch("Back")
        page.visitor.expect(lambda: page.parts.reader.pageId == PAGE_WITH_LINKS, "One step back")


@pytest.mark.parametrize(("off_mm", "is_followed"), [(REACH_MM, True), (OUT_OF_REACH_MM, False)])
def test_a_tap_near_a_link_follows_it_and_one_far_off_does_not(
    page: OpenKiosk, off_mm: float, is_followed: bool
):
    places = list_link_places(page)
    alone = next(
        off
        for here in places
        for off in (here.place + QPointF(0, sign * off_mm * page.px_per_mm) for sign in (1, -1))
        if find_distance_mm(page, off, places) > off_mm - 3
    )
    page.visitor.tap(alone)
    has_moved = page.parts.reader.pageId != PAGE_WITH_LINKS or page.visitor.find("Close") is not None
    assert has_moved is is_followed


def find_distance_mm(kiosk: OpenKiosk, spot: QPointF, places: list[LinkPlace]) -> float:
    """How far a spot is from the nearest link."""
    ways = (spot - here.place for here in places)
    return min(hypot(way.x(), way.y()) for way in ways) / kiosk.px_per_mm


def test_of_two_links_the_nearer_is_followed(page: OpenKiosk):
    for here in list_link_places(page)[::7]:
        page.visitor.tap(here.place)
        expect_followed(page, here.link)
        page.parts.visit.open("reader", PAGE_WITH_LINKS)
        page.visitor.rest()
        if page.visitor.find("Close"):
            page.visitor.touch("Close")


def find_heading(kiosk: OpenKiosk) -> Seen:
    """The first heading of the text, which is drawn in the page after the contents list names it."""
    heading = rows_of(kiosk.parts.reader, "sections")[0].heading
    return next(seen for seen in kiosk.visitor.look() if seen.name == heading and not seen.is_target)


def test_a_page_scrolls_under_a_finger_on_a_link_and_follows_nothing(page: OpenKiosk):
    here = list_link_places(page)[-1].place
    before = find_heading(page).box.y()
    page.visitor.put_down(here)
    for up in range(0, 200, 10):
        page.visitor.move(here - QPointF(0, up))
        page.visitor.rest()
    page.visitor.lift(here - QPointF(0, 200))
    page.visitor.rest()
    assert page.parts.reader.pageId == PAGE_WITH_LINKS
    assert page.visitor.find("Close") is None
    assert find_heading(page).box.y() < before


def test_each_page_that_is_named_has_a_button_at_the_end(page: OpenKiosk):
    linked = rows_of(page.parts.reader, "linkedPages")
    assert linked
    page.visitor.touch(linked[0].title)
    page.visitor.expect(lambda: page.parts.reader.pageId == linked[0].page_id, "The page should open")
