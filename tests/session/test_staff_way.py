"""The staff screens open after the whole way in order and in time, and after nothing else."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.session import CORNER_WAY, KEY_WAY, Area, Spot, StaffStep, StaffSteps, find_corner, take_step

WAYS = st.sampled_from([CORNER_WAY, KEY_WAY])
STAGE = Area(0, 300, 1080, 1620)
SIDE = 80.0


@given(WAYS, st.lists(st.tuples(st.one_of(st.none(), st.sampled_from(StaffStep)), st.integers(0, 6000))))
@example(CORNER_WAY, [(step, 1000) for step in (StaffStep.TOP_LEFT, *CORNER_WAY.steps)])
@example(KEY_WAY, [(step, 100) for step in (*KEY_WAY.steps[:2], *KEY_WAY.steps)])
def test_the_way_is_found_where_its_last_steps_were_taken_in_time(way, walk):
    steps, now_ms, since_found = StaffSteps(), 0, []
    for step, pause_ms in walk:
        now_ms += pause_ms
        since_found.append((step, now_ms))
        steps, is_there = take_step(steps, step, now_ms, way)
        last = since_found[-len(way.steps) :]
        is_whole = tuple(one for one, _ in last) == way.steps
        assert is_there == (is_whole and now_ms - last[0][1] <= way.within_ms)
        if is_there:
            since_found.clear()


@given(st.floats(-100, 1200), st.floats(0, 2000))
def test_a_corner_is_a_square_at_an_end_of_both_sides(x: float, y: float):
    corner = find_corner(Spot(x, y), STAGE, SIDE)
    is_inside = STAGE.contains(Spot(x, y))
    is_near = min(x, 1080 - x) < SIDE and min(y - 300, 1920 - y) < SIDE
    assert (corner is not None) == (is_inside and is_near)
    if corner is not None:
        assert ("left" in corner) == (x < 540)
        assert ("top" in corner) == (y < 1110)
