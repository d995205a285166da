"""The frame goes on in time, into groups and out of them, and rests when nobody chooses."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.session import (
    ScanGroup,
    ScanState,
    ScanStop,
    choose,
    observe_scan,
    rest,
    start_scanning,
    step,
)
from kiosk.session.scanning import MAX_LOOPS

STEP_MS = 2000
ROW = ScanGroup((0, 1, 2))
TREE = ScanGroup((ROW, 3, ScanGroup((4, ScanGroup((5, 6))))))


def pass_time(state: ScanState, ms: int, step_ms: int = STEP_MS) -> ScanState:
    """Let time go by as the screen sees it, in small pieces."""
    for now_ms in range(state.since_ms, state.since_ms + ms + 1, 100):
        state = observe_scan(state, now_ms, step_ms)
    return state


def test_the_first_thing_stays_twice_as_long():
    state = start_scanning(TREE, 0)
    assert pass_time(state, 3900).index == 0
    assert pass_time(state, 4000).index == 1
    assert pass_time(state, 5900).index == 1
    assert pass_time(state, 6000).index == 2


def test_a_busy_moment_skips_nothing():
    assert observe_scan(start_scanning(TREE, 0), 60_000, STEP_MS).index == 1


def test_choosing_a_group_goes_into_it_and_a_target_is_taken():
    state, target = choose(start_scanning(TREE, 0), 100)
    assert (state.level, target) == (ROW, None)
    state, target = choose(step(state, 200), 300)
    assert target == 1
    assert (state.path, state.index) == ((), 0)


def test_after_a_target_scanning_goes_on_from_what_holds_it():
    state = ScanState(TREE, (2, 1), 1)
    state, target = choose(state, 0)
    assert (target, state.path, state.index) == (6, (), 2)


def test_the_last_stop_of_a_group_leads_out_of_it():
    state, _ = choose(start_scanning(TREE, 0), 0)
    for _ in range(3):
        state = step(state, 0)
    assert state.stop == ScanStop((0, 1, 2), is_group=True, is_way_out=True)
    state, target = choose(state, 50)
    assert (state.path, state.index, target) == ((), 0, None)


def test_after_three_passes_at_the_top_scanning_rests_and_a_press_wakes_it():
    one_pass = STEP_MS * (len(TREE.members) + 1)
    state = pass_time(start_scanning(TREE, 0), MAX_LOOPS * one_pass - 100)
    assert not state.is_resting
    state = pass_time(start_scanning(TREE, 0), MAX_LOOPS * one_pass)
    assert state.is_resting
    assert state.stop is None
    state, target = choose(state, 99_000)
    assert (state.index, state.is_resting, target) == (0, False, None)


def test_after_three_passes_through_a_group_scanning_leaves_it():
    state = ScanState(TREE, (2,), 0)
    one_pass = STEP_MS * (2 + 1 + 1)
    assert pass_time(state, MAX_LOOPS * one_pass - 100).path == (2,)
    state = pass_time(state, MAX_LOOPS * one_pass)
    assert (state.path, state.index, state.loops) == ((), 2, 0)


def test_two_switches_go_round_without_end():
    state = start_scanning(TREE, 0)
    for number in range(1, 20):
        state = step(state, number)
        assert state.index == number % 3
    assert not state.is_resting


def test_scanning_begins_again_from_what_it_was_on():
    assert start_scanning(TREE, 0, keep=6).index == 2
    assert start_scanning(TREE, 0, keep=99).index == 0


def test_with_nothing_to_choose_a_switch_does_nothing():
    empty = start_scanning(ScanGroup(), 0)
    assert choose(empty, 5) == (empty, None)
    assert step(empty, 5) == empty
    assert observe_scan(empty, 10**6, STEP_MS) == empty


def test_moving_at_rest_begins_again():
    assert step(rest(start_scanning(TREE, 0)), 7) == start_scanning(TREE, 7)


@given(st.lists(st.sampled_from(["choose", "step", "wait", "rest"]), max_size=80))
def test_whatever_is_pressed_the_frame_is_on_something_that_is_there(acts: list[str]):
    state = start_scanning(TREE, 0)
    for now_ms, act in enumerate(acts):
        if act == "choose":
            state, target = choose(state, now_ms)
            assert target is None or target in TREE.targets()
        elif act == "step":
            state = step(state, now_ms)
        else:
            state = rest(state) if act == "rest" else observe_scan(state, now_ms + 10_000, STEP_MS)
        assert state.is_resting or (state.stop is not None and state.stop.targets)
        assert 0 <= state.index < state.stop_count
