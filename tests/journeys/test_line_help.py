"""The ruler and the line focus: on real lines, moved by a tap or by Up and Down, gone with the visitor."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kiosk.tour import rows_of
from tests.journeys.reading_lines import LineHelp, find_items, measure_ink, read_line_help, words_of
from tests.journeys.test_reading import list_places
from tests.shipped_kiosk import OpenKiosk

pytestmark = [pytest.mark.window, pytest.mark.slow]

PAGE = "priority-3-inclusive-places"


def open_page(kiosk: OpenKiosk, aid: str, edition: str = "standard") -> None:
    """A page with a kind of line help."""
    kiosk.parts.preferences.chooseReadingAid(aid)
    kiosk.parts.preferences.chooseEdition(edition)
    kiosk.parts.visit.open("reader", PAGE)
    kiosk.visitor.rest()


def see_help(kiosk: OpenKiosk) -> LineHelp:
    """Where line help is."""
    seen = read_line_help(kiosk)
    assert seen is not None
    return seen


def tap_line(kiosk: OpenKiosk, place: int) -> LineHelp:
    """Touch one of the lines, near its end, where there are no links."""
    line = see_help(kiosk).lines[place]
    kiosk.visitor.tap(QPointF(line.right() - 4, line.center().y()))
    return see_help(kiosk)


def find_changed_rows(one: QImage, other: QImage, box: QRectF) -> list[int]:
    """The rows of pixels inside a box that differ between two pictures."""
    rect = box.toRect()
    return [
        y
        for y in range(rect.top(), rect.bottom())
        if one.copy(rect.x(), y, rect.width(), 1) != other.copy(rect.x(), y, rect.width(), 1)
    ]


def test_the_ruler_is_chosen_in_the_panel_and_gone_after_the_visit(home: OpenKiosk):
    for name in ("Text and colours", "More ways to use this screen", "Ruler under the line", "Done"):
        home.visitor.touch(name)
    home.parts.visit.open("reader", PAGE)
    home.visitor.rest()
    assert see_help(home).place == 0
    home.walk.go("Finished", "attract")
    home.walk.go("Touch the screen to start", "home")
    home.parts.visit.open("reader", PAGE)
    home.visitor.rest()
    assert read_line_help(home) is None


@pytest.mark.parametrize("aid", ["ruler", "line-focus"])
def test_a_tap_moves_it_to_the_line_that_was_touched(home: OpenKiosk, aid: str):
    open_page(home, aid)
    assert [tap_line(home, place).place for place in (4, 7, 2)] == [4, 7, 2]


@pytest.mark.parametrize("edition", ["standard", "large-print", "easy-read"])
def test_down_moves_exactly_one_line_to_the_end_and_up_comes_back(home: OpenKiosk, edition: str):
    open_page(home, "ruler", edition)
    seen = [see_help(home)]
    while seen[-1].place < len(seen[-1].lines) - 1:
        home.visitor.touch("Down")
        seen.append(see_help(home))
    assert all(later.place == earlier.place + 1 for earlier, later in pairwise(seen))
    assert all(help_.is_in_view for help_ in seen)
    home.visitor.touch("Up")
    assert see_help(home).place == len(seen[-1].lines) - 2


def test_it_stays_about_the_middle_while_there_is_more_to_read(home: OpenKiosk):
    open_page(home, "ruler")
    for _ in range(14):
        home.visitor.touch("Down")
    seen = see_help(home)
    share = (seen.line.center().y() - seen.view.top()) / seen.view.height()
    assert 0.25 <= share <= 0.6


def test_the_ruler_lies_under_its_line_and_covers_no_words(home: OpenKiosk):
    open_page(home, "ruler")
    seen = tap_line(home, 5)
    with_ruler = home.visitor.grab()
    home.parts.preferences.chooseReadingAid("none")
    home.visitor.rest()
    column = QRectF(seen.line.x(), seen.view.y(), seen.line.width(), seen.view.height())
    changed = find_changed_rows(with_ruler, home.visitor.grab(), column)
    assert seen.line.bottom() - 1 <= min(changed)
    assert max(changed) <= seen.lines[6].top() + seen.lines[6].height() * 0.2
    assert max(changed) - min(changed) >= 1.5 * home.px_per_mm


@pytest.mark.parametrize("has_more_space", [False, True])
@pytest.mark.parametrize("edition", ["standard", "large-print", "easy-read"])
def test_there_is_no_ink_where_a_line_is_said_to_end(home: OpenKiosk, edition: str, has_more_space: bool):
    home.parts.preferences.chooseMoreSpace(has_more_space)
    open_page(home, "line-focus", edition)
    seen = see_help(home)
    home.parts.preferences.chooseReadingAid("none")
    home.visitor.rest()
    ends = [line for line in seen.lines if seen.view.contains(line.adjusted(1, 0, -1, 9))]
    picture = home.visitor.grab()
    assert len(ends) > 3
    assert max(measure_ink(picture, QRectF(end.x(), end.bottom(), end.width(), 1)) for end in ends) < 10
    assert min(measure_ink(picture, end) for end in ends) > 200


def test_it_starts_at_the_first_whole_line_on_the_screen(home: OpenKiosk):
    open_page(home, "none")
    home.visitor.touch(rows_of(home.parts.reader, "sections")[2].heading)
    home.parts.preferences.chooseReadingAid("ruler")
    seen = see_help(home)
    assert seen.row.property("sectionId") == rows_of(home.parts.reader, "sections")[2].section_id
    assert seen.row.property("kind") == "heading"


def test_line_focus_leaves_three_lines_as_they_are_and_fades_the_others(home: OpenKiosk):
    open_page(home, "line-focus")
    seen = tap_line(home, 5)
    ink = [measure_ink(home.visitor.grab(), line) for line in seen.lines[2:9]]
    clear, faded = [ink[2], ink[3], ink[4]], [ink[0], ink[1], ink[5], ink[6]]
    assert min(clear) > 200
    assert max(faded) < 60


def test_line_focus_in_easy_read_shows_one_idea_with_its_picture(home: OpenKiosk):
    open_page(home, "line-focus", "easy-read")
    home.visitor.touch("Down")
    first = see_help(home).row
    home.visitor.touch("Down")
    second = see_help(home)
    assert second.row.property("index") == first.property("index") + 1
    assert second.row.property("kind") == "pair"
    assert abs(second.line.height() - (second.row.height() - second.row.property("ideaTop"))) < 1


def test_line_focus_neither_fades_nor_covers_controls(home: OpenKiosk):
    open_page(home, "line-focus")
    names = ("Standard", "Large print", "Home", "Finished", "Down")
    clear = [measure_ink(home.visitor.grab(), home.visitor.see(name).box) for name in names]
    home.parts.preferences.chooseReadingAid("none")
    home.visitor.rest()
    assert clear == [measure_ink(home.visitor.grab(), home.visitor.see(name).box) for name in names]


@pytest.mark.parametrize("edition", ["Large print", "Easy Read"])
def test_another_edition_keeps_the_section(home: OpenKiosk, edition: str):
    open_page(home, "ruler")
    home.visitor.touch(rows_of(home.parts.reader, "sections")[2].heading)
    home.visitor.touch("Down")
    section = see_help(home).row.property("sectionId")
    home.visitor.touch(edition)
    assert see_help(home).row.property("sectionId") == section
    assert see_help(home).is_in_view


def test_larger_words_keep_the_row(home: OpenKiosk):
    open_page(home, "ruler")
    for _ in range(9):
        home.visitor.touch("Down")
    row = see_help(home).row.property("index")
    for step in ("giant", "double", "standard"):
        home.parts.preferences.chooseTextStep(step)
        home.visitor.rest()
        assert see_help(home).row.property("index") == row
        assert see_help(home).is_in_view


def test_scrolling_takes_it_along(home: OpenKiosk):
    open_page(home, "ruler")
    view = next(
        item
        for item in find_items(home.window.contentItem(), "ReaderPage")[0].childItems()[0].childItems()
        if item.property("contentY") is not None
    )
    for position in (180, 420, 60):
        view.setProperty("contentY", position)
        home.visitor.rest()
        assert see_help(home).is_in_view


def test_a_finger_that_pushes_the_page_takes_it_along(home: OpenKiosk):
    open_page(home, "ruler")
    start = see_help(home).view.center().toPoint()
    finger = QTest.createTouchDevice()
    QTest.touchEvent(home.window, finger, False).press(0, start, home.window).commit()
    for up in range(20, 261, 20):
        QTest.touchEvent(home.window, finger, False).move(0, start - QPoint(0, up), home.window).commit()
        QTest.qWait(20)
    QTest.touchEvent(home.window, finger, False).release(0, start - QPoint(0, 260), home.window).commit()
    home.visitor.rest()
    assert see_help(home).place > 2
    assert see_help(home).is_in_view


def test_a_screen_reader_finds_nothing_new(home: OpenKiosk):
    open_page(home, "none")
    before = [(seen.name, seen.role) for seen in home.visitor.look()]
    for aid in ("ruler", "line-focus"):
        home.parts.preferences.chooseReadingAid(aid)
        home.visitor.rest()
        assert [(seen.name, seen.role) for seen in home.visitor.look()] == before


def test_the_end_of_the_page_and_its_links_are_within_reach(home: OpenKiosk):
    open_page(home, "line-focus")
    linked = next(
        row
        for row in find_items(home.window.contentItem(), "ReaderRow")
        if 'href="term:' in row.property("styled")
    )
    text = words_of(linked)
    for place in list_places(text, home.px_per_mm):
        home.visitor.tap(text.mapToScene(place))
        if home.visitor.find("Close"):
            break
    home.visitor.touch("Close")
    home.visitor.touch("Next page: *")
    assert see_help(home).place == 0


def test_the_words_of_a_film_have_line_help_too(home: OpenKiosk):
    home.parts.preferences.chooseReadingAid("ruler")
    home.parts.visit.open("player", rows_of(home.parts.films, "films")[0].film_id)
    home.visitor.rest()
    home.visitor.touch("Words of the film")
    before = see_help(home).place
    for _ in range(3):
        home.visitor.touch("Down")
    assert see_help(home).place == before + 3
    assert see_help(home).is_in_view
