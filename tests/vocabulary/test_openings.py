"""Until when a service is open, and when it opens again."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.vocabulary import (
    DAYS_AHEAD,
    ByDay,
    Frequency,
    Opening,
    OpenState,
    Schedule,
    find_opening,
    find_state,
)

MONDAY = datetime(2026, 11, 23)
EVERY_DAY = tuple(ByDay(day) for day in range(7))
WEEKDAYS = EVERY_DAY[:5]


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of the week, Monday being 0."""
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


def weekly(days: tuple[ByDay, ...], opens: int, closes: int, **more: object) -> Schedule:
    """A rule for every week."""
    return Schedule(Frequency.WEEKLY, days, time(opens), time(closes), **more)  # type: ignore[arg-type]


OFFICE = (weekly(WEEKDAYS, 9, 13), weekly(WEEKDAYS, 14, 17))


def test_it_changes_at_the_end_of_what_is_open_and_at_the_next_beginning():
    assert find_opening(OFFICE, at(0, 9)) == Opening(OpenState.OPEN, at(0, 13), True)
    assert find_opening(OFFICE, at(0, 13)) == Opening(OpenState.CLOSED, at(0, 14), True)
    assert find_opening(OFFICE, at(4, 17)) == Opening(OpenState.CLOSED, at(7, 9), True)
    assert find_opening(OFFICE, at(5, 12)) == Opening(OpenState.CLOSED, at(7, 9), False)


def test_hours_that_touch_are_one():
    night = (weekly(EVERY_DAY[:1], 18, 0), weekly(EVERY_DAY[1:2], 0, 6))
    assert find_opening(night, at(0, 20)).changes_at == at(1, 6)


def test_a_night_that_began_yesterday_is_still_open():
    assert find_opening((weekly(EVERY_DAY[:1], 20, 6),), at(1, 3)).changes_at == at(1, 6)


def test_what_is_always_open_never_changes():
    assert find_opening((weekly(EVERY_DAY, 0, 0),), at(2, 4)) == Opening(OpenState.OPEN, None, True)


def test_without_rules_or_once_all_have_ended_it_is_not_known():
    ended = weekly(WEEKDAYS, 9, 17, valid_to=date(2026, 11, 22))
    assert find_opening((), at(0, 9)).state is OpenState.UNKNOWN
    assert find_opening((ended,), at(0, 9)).state is OpenState.UNKNOWN


def test_what_opens_too_far_ahead_is_closed_and_nobody_says_until_when():
    later = weekly(WEEKDAYS, 9, 17, valid_from=MONDAY.date() + timedelta(days=DAYS_AHEAD + 7))
    assert find_opening((later,), at(0, 9)) == Opening(OpenState.CLOSED, None, False)


@st.composite
def rules(draw) -> Schedule:
    """Any weekly or monthly rule."""
    freq = draw(st.sampled_from(Frequency))
    nth = st.sampled_from((0, 1, -1)) if freq is Frequency.MONTHLY else st.just(0)
    days = draw(st.sets(st.builds(ByDay, st.integers(0, 6), nth), min_size=1, max_size=3))
    times = st.builds(time, st.integers(0, 23), st.sampled_from((0, 30)))
    return Schedule(freq, tuple(days), draw(times), draw(times))


@given(st.lists(rules(), min_size=1, max_size=3).map(tuple), st.integers(0, 60 * 24 * 60))
def test_the_state_turns_at_the_moment_that_is_named_and_at_none_before(schedules, minutes: int):
    moment = MONDAY + timedelta(minutes=minutes)
    opening = find_opening(schedules, moment)
    assert opening.state is find_state(schedules, moment)
    if opening.changes_at is not None:
        assert find_state(schedules, opening.changes_at) is not opening.state
        before = opening.changes_at - timedelta(minutes=1)
        halfway = moment + (before - moment) / 2
        assert {find_state(schedules, when) for when in (before, halfway)} == {opening.state}
