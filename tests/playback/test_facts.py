"""What reports add up to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.playback import (
    DurationChanged,
    FailureReason,
    FilmAsked,
    FilmClosed,
    FilmEnded,
    FilmFailed,
    FilmOpened,
    FilmPaused,
    FilmPlaying,
    PictureArrived,
    PictureShapeFound,
    PlaybackEvent,
    PlaybackState,
    PlayerMissing,
    PlayState,
    PositionChanged,
    reduce_playback,
)


def fold(*events: PlaybackEvent) -> PlaybackState:
    state = PlaybackState()
    for event in events:
        state = reduce_playback(state, event)
    return state


OPENED = (FilmOpened(), DurationChanged(4000))
PLAYING = (*OPENED, FilmAsked(), FilmPlaying(), PictureArrived())


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ((), PlayState.IDLE),
        (OPENED, PlayState.IDLE),
        ((*OPENED, FilmAsked()), PlayState.OPENING),
        (PLAYING, PlayState.PLAYING),
        ((*PLAYING, FilmPaused()), PlayState.PAUSED),
        ((*PLAYING, FilmPaused(), FilmPlaying()), PlayState.PLAYING),
        ((*PLAYING, FilmEnded()), PlayState.ENDED),
        ((*PLAYING, FilmEnded(), FilmAsked()), PlayState.OPENING),
        ((*PLAYING, FilmClosed()), PlayState.IDLE),
        ((*OPENED, FilmPlaying()), PlayState.IDLE),
        ((*OPENED, FilmPaused()), PlayState.IDLE),
        ((FilmOpened(), PlayerMissing()), PlayState.UNAVAILABLE),
        ((PlayerMissing(), FilmPlaying()), PlayState.UNAVAILABLE),
    ],
)
def test_events_lead_to_a_play_state(events: tuple[PlaybackEvent, ...], expected: PlayState):
    assert fold(*events).play_state is expected


def test_an_end_before_anything_was_seen_is_a_broken_film():
    state = fold(*OPENED, FilmAsked(), FilmPlaying(), FilmEnded())
    assert (state.play_state, state.failure) == (PlayState.FAILED, FailureReason.BROKEN)


def test_a_failed_film_stays_failed_until_another_is_opened():
    failed = fold(*PLAYING, FilmFailed(FailureReason.BROKEN))
    assert reduce_playback(failed, FilmPlaying()) == failed
    assert reduce_playback(failed, FilmOpened()) == PlaybackState()


def test_the_end_is_where_the_film_is_longest():
    assert fold(*PLAYING, PositionChanged(3800), FilmEnded()).position_ms == 4000


@pytest.mark.parametrize(("reported", "kept"), [(-5, 0), (1200, 1200), (9000, 4000)])
def test_a_position_outside_the_film_is_brought_inside(reported: int, kept: int):
    assert fold(*PLAYING, PositionChanged(reported)).position_ms == kept


def test_a_shape_that_cannot_be_leaves_the_old_one():
    assert fold(PictureShapeFound(4 / 3), PictureShapeFound(0)).aspect_ratio == 4 / 3


def test_a_picture_that_comes_late_does_not_show_a_closed_film():
    assert not fold(*PLAYING, FilmClosed(), PictureArrived()).has_picture


EVENTS = st.one_of(
    *(st.just(event()) for event in (FilmOpened, FilmClosed, FilmAsked, FilmPlaying, FilmPaused, FilmEnded)),
    st.just(PlayerMissing()),
    st.just(PictureArrived()),
    st.builds(FilmFailed, st.sampled_from(FailureReason)),
    st.builds(PositionChanged, st.integers(-10_000, 10_000_000)),
    st.builds(DurationChanged, st.integers(-10_000, 10_000_000)),
    st.builds(PictureShapeFound, st.floats(-1, 4, allow_nan=False)),
)


@given(st.lists(EVENTS, max_size=40))
def test_whatever_happens_the_state_makes_sense(events: list[PlaybackEvent]):
    state = fold(*events)
    assert state.position_ms >= 0
    assert not state.duration_ms or state.position_ms <= state.duration_ms
    assert state.aspect_ratio > 0
    assert (state.failure is not None) == (state.play_state is PlayState.FAILED)
    assert not (state.has_picture and state.play_state in (PlayState.FAILED, PlayState.UNAVAILABLE))
