"""Which touches count, as tables, and for any hands at all."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.session import (
    RESTING_MS,
    Area,
    ContactId,
    Contacts,
    Control,
    Ruling,
    Spot,
    TouchHabits,
    lift,
    lose_contact,
    note_answer,
    note_control,
    put_down,
)

HABITS = TouchHabits(hold_ms=0, ignore_repeat_ms=300, near_px=80)
BUTTON, NOTHING = Control(), None
KEY_A, KEY_B = Control(Area(0, 0, 80, 80)), Control(Area(92, 0, 80, 80))
HERE, ELSEWHERE = Spot(40, 40), Spot(400, 40)


@dataclass
class Glass:
    """A screen that is touched; `pressed` counts what acted and `down` is what the screen knows of."""

    habits: TouchHabits = HABITS
    contacts: Contacts = field(default_factory=Contacts)
    pressed: list[ContactId] = field(default_factory=list)
    down: set[ContactId] = field(default_factory=set)

    def put_down(self, finger: int, spot: Spot, now_ms: int, control: Control | None = BUTTON) -> Ruling:
        """Put a finger down on something."""
        before = self.contacts.current
        self.contacts, ruling = put_down(self.contacts, (1, finger), spot, now_ms, self.habits)
        if ruling is Ruling.COUNTS_INSTEAD and before:
            self.down.discard(before.id)
        if ruling is not Ruling.IS_LEFT_OUT:
            self.down.add((1, finger))
            self.contacts = note_control(self.contacts, control)
        return ruling

    def lift(self, finger: int, spot: Spot, now_ms: int) -> Ruling:
        """Lift a finger."""
        current = self.contacts.current
        self.contacts, ruling = lift(self.contacts, (1, finger), spot, now_ms, self.habits)
        self.down.discard((1, finger))
        if ruling is Ruling.COUNTS and current and current.control:
            self.pressed.append((1, finger))
        return ruling

    def tap(self, spot: Spot, now_ms: int, control: Control | None = BUTTON, for_ms: int = 50) -> Ruling:
        """Put a finger down and lift it."""
        self.put_down(0, spot, now_ms, control)
        return self.lift(0, spot, now_ms + for_ms)


@pytest.mark.parametrize(
    ("spot", "after_ms", "ruling"),
    [
        (HERE, 0, Ruling.IS_LEFT_OUT),
        (HERE, 299, Ruling.IS_LEFT_OUT),
        (HERE, 300, Ruling.COUNTS),
        (Spot(120, 40), 100, Ruling.IS_LEFT_OUT),
        (Spot(121, 40), 100, Ruling.COUNTS),
        (ELSEWHERE, 0, Ruling.COUNTS),
    ],
)
def test_a_press_of_the_same_place_too_soon_is_left_out_whole(spot: Spot, after_ms: int, ruling: Ruling):
    glass = Glass()
    glass.tap(HERE, 1000)
    assert glass.put_down(0, spot, 1050 + after_ms) is ruling
    assert glass.lift(0, spot, 1100 + after_ms) is ruling
    assert len(glass.pressed) == (1 if ruling is Ruling.IS_LEFT_OUT else 2)


def test_with_ignoring_off_every_press_counts():
    glass = Glass(TouchHabits(hold_ms=0, ignore_repeat_ms=0, near_px=80))
    for now_ms in (1000, 1050, 1100):
        glass.tap(HERE, now_ms)
    assert len(glass.pressed) == 3


def test_a_hand_that_trembles_on_presses_once():
    glass = Glass()
    for now_ms in range(1000, 3000, 200):
        glass.tap(HERE, now_ms)
    assert len(glass.pressed) == 1


@pytest.mark.parametrize(
    ("spot", "control", "ruling"),
    [(Spot(79, 40), KEY_A, Ruling.IS_LEFT_OUT), (Spot(93, 40), KEY_B, Ruling.COUNTS)],
)
def test_another_key_is_no_repeat_however_near_it_is(spot: Spot, control: Control, ruling: Ruling):
    glass = Glass()
    glass.tap(Spot(78, 40), 1000, KEY_A)
    assert glass.tap(spot, 1060, control) is ruling


def test_what_comes_while_the_program_was_answering_is_left_out():
    glass = Glass()
    glass.tap(HERE, 1000)
    glass.contacts = note_answer(glass.contacts, 2000)
    assert glass.put_down(0, HERE, 2001) is Ruling.IS_LEFT_OUT


def test_a_touch_of_nothing_keeps_no_press_out():
    glass = Glass()
    glass.tap(HERE, 1000, NOTHING)
    assert glass.tap(HERE, 1060) is Ruling.COUNTS


def test_later_fingers_neither_press_nor_cancel():
    glass = Glass()
    glass.put_down(0, HERE, 1000)
    assert glass.put_down(1, ELSEWHERE, 1010) is Ruling.IS_LEFT_OUT
    assert glass.lift(1, ELSEWHERE, 1020) is Ruling.IS_LEFT_OUT
    assert glass.lift(0, HERE, 1030) is Ruling.COUNTS
    assert glass.pressed == [(1, 0)]


def test_a_finger_that_came_later_stays_left_out_when_the_first_is_lifted():
    glass = Glass()
    glass.put_down(0, HERE, 1000)
    glass.put_down(1, ELSEWHERE, 1010)
    glass.lift(0, HERE, 1020)
    assert glass.lift(1, ELSEWHERE, 1030) is Ruling.IS_LEFT_OUT


@pytest.mark.parametrize(
    ("control", "rested_ms", "ruling"),
    [
        (NOTHING, 10, Ruling.COUNTS_INSTEAD),
        (BUTTON, 10, Ruling.IS_LEFT_OUT),
        (BUTTON, RESTING_MS - 1, Ruling.IS_LEFT_OUT),
        (BUTTON, RESTING_MS, Ruling.COUNTS_INSTEAD),
    ],
)
def test_what_rests_on_the_glass_keeps_nobody_out(control: Control | None, rested_ms: int, ruling: Ruling):
    glass = Glass()
    glass.put_down(0, HERE, 1000, control)
    assert glass.put_down(1, ELSEWHERE, 1000 + rested_ms) is ruling


def test_a_palm_that_gave_way_does_nothing_when_it_is_lifted():
    glass = Glass()
    glass.put_down(0, HERE, 1000, NOTHING)
    glass.put_down(1, ELSEWHERE, 1010)
    assert glass.lift(0, HERE, 1020) is Ruling.IS_LEFT_OUT
    assert glass.lift(1, ELSEWHERE, 1030) is Ruling.COUNTS


@pytest.mark.parametrize(
    ("hold_ms", "for_ms", "ruling"),
    [
        (500, 499, Ruling.IS_CANCELLED),
        (500, 500, Ruling.COUNTS),
        (0, 0, Ruling.COUNTS),
        (2000, 1999, Ruling.IS_CANCELLED),
    ],
)
def test_a_press_shorter_than_the_hold_is_cancelled(hold_ms: int, for_ms: int, ruling: Ruling):
    glass = Glass(TouchHabits(hold_ms, 300, 80))
    assert glass.tap(HERE, 1000, for_ms=for_ms) is ruling


def test_after_a_press_that_was_too_short_the_next_counts_at_once():
    glass = Glass(TouchHabits(500, 300, 80))
    glass.tap(HERE, 1000)
    assert glass.tap(HERE, 1100, for_ms=600) is Ruling.COUNTS


def test_scrolling_needs_no_hold():
    glass = Glass(TouchHabits(500, 300, 80))
    assert glass.tap(HERE, 1000, NOTHING) is Ruling.COUNTS


def test_a_press_that_turns_to_scrolling_is_no_press():
    glass = Glass(TouchHabits(500, 300, 80))
    glass.put_down(0, HERE, 1000)
    glass.contacts = note_control(glass.contacts, NOTHING)
    assert glass.lift(0, ELSEWHERE, 1100) is Ruling.COUNTS
    assert glass.contacts.last is None


def test_nothing_is_learnt_about_a_contact_that_is_not_there():
    assert note_control(Contacts(), BUTTON) == Contacts()
    assert note_answer(Contacts(), 1000) == Contacts()


def test_a_contact_the_system_took_away_keeps_nobody_out():
    glass = Glass()
    glass.put_down(0, HERE, 1000)
    glass.contacts = lose_contact(glass.contacts)
    assert glass.put_down(1, ELSEWHERE, 1010) is Ruling.COUNTS


spots = st.builds(Spot, st.floats(0, 1000), st.floats(0, 800))
controls = st.sampled_from([BUTTON, NOTHING, KEY_A, KEY_B])
habits = st.builds(TouchHabits, st.sampled_from([0, 200, 2000]), st.integers(0, 2000), st.floats(0, 200))
moves = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3000), spots, controls), max_size=40)


@given(habits, moves)
def test_the_screen_never_knows_of_two_contacts(habits: TouchHabits, moves):
    glass, on_glass, now_ms = Glass(habits), set(), 0
    for finger, after_ms, spot, control in moves:
        now_ms += after_ms
        if finger in on_glass:
            on_glass.remove(finger)
            glass.lift(finger, spot, now_ms)
        else:
            on_glass.add(finger)
            glass.put_down(finger, spot, now_ms, control)
        assert len(glass.down) <= 1
        assert {current.id for current in [glass.contacts.current] if current} == glass.down


@given(habits, moves, spots)
def test_once_all_are_lifted_and_time_has_passed_a_press_counts_again(habits: TouchHabits, moves, spot: Spot):
    glass, on_glass, now_ms = Glass(habits), {}, 0
    for finger, after_ms, place, control in moves:
        now_ms += after_ms
        if finger in on_glass:
            del on_glass[finger]
            glass.lift(finger, place, now_ms)
        else:
            on_glass[finger] = place
            glass.put_down(finger, place, now_ms, control)
    for finger, place in on_glass.items():
        glass.lift(finger, place, now_ms)
    assert glass.contacts.repeats == frozenset()
    assert glass.tap(spot, now_ms + 2000, for_ms=2000) is Ruling.COUNTS


@given(st.lists(st.tuples(st.integers(0, 299), spots), max_size=20))
def test_presses_of_one_place_within_the_time_act_once(taps):
    glass, now_ms = Glass(TouchHabits(0, 300, 5000)), 0
    for after_ms, spot in taps:
        now_ms += after_ms
        glass.tap(spot, now_ms, for_ms=0)
    assert len(glass.pressed) == min(1, len(taps))


@given(st.lists(st.integers(0, 25), min_size=2, max_size=30))
def test_typing_never_loses_a_letter_between_different_keys(letters):
    glass, now_ms = Glass(), 0
    for letter in letters:
        left = letter * 92.0
        glass.tap(Spot(left + 79, 40), now_ms, Control(Area(left, 0, 80, 80)), for_ms=10)
        now_ms += 20
    changes = 1 + sum(1 for one, other in pairwise(letters) if one != other)
    assert len(glass.pressed) == changes
