"""Reading in a real window: editions keep the place, Back keeps the place, hard words come and go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.tour import rows_of, scene_box
from tests.shipped_kiosk import PORTRAIT, OpenKiosk, OpenShipped

pytestmark = pytest.mark.window


def open_first_page(kiosk: OpenKiosk) -> None:
    """From Home to the first page of the plan that holds now."""
    kiosk.walk.go("Read the plan", "read")
    kiosk.walk.go(rows_of(kiosk.parts.read, "strategies")[0].title, "read")
    kiosk.walk.go(rows_of(kiosk.parts.read, "pages")[0].title, "reader")


def find_marked_section(kiosk: OpenKiosk) -> str:
    """The section that the contents list marks as the one being read."""
    headings = {row.heading: row.section_id for row in rows_of(kiosk.parts.reader, "sections")}
    marked = [seen for seen in kiosk.visitor.look() if seen.is_checked and seen.name in headings]
    return headings[marked[0].name] if marked else ""


@pytest.fixture
def page(home: OpenKiosk) -> OpenKiosk:
    """The kiosk on a page in standard text."""
    open_first_page(home)
    return home


@pytest.mark.parametrize("place", [1, 2, 3])
def test_switching_to_easy_read_and_back_keeps_the_section(page: OpenKiosk, place: int):
    section = rows_of(page.parts.reader, "sections")[place]
    page.visitor.touch(section.heading)
    assert find_marked_section(page) == section.section_id
    page.visitor.touch("Easy Read")
    assert find_marked_section(page) == section.section_id
    page.visitor.touch("Standard")
    assert find_marked_section(page) == section.section_id


def test_switching_to_large_print_keeps_the_section_in_view(page: OpenKiosk):
    section = rows_of(page.parts.reader, "sections")[2]
    page.visitor.touch(section.heading)
    page.visitor.touch("Large print")
    assert page.visitor.see(section.heading).is_in_view


def test_back_returns_to_the_same_place_on_the_page(page: OpenKiosk):
    left_at = page.visitor.reach("Next page: *").box
    page.visitor.touch("Next page: *")
    page.visitor.touch("Back")
    assert abs(page.visitor.see("Next page: *").box.y() - left_at.y()) < 1


@pytest.mark.parametrize("size", ["Giant", "Large"])
def test_larger_words_keep_the_section(page: OpenKiosk, size: str):
    heading = rows_of(page.parts.reader, "sections")[2].heading
    page.visitor.touch(heading)
    for name in ("Text and colours", size, "Done"):
        page.visitor.touch(name)
    assert any(seen.is_in_view for seen in page.visitor.look() if seen.name == heading and not seen.is_target)


def test_back_returns_to_the_same_place_in_a_long_list(home: OpenKiosk):
    home.walk.go("Get in touch and more", "more")
    home.walk.go("Get in touch", "contact")
    home.visitor.touch("Have your say")
    home.walk.expect_screen("reader")
    home.walk.go("Back", "contact")
    assert home.visitor.see("Have your say").is_in_view


def test_the_next_page_starts_at_its_top(page: OpenKiosk):
    page.visitor.touch("Next page: *")
    first = rows_of(page.parts.reader, "sections")[0].heading
    page.visitor.rest()
    assert page.visitor.see(first).is_in_view
    assert find_marked_section(page) == rows_of(page.parts.reader, "sections")[0].section_id


def test_a_hard_word_takes_the_focus_and_gives_it_back(page: OpenKiosk):
    term = rows_of(page.parts.reader, "terms")[0].term
    page.visitor.touch(term)
    assert page.visitor.see("Close").is_focused
    page.visitor.touch("Close")
    page.visitor.expect(lambda: page.visitor.find("Close") is None, "The explanation should close")


def test_nothing_behind_an_explanation_can_be_touched(page: OpenKiosk):
    page.visitor.touch(rows_of(page.parts.reader, "terms")[0].term)
    page.visitor.see("Close")
    targets = [seen.name for seen in page.visitor.look() if seen.is_target and seen.is_enabled]
    assert targets == ["Close"]


def test_a_hard_word_in_the_text_opens_its_explanation(page: OpenKiosk):
    texts = [seen for seen in page.visitor.look() if seen.item.property("text") and seen.is_in_view]
    linked = next(seen for seen in texts if 'href="term:' in seen.item.property("text"))
    box = scene_box(linked.item)
    for place in list_places(linked.item, page.px_per_mm):
        page.visitor.tap(box.topLeft() + place)
        if page.visitor.find("Close"):
            return
    pytest.fail("no touch on the text opened an explanation")


def list_places(item: QQuickItem, px_per_mm: float) -> list[QPointF]:
    """Places on the first line of a text, a finger's width apart."""
    step = round(8 * px_per_mm)
    return [QPointF(x, 5 * px_per_mm) for x in range(step // 2, int(item.width()), step)]


def test_contents_open_in_a_dialog_where_there_is_no_room_beside_the_page(open_shipped: OpenShipped):
    kiosk = open_shipped(PORTRAIT)
    kiosk.walk.go("Touch the screen to start", "home")
    open_first_page(kiosk)
    kiosk.visitor.touch("Contents")
    kiosk.visitor.see("What is on this page")
    section = rows_of(kiosk.parts.reader, "sections")[-1]
    kiosk.visitor.touch(section.heading)
    assert kiosk.visitor.find("What is on this page") is None
    assert kiosk.visitor.see(section.heading).is_in_view
