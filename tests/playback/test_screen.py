"""Where pictures arrive and are picked up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.playback import FilmScreen, PackedPicture, PictureCount
from kiosk.playback.picture_layout import PictureSize

# Qt Multimedia says so once where PipeWire is not installed; sound goes through libVLC.
pytestmark = pytest.mark.qt_log_ignore("pipewire")
PADDED = PictureSize(64, 48)


class Postbox:
    """Calls that wait for the GUI thread."""

    def __init__(self) -> None:
        self.calls: list[Callable[[], None]] = []

    def post(self, call: Callable[[], None]) -> None:
        self.calls.append(call)

    def empty(self) -> None:
        while self.calls:
            self.calls.pop(0)()


def play_picture(screen: FilmScreen) -> tuple[int, ...]:
    addresses = screen.begin_picture()
    screen.end_picture()
    screen.show_picture()
    return addresses


def start(screen: FilmScreen) -> None:
    screen.lay_out(b"I420", PADDED)


def test_pictures_are_made_at_the_size_of_the_surface():
    screen = FilmScreen(Postbox().post)
    screen.request_packed(40, 30)
    assert screen.lay_out(b"I420", PADDED).size == PictureSize(40, 30)


def test_without_a_surface_pictures_have_the_films_own_size():
    screen = FilmScreen(Postbox().post)
    screen.expect(PictureSize(64, 46))
    assert screen.lay_out(b"I420", PADDED).size == PictureSize(64, 46)


def test_planar_pictures_leave_the_padding_out():
    screen = FilmScreen(Postbox().post)
    screen.request_planar()
    screen.expect(PictureSize(64, 46))
    layout = screen.lay_out(b"I420", PADDED)
    assert (layout.chroma, layout.size, len(layout.pitches)) == (b"I420", PictureSize(64, 46), 3)


def test_only_the_newest_picture_is_taken_and_the_others_are_counted():
    screen = FilmScreen(Postbox().post)
    start(screen)
    play_picture(screen)
    newest = play_picture(screen)
    picture = screen.take()
    assert isinstance(picture, PackedPicture)
    assert (picture.address,) == newest
    assert screen.take() is None
    assert screen.count == PictureCount(arrived=2, overtaken=1)


def test_a_busy_surface_is_told_once_however_many_pictures_come():
    box, told = Postbox(), []
    screen = FilmScreen(box.post)
    start(screen)
    screen.watch(lambda: told.append(screen.take()))
    box.empty()
    for _ in range(5):
        play_picture(screen)
    box.empty()
    assert len(told) == 1


def test_three_pictures_are_enough_for_ever():
    screen = FilmScreen(Postbox().post)
    start(screen)
    used = set()
    for number in range(100):
        used.add(play_picture(screen))
        if number % 3:
            screen.take()
    assert len(used) <= 3


def test_the_picture_on_the_surface_is_not_written_to():
    screen = FilmScreen(Postbox().post)
    start(screen)
    shown = play_picture(screen)
    screen.take()
    assert all(play_picture(screen) != shown for _ in range(10))


def test_a_surface_that_comes_later_gets_the_last_picture():
    box = Postbox()
    screen = FilmScreen(box.post)
    start(screen)
    play_picture(screen)
    first = screen.take()
    taken: list[object] = []
    screen.watch(lambda: taken.append(screen.take()))
    box.empty()
    assert taken[0] is first


def test_a_surface_that_went_is_told_nothing_more():
    box, told = Postbox(), []

    def tell() -> None:
        told.append(1)

    screen = FilmScreen(box.post)
    start(screen)
    screen.watch(tell)
    play_picture(screen)
    screen.stop_watching(tell)
    box.empty()
    assert told == []


def test_a_surface_that_goes_leaves_the_next_one_watching():
    box, told = Postbox(), []

    def old() -> None:
        told.append("old")

    def new() -> None:
        told.append("new")

    screen = FilmScreen(box.post)
    start(screen)
    screen.watch(old)
    screen.watch(new)
    screen.stop_watching(old)
    play_picture(screen)
    box.empty()
    assert set(told) == {"new"}


def test_the_first_picture_of_each_film_is_announced_once():
    box, first = Postbox(), []
    screen = FilmScreen(box.post)
    screen.watch_first(lambda: first.append(1))
    for _film in range(2):
        start(screen)
        for _ in range(3):
            play_picture(screen)
            box.empty()
            screen.take()
        screen.clear()
    assert first == [1, 1]


def test_a_picture_still_on_its_way_when_the_film_is_cleared_is_not_announced():
    box, first = Postbox(), []
    screen = FilmScreen(box.post)
    screen.watch_first(lambda: first.append(1))
    start(screen)
    play_picture(screen)
    screen.clear()
    box.empty()
    assert first == []
    assert screen.take() is None


def test_pictures_after_a_clear_go_nowhere():
    screen = FilmScreen(Postbox().post)
    start(screen)
    screen.clear()
    assert play_picture(screen) == ()
    assert screen.count == PictureCount()
