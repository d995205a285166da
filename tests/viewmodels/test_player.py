"""One film as QML sees it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.playback import FailureReason, FakeFilmPlayer, FilmFailed, PlaybackState, PlayState, ReportKind
from kiosk.viewmodels.player import (
    DEFAULT_VOLUME,
    PlayerViewModel,
    derive_caption,
    derive_error_code,
    derive_moment,
    derive_transcript,
    may_run_clock,
    step_volume,
)
from kiosk.vocabulary import Caption, Film, FilmKind

CAPTIONS = (Caption(0, 1000, "One."), Caption(1000, 2000, "Two."), Caption(1500, 3000, "Both."))


def make_film(transcript: tuple[str, ...] = ("Words.",), is_stand_in: bool = False) -> Film:
    return Film(
        "plan", FilmKind.AUDIO_VISUAL, "The plan", "About it.", 60_000, "a.mp4", "a.jpg", "A book",
        CAPTIONS, transcript, is_stand_in,
    )  # fmt: skip


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Stage:
    """A view model on a fake player, with a film open."""

    def __init__(self, maximum_volume: int = 100) -> None:
        self.fake, self.clock = FakeFilmPlayer(), Clock()
        self.player = PlayerViewModel(self.fake, self.clock, maximum_volume)
        self.player.open(make_film(), lambda name: Path("/media") / name)

    def get(self, name: str) -> object:
        return self.player.property(name)

    def play(self, at_ms: int = 0) -> None:
        self.player.togglePlay()
        self.fake.report(ReportKind.LENGTH_CHANGED, 60_000)
        self.fake.report(ReportKind.PLAYING)
        self.fake.show_first_picture()
        self.fake.report(ReportKind.TIME_CHANGED, at_ms)

    def wait(self, seconds: float) -> None:
        self.clock.now += seconds
        self.player.read_time()


@pytest.fixture
def stage(qapp: object) -> Stage:
    return Stage()


@pytest.mark.parametrize(
    ("position_ms", "caption"),
    [(0, "One."), (999, "One."), (1000, "Two."), (1500, "Two.\nBoth."), (2999, "Both."), (3000, "")],
)
def test_a_caption_shows_from_its_start_until_its_end(position_ms: int, caption: str):
    assert derive_caption(CAPTIONS, position_ms) == caption


@pytest.mark.parametrize(("transcript", "shown"), [(("A", "B"), ("A", "B")), ((), ("One.", "Two.", "Both."))])
def test_captions_are_the_words_where_nobody_wrote_them_out(
    transcript: tuple[str, ...], shown: tuple[str, ...]
):
    assert derive_transcript(make_film(transcript)) == shown


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (PlaybackState(), ""),
        (PlaybackState(PlayState.UNAVAILABLE), "no-player"),
        (PlaybackState(PlayState.FAILED, failure=FailureReason.MISSING), "film-missing"),
    ],
)
def test_a_reason_has_a_code(state: PlaybackState, code: str):
    assert derive_error_code(state) == code


@pytest.mark.parametrize(("fraction", "moment"), [(-1, 0), (0, 0), (0.5, 30_000), (1, 60_000), (7, 60_000)])
def test_a_place_on_the_bar_is_a_moment(fraction: float, moment: int):
    assert derive_moment(fraction, 60_000) == moment


@pytest.mark.parametrize(
    ("volume", "step", "ceiling", "after"),
    [(60, 10, 100, 70), (95, 10, 100, 100), (5, -10, 100, 0), (60, 10, 60, 60)],
)
def test_loudness_stays_between_silence_and_the_ceiling(volume: int, step: int, ceiling: int, after: int):
    assert step_volume(volume, step, ceiling) == after


@pytest.mark.parametrize(
    ("state", "runs"),
    [
        (PlaybackState(PlayState.PLAYING), False),
        (PlaybackState(PlayState.PLAYING, has_picture=True), True),
        (PlaybackState(PlayState.PLAYING, position_ms=10), True),
        (PlaybackState(PlayState.PAUSED, has_picture=True), False),
    ],
)
def test_time_runs_only_when_something_is_seen_or_heard(state: PlaybackState, runs: bool):
    assert may_run_clock(state) is runs


def test_an_open_film_shows_itself_and_does_not_play(stage: Stage):
    assert stage.get("state") == "idle"
    assert (stage.get("title"), stage.get("posterAlt"), stage.get("isStandIn")) == (
        "The plan",
        "A book",
        False,
    )
    assert stage.player.property("posterUrl").toLocalFile() == "/media/a.jpg"
    assert (stage.get("durationMs"), stage.get("transcript")) == (60_000, ["Words."])
    assert stage.fake.calls == ["volume 60", "open a.mp4"]


@pytest.mark.parametrize(
    ("before", "call"),
    [(ReportKind.PLAYING, "pause"), (ReportKind.PAUSED, "resume"), (ReportKind.END_REACHED, "play")],
)
def test_the_one_button_does_what_fits(stage: Stage, before: ReportKind, call: str):
    stage.play(400)
    stage.fake.report(before)
    stage.player.togglePlay()
    assert stage.fake.calls[-1] == call


def test_captions_follow_the_film_between_two_reports(stage: Stage):
    stage.play()
    shown = []
    for _ in range(31):
        shown.append(stage.get("captionText"))
        stage.wait(0.1)
    assert [shown[9], shown[10], shown[15], shown[20], shown[30]] == [
        "One.",
        "Two.",
        "Two.\nBoth.",
        "Both.",
        "",
    ]


def test_captions_can_be_left_out_and_had_again(stage: Stage):
    stage.play()
    stage.player.toggleCaptions()
    assert (stage.get("captionsOn"), stage.get("captionText")) == (False, "")
    stage.player.toggleCaptions()
    assert (stage.get("captionsOn"), stage.get("captionText")) == (True, "One.")


def test_no_caption_stands_over_the_poster(stage: Stage):
    assert stage.get("captionText") == ""


def test_the_time_shown_moves_in_quarter_seconds_and_never_past_the_end(stage: Stage):
    stage.play()
    stage.wait(0.6)
    assert stage.get("positionMs") == 500
    stage.wait(100)
    assert stage.get("positionMs") == 60_000


def test_time_stands_still_in_a_pause(stage: Stage):
    stage.play(1000)
    stage.fake.report(ReportKind.PAUSED)
    stage.wait(9)
    assert stage.get("positionMs") == 1000


def test_back_ten_seconds_counts_from_now_and_stops_at_the_start(stage: Stage):
    stage.play(30_000)
    stage.wait(2)
    for _ in range(3):
        stage.player.skip(-10)
    assert stage.fake.calls[-3:] == ["seek 22000", "seek 12000", "seek 2000"]
    stage.player.skip(-10)
    assert stage.fake.calls[-1] == "seek 0"


def test_on_ten_seconds_stops_at_the_end(stage: Stage):
    stage.play(30_000)
    stage.player.skip(10)
    stage.player.skip(10_000)
    assert stage.fake.calls[-2:] == ["seek 40000", "seek 60000"]


@pytest.mark.parametrize("ended", [False, True])
def test_a_tap_on_the_bar_of_a_film_that_stands_plays_from_there(stage: Stage, ended: bool):
    if ended:
        stage.play(400)
        stage.fake.report(ReportKind.END_REACHED)
    stage.player.seekToFraction(0.5)
    assert stage.fake.calls[-2:] == ["play", "seek 30000"]


def test_play_again_starts_anew_from_the_middle_and_from_the_end(stage: Stage):
    stage.play(400)
    stage.player.replay()
    assert stage.fake.calls[-1] == "seek 0"
    stage.fake.report(ReportKind.END_REACHED)
    stage.player.replay()
    assert stage.fake.calls[-1] == "play"


def test_louder_and_quieter_go_by_ten_and_keep_under_the_ceiling(qapp: object):
    stage = Stage(maximum_volume=70)
    stage.player.volumeUp()
    stage.player.volumeUp()
    assert stage.get("volume") == 70
    stage.player.volumeDown()
    assert (stage.get("volume"), stage.fake.calls[-1]) == (60, "volume 60")


def test_the_next_visitor_finds_nothing_of_the_last(stage: Stage):
    stage.play(400)
    stage.player.volumeUp()
    stage.player.toggleCaptions()
    stage.player.forget_visit()
    assert (stage.get("state"), stage.get("volume"), stage.get("captionsOn")) == (
        "idle",
        DEFAULT_VOLUME,
        True,
    )
    assert stage.get("positionMs") == 0
    assert "close" in stage.fake.calls


def test_a_film_that_fails_says_why_and_answers_no_button(stage: Stage, caplog: pytest.LogCaptureFixture):
    stage.fake.tell(FilmFailed(FailureReason.NOT_A_FILM))
    calls = list(stage.fake.calls)
    presses: list[Callable[[], None]] = [
        stage.player.togglePlay,
        lambda: stage.player.skip(-10),
        stage.player.replay,
    ]
    for press in presses:
        press()
    assert (stage.get("state"), stage.get("errorCode"), stage.fake.calls) == ("failed", "not-a-film", calls)
    assert "plan" in caplog.text


def test_a_signal_comes_only_when_its_value_changed(stage: Stage, qtbot: QtBot):
    stage.play(1000)
    with (
        qtbot.assertNotEmitted(stage.player.stateChanged),
        qtbot.assertNotEmitted(stage.player.captionChanged),
    ):
        stage.fake.report(ReportKind.TIME_CHANGED, 1010)
        stage.fake.report(ReportKind.PLAYING)


def test_closing_stops_the_ticking(stage: Stage, qtbot: QtBot):
    stage.play(1000)
    stage.player.close()
    with qtbot.assertNotEmitted(stage.player.positionChanged, wait=100):
        stage.clock.now += 5
    assert (stage.get("positionMs"), stage.get("hasPicture")) == (0, False)
