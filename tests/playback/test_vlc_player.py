"""libVLC itself, decoding real films."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import psutil
import pytest
from pytestqt.qtbot import QtBot

from kiosk.playback import (
    FailureReason,
    FilmPlayer,
    GuiMarshal,
    NullFilmPlayer,
    PackedPicture,
    PlaybackEvent,
    PlaybackState,
    PlayState,
    create_film_player,
    reduce_playback,
)
from tests.playback.film_maker import MS_A_FRAME, make_film, read_number

WAIT_MS = 10_000


class Cinema:
    """A real player, what it said, and the numbers of the frames it showed."""

    def __init__(self, player: FilmPlayer, qtbot: QtBot) -> None:
        self.player, self.qtbot = player, qtbot
        self.state = PlaybackState()
        self.frames: list[int] = []
        self.last: PackedPicture | None = None
        player.listen(self._fold)
        player.screen.watch(self._look)

    def _fold(self, event: PlaybackEvent) -> None:
        self.state = reduce_playback(self.state, event)

    def _look(self) -> None:
        picture = self.player.screen.take()
        if isinstance(picture, PackedPicture):
            self.last = picture
            self.frames.append(read_number(pixels_of(picture)[:, :, 1]))

    def wait_for(self, play_state: PlayState) -> None:
        self.qtbot.waitUntil(lambda: self.state.play_state is play_state, timeout=WAIT_MS)

    def wait_for_frames(self, count: int) -> None:
        wanted = len(self.frames) + count
        self.qtbot.waitUntil(lambda: len(self.frames) >= wanted, timeout=WAIT_MS)

    def start(self, film: Path) -> None:
        self.player.open(film)
        self.player.play()
        self.wait_for_frames(3)


def pixels_of(picture: PackedPicture) -> np.ndarray:
    size = picture.size
    return np.frombuffer(picture.pixels, np.uint8).reshape(size.height_px, size.width_px, 4)


@pytest.fixture
def cinema(qtbot: QtBot) -> Iterator[Cinema]:
    marshal = GuiMarshal()
    player = create_film_player(marshal.post)
    if isinstance(player, NullFilmPlayer):
        pytest.skip("libVLC is not installed")
    yield Cinema(player, qtbot)
    player.release()


def test_a_film_plays_in_order_from_its_first_frame_to_its_end(cinema: Cinema, tall_lines_film: Path):
    cinema.player.open(tall_lines_film)
    cinema.player.play()
    cinema.wait_for(PlayState.ENDED)
    assert cinema.frames[0] <= 1
    assert cinema.frames == sorted(cinema.frames)
    assert cinema.frames[-1] == 24
    assert len(set(cinema.frames)) > 12


def test_nothing_plays_until_it_is_asked(cinema: Cinema, small_film: Path):
    cinema.player.open(small_film)
    cinema.qtbot.waitUntil(lambda: cinema.state.duration_ms > 0, timeout=WAIT_MS)
    assert cinema.state.play_state is PlayState.IDLE
    assert cinema.frames == []
    assert cinema.state.duration_ms == pytest.approx(4000, abs=60)
    assert cinema.state.aspect_ratio == pytest.approx(16 / 9)


def test_the_whole_picture_is_shown_and_no_padding(cinema: Cinema, tall_lines_film: Path):
    cinema.start(tall_lines_film)
    assert cinema.last is not None
    blue, green, red = (pixels_of(cinema.last)[-4:-1, :, colour].mean() for colour in range(3))
    assert (cinema.last.size.width_px, cinema.last.size.height_px) == (640, 362)
    assert red > 200 > 60 > max(blue, green)


def test_pictures_come_at_the_size_of_the_surface(cinema: Cinema, small_film: Path):
    cinema.player.screen.request_packed(200, 113)
    cinema.start(small_film)
    assert cinema.last is not None
    assert (cinema.last.size.width_px, cinema.last.size.height_px) == (200, 113)


def test_a_seek_shows_the_frame_of_that_moment(cinema: Cinema, small_film: Path):
    cinema.start(small_film)
    cinema.player.seek_ms(3000)
    wanted = 3000 // MS_A_FRAME
    cinema.qtbot.waitUntil(lambda: cinema.frames[-1] >= wanted, timeout=WAIT_MS)
    assert next(frame for frame in cinema.frames if frame > 60) - wanted in range(-1, 4)


def test_a_seek_before_the_film_plays_is_kept(cinema: Cinema, small_film: Path):
    cinema.player.open(small_film)
    cinema.player.play()
    cinema.player.seek_ms(2000)
    cinema.qtbot.waitUntil(lambda: bool(cinema.frames) and cinema.frames[-1] >= 50, timeout=WAIT_MS)
    assert cinema.state.position_ms >= 1900


def test_a_pause_holds_the_picture_and_resume_goes_on(cinema: Cinema, small_film: Path):
    cinema.start(small_film)
    cinema.player.pause()
    cinema.wait_for(PlayState.PAUSED)
    cinema.wait_for_frames(2)
    held = cinema.frames[-1]
    cinema.wait_for_frames(2)
    assert cinema.frames[-1] == held
    cinema.player.resume()
    cinema.qtbot.waitUntil(lambda: cinema.frames[-1] > held, timeout=WAIT_MS)


def test_a_film_that_ended_plays_again_from_its_start(cinema: Cinema, tall_lines_film: Path):
    cinema.start(tall_lines_film)
    cinema.wait_for(PlayState.ENDED)
    cinema.frames.clear()
    cinema.player.play()
    cinema.wait_for_frames(3)
    assert cinema.frames[0] <= 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", FailureReason.EMPTY),
        (b"This is a shopping list.", FailureReason.NOT_A_FILM),
        (b"#EXTM3U\nhttp://127.0.0.1:9/film.ts\n", FailureReason.NOT_A_FILM),
        (b"\x00\x00\x00\x20ftypisom" + b"\x07" * 5000, FailureReason.BROKEN),
    ],
)
def test_a_file_that_is_no_film_fails_with_its_reason(
    cinema: Cinema, tmp_path: Path, content: bytes, reason: FailureReason
):
    path = tmp_path / "film.mp4"
    path.write_bytes(content)
    cinema.player.open(path)
    cinema.player.play()
    cinema.wait_for(PlayState.FAILED)
    assert cinema.state.failure is reason


def test_a_film_cut_off_before_its_index_fails(cinema: Cinema, small_film: Path, tmp_path: Path):
    path = tmp_path / "cut.mp4"
    path.write_bytes(small_film.read_bytes()[:20_000])
    cinema.player.open(path)
    cinema.player.play()
    cinema.wait_for(PlayState.FAILED)
    assert cinema.state.failure is FailureReason.BROKEN


def test_a_missing_film_fails_and_the_next_one_plays(cinema: Cinema, small_film: Path, tmp_path: Path):
    cinema.player.open(tmp_path / "gone.mp4")
    cinema.player.play()
    assert cinema.state.failure is FailureReason.MISSING
    cinema.start(small_film)
    assert cinema.state.play_state is PlayState.PLAYING


def test_a_film_closed_while_pictures_come_shows_no_more(cinema: Cinema, small_film: Path):
    cinema.start(small_film)
    cinema.player.close()
    count = len(cinema.frames)
    cinema.qtbot.wait(200)
    assert (len(cinema.frames), cinema.state) == (count, PlaybackState())


def test_what_an_old_film_still_says_is_not_heard(cinema: Cinema, small_film: Path, tall_lines_film: Path):
    cinema.start(tall_lines_film)
    cinema.player.open(small_film)
    cinema.qtbot.waitUntil(lambda: cinema.state.duration_ms > 3000, timeout=WAIT_MS)
    cinema.qtbot.wait(100)
    assert (cinema.state.play_state, cinema.state.position_ms) == (PlayState.IDLE, 0)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="counts file descriptors as Linux does")
def test_fifty_films_in_a_row_leave_nothing_behind(cinema: Cinema, small_film: Path):
    def play(times: int) -> psutil.Process:
        for number in range(times):
            cinema.player.open(small_film)
            cinema.player.play()
            if number % 3:
                cinema.wait_for_frames(1)
        cinema.player.close()
        return psutil.Process()

    process = play(10)
    threads, files, memory = process.num_threads(), process.num_fds(), process.memory_info().rss
    process = play(50)
    assert process.num_threads() <= threads + 1
    assert process.num_fds() <= files + 1
    assert process.memory_info().rss - memory < 30_000_000


def test_the_volume_is_taken_at_any_time(cinema: Cinema, small_film: Path):
    cinema.player.set_volume(40)
    cinema.start(small_film)
    cinema.player.set_volume(500)
    cinema.player.set_volume(-1)
    assert cinema.state.play_state is PlayState.PLAYING


def test_a_film_with_a_side_lying_pixel_shape_says_how_wide_it_is(cinema: Cinema, tmp_path: Path):
    path = make_film(tmp_path / "square.mp4", width=240, height=240, seconds=0.4)
    cinema.player.open(path)
    cinema.qtbot.waitUntil(lambda: cinema.state.aspect_ratio == 1.0, timeout=WAIT_MS)


def test_the_sound_of_the_film_is_not_silence(small_film: Path):
    with av.open(str(small_film)) as container:
        loudest = max(np.abs(frame.to_ndarray()).max() for frame in container.decode(audio=0))
    assert loudest > 0.1
