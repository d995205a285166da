"""A postcode while it is typed, and the kind sentence it gets."""

from __future__ import annotations

import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.jobs import QueuedRunner
from kiosk.viewmodels import NearViewModel
from kiosk.viewmodels.near import MAX_POSTCODE_CHARACTERS, NearState, derive_state
from kiosk.vocabulary import GridPoint, PlaceFound, PlacePrecision
from tests.viewmodels.sample_directory import B1, ST16, SampleDirectory

EXACT = PlaceFound("ST16 2DH", PlacePrecision.POSTCODE, GridPoint(1, 2), "stafford")


class Desk:
    """A postcode with its runner and its directory."""

    def __init__(self) -> None:
        self.runner = QueuedRunner()
        self.directory = SampleDirectory()
        self.near = NearViewModel(self.directory, self.runner)

    def type(self, typed: str) -> None:
        self.near.type(typed)
        self.runner.drain()


@pytest.fixture
def desk(qapp) -> Desk:
    return Desk()


@pytest.mark.parametrize(
    ("typed", "found", "state"),
    [
        ("", None, NearState.EMPTY),
        ("  ", None, NearState.EMPTY),
        ("s", None, NearState.INCOMPLETE),
        ("ST", None, NearState.INCOMPLETE),
        ("SW1", None, NearState.UNKNOWN),
        ("SW1A 1AA", None, NearState.UNKNOWN),
        ("hello", None, NearState.NOT_A_POSTCODE),
        ("12", None, NearState.NOT_A_POSTCODE),
        ("st16 2dh", EXACT, NearState.FOUND),
        ("ST16", ST16, NearState.FOUND),
        ("ST16 9ZZ", ST16, NearState.AROUND),
        ("B1", B1, NearState.OUTSIDE),
    ],
)
def test_what_is_typed_is_judged_kindly(typed: str, found: PlaceFound | None, state: NearState):
    assert derive_state(typed, found) is state


@given(st.text(max_size=20))
def test_anything_may_be_typed(typed: str):
    assert derive_state(typed, None) in NearState


def test_a_place_is_shown_and_can_be_chosen(desk, qtbot):
    desk.type("ST16")
    assert (desk.near.state, desk.near.foundCode, desk.near.foundArea) == ("found", "ST16", "Stafford")
    with qtbot.waitSignal(desk.near.placeChosen):
        desk.near.choose()
    assert desk.near.chosen_place is ST16


def test_what_is_not_found_cannot_be_chosen(desk, qtbot):
    desk.type("SW1")
    assert not desk.near.canChoose
    with qtbot.assertNotEmitted(desk.near.placeChosen):
        desk.near.choose()


def test_nothing_is_chosen_while_newer_letters_are_looked_up(desk, qtbot):
    desk.type("ST16")
    desk.near.type("ST17")
    with qtbot.assertNotEmitted(desk.near.placeChosen):
        desk.near.choose()


def test_only_one_look_up_is_under_way_and_the_newest_letters_come_next(desk):
    for typed in ("S", "ST", "ST1", "ST16"):
        desk.near.type(typed)
    assert desk.runner.waiting_count == 1
    desk.runner.drain()
    assert desk.directory.searched == ["S", "ST16"]
    assert desk.near.foundCode == "ST16"


def test_no_more_is_looked_up_than_a_postcode_can_be_long(desk):
    desk.type("ST16" * 10)
    assert len(desk.near.typed) == MAX_POSTCODE_CHARACTERS


def test_a_look_up_that_fails_is_logged_and_finds_nothing(desk, caplog):
    desk.directory.error = OSError("the disk is gone")
    with caplog.at_level(logging.CRITICAL):
        desk.type("ST16")
    assert (desk.near.state, desk.near.canChoose) == ("unknown", False)


@pytest.mark.parametrize("is_answered", [True, False])
def test_nothing_typed_is_left_after_forgetting(desk, is_answered: bool):
    desk.near.type("ST16")
    if is_answered:
        desk.runner.drain()
        desk.near.choose()
    desk.near.forget()
    desk.runner.drain()
    assert (desk.near.typed, desk.near.state, desk.near.foundCode) == ("", "empty", "")
    assert desk.near.chosen_place is None
