"""What a screen reader finds on every screen and in every panel, and what it can do there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.audit import PLACES
from kiosk.tour import Seen, rows_of
from tests.journeys.accessible_tree import (
    do,
    find_silent_controls,
    find_silent_words,
    find_wrong_order,
)
from tests.shipped_kiosk import LANDSCAPE, PORTRAIT, OpenKiosk, go_to, open_shipped_kiosk

pytestmark = [pytest.mark.window, pytest.mark.slow]

Role = QAccessible.Role


@pytest.fixture(scope="module", params=[LANDSCAPE, PORTRAIT], ids=lambda size: "x".join(map(str, size)))
def opened(request: pytest.FixtureRequest, application, bundle_dir: Path) -> Iterator[OpenKiosk]:
    """The kiosk at a size."""
    kiosk = open_shipped_kiosk(bundle_dir, request.param)
    yield kiosk
    kiosk.running.close()


@pytest.fixture
def visited(opened: OpenKiosk) -> Iterator[OpenKiosk]:
    """The kiosk on Home; forgotten afterwards."""
    opened.parts.visit.start()
    yield opened
    opened.parts.visit.finish()
    opened.visitor.rest()


def find_problems(kiosk: OpenKiosk) -> list[str]:
    """Everything that a screen reader would stumble over now."""
    seen = kiosk.visitor.look()
    return [
        *find_silent_controls(seen),
        *find_silent_words(kiosk.window, seen),
        *find_wrong_order(seen),
    ]


@pytest.mark.usefixtures("caplog")
@pytest.mark.parametrize("place", [place.name for place in PLACES])
def test_everything_drawn_is_told_in_reading_order_and_can_be_pressed(visited: OpenKiosk, place: str):
    go_to(visited, place)
    visited.visitor.rest()
    assert "\n".join(find_problems(visited)) == ""


def test_the_first_screen_is_told_and_can_be_pressed(opened: OpenKiosk):
    opened.visitor.rest()
    assert "\n".join(find_problems(opened)) == ""
    do(opened.visitor.see("Touch the screen to start"), "Press")
    opened.walk.expect_screen("home")
    opened.parts.visit.finish()


def test_rows_keep_their_order_when_a_list_is_scrolled_back(visited: OpenKiosk):
    visited.parts.visit.open("words", "")
    visited.visitor.rest()
    for button in ("Down", "Down", "Down", "Up", "Up"):
        visited.visitor.touch(button)
    assert find_wrong_order(visited.visitor.look()) == []


def press(kiosk: OpenKiosk, name: str) -> Seen:
    """Press something as a screen reader does, and look at it again."""
    do(kiosk.visitor.see(name), "Press")
    kiosk.visitor.rest()
    return kiosk.visitor.see(name)


def test_choices_say_what_is_chosen_when_another_is_pressed(visited: OpenKiosk):
    visited.visitor.touch("Text and colours")
    assert press(visited, "Giant").is_checked
    assert not visited.visitor.see("Standard").is_checked
    assert press(visited, "Standard").is_checked
    assert visited.parts.preferences.textStep == "standard"


def test_what_is_on_or_off_says_so(visited: OpenKiosk):
    visited.visitor.touch("Text and colours")
    states = [press(visited, "More space").is_checked for _ in range(3)]
    assert states == [True, False, True]


def test_a_press_works_where_fingers_must_hold(visited: OpenKiosk):
    visited.parts.preferences.chooseHold(2000)
    do(visited.visitor.see("Find help"), "Press")
    visited.walk.expect_screen("findHelp")


def test_captions_say_whether_they_are_on(visited: OpenKiosk):
    go_to(visited, "film")
    visited.visitor.rest()
    assert visited.visitor.see("Captions: on").is_checked
    do(visited.visitor.see("Captions: on"), "Press")
    assert not visited.visitor.see("Captions: off").is_checked


def read_ms(kiosk: OpenKiosk, name: str) -> int:
    """Return a time of the film."""
    return int(kiosk.parts.player.property(name))


def test_the_place_in_a_film_has_a_value_a_range_and_steps(visited: OpenKiosk):
    go_to(visited, "film")
    visited.visitor.touch("Play")
    visited.visitor.expect(lambda: read_ms(visited, "positionMs") > 0, "The film should play")
    visited.visitor.touch("Pause")
    bar = visited.visitor.see("Place in the film")
    value = QAccessible.queryAccessibleInterface(bar.item).valueInterface()
    assert (value.minimumValue(), value.minimumStepSize()) == (0, 10)
    assert value.maximumValue() == read_ms(visited, "durationMs") / 1000
    before = value.currentValue()
    do(bar, "Increase")
    visited.visitor.expect(lambda: value.currentValue() >= before + 9, "The film should be ten seconds on")
    value.setCurrentValue(60)
    visited.visitor.expect(lambda: abs(read_ms(visited, "positionMs") - 60_000) < 2_000, "At a minute")


def test_rows_of_a_list_say_their_place_in_the_whole_of_it(visited: OpenKiosk):
    go_to(visited, "services")
    visited.visitor.rest()
    total = visited.parts.services.total
    lists = [seen.name for seen in visited.visitor.look() if seen.role is Role.List]
    assert lists == [f"{total} services in this list"]
    first = rows_of(visited.parts.services, "services")[0]
    assert visited.visitor.see(first.name).description.endswith(f"1 of {total}")


def test_a_fact_says_what_it_is_called(visited: OpenKiosk):
    go_to(visited, "service")
    visited.visitor.rest()
    answer = rows_of(visited.parts.service, "answers")[0]
    assert list_labels(visited.visitor.see(answer.value)) == [answer.label]


def list_labels(seen: Seen) -> list[str]:
    """Return the names of what labels a thing."""
    told = QAccessible.queryAccessibleInterface(seen.item)
    related = told.relations(QAccessible.RelationFlag.Label)
    return [label.text(QAccessible.Text.Name) for label, _ in related]


def test_headings_dialogs_and_warnings_say_what_they_are(visited: OpenKiosk):
    go_to(visited, "are you there")
    visited.visitor.rest()
    told = {(seen.role, seen.name) for seen in visited.visitor.look() if seen.is_enabled}
    assert (Role.Dialog, "Are you still there?") in told
    assert (Role.Heading, "Are you still there?") in told
    assert [name for role, name in told if role is Role.AlertMessage]


def test_every_key_has_a_name_that_can_be_said(visited: OpenKiosk):
    visited.parts.visit.open("search", "")
    visited.visitor.touch("123, numbers")
    keys = {seen.name for seen in visited.visitor.look() if seen.role is Role.Button}
    assert {"1", "apostrophe", "hyphen", "at sign", "full stop", "Space", "Delete"} <= keys
    assert [name for name in keys if len(name) == 1 and not name.isalnum()] == []


def make_seen(name: str, box: QRectF, role: QAccessible.Role = Role.StaticText) -> Seen:
    """Something that a screen reader might find."""
    return Seen(name, "", role, QQuickItem(), box, box, None, True, False, False)


@pytest.mark.parametrize(
    ("one", "other", "is_wrong"),
    [
        (QRectF(0, 50, 100, 40), QRectF(0, 0, 100, 40), True),
        (QRectF(100, 0, 50, 40), QRectF(0, 5, 50, 40), True),
        (QRectF(0, 0, 100, 40), QRectF(0, 50, 100, 40), False),
        (QRectF(0, 50, 40, 40), QRectF(50, 0, 40, 40), False),
    ],
    ids=["below first", "right first", "above first", "columns"],
)
def test_an_order_nobody_reads_in_is_found(qapp, one: QRectF, other: QRectF, is_wrong: bool):
    assert bool(find_wrong_order([make_seen("a", one), make_seen("b", other)])) == is_wrong


def test_a_control_without_a_name_or_a_press_is_found(qapp):
    silent = make_seen("", QRectF(0, 0, 9, 9), Role.Button)
    assert find_silent_controls([silent]) == ["a Button has no name", "“” has no Press"]
