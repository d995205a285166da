"""The functions libVLC calls, called as libVLC calls them."""

from __future__ import annotations

import ctypes

import pytest

from kiosk.playback import FilmScreen, PackedPicture
from kiosk.playback.vlc_pictures import PictureCallbacks


def lay_out(callbacks: PictureCallbacks) -> tuple[int, bytes, list[int]]:
    chroma = ctypes.create_string_buffer(b"I420", 4)
    width, height = ctypes.c_uint(64), ctypes.c_uint(48)
    pitches, lines = (ctypes.c_uint * 4)(), (ctypes.c_uint * 4)()
    count = callbacks.lay_out(None, chroma, ctypes.byref(width), ctypes.byref(height), pitches, lines)
    return count, chroma.raw, [width.value, height.value, pitches[0], lines[0]]


def test_libvlc_learns_the_shape_it_must_write():
    screen = FilmScreen(lambda call: None)
    screen.request_packed(40, 30)
    assert lay_out(PictureCallbacks(screen)) == (1, b"RV32", [40, 30, 160, 30])


def test_a_picture_goes_from_lock_to_the_screen():
    screen = FilmScreen(lambda call: None)
    callbacks = PictureCallbacks(screen)
    lay_out(callbacks)
    planes = (ctypes.c_void_p * 3)()
    callbacks.lock(None, planes)
    ctypes.memset(planes[0], 5, 64 * 48 * 4)
    callbacks.unlock(None, None, planes)
    callbacks.display(None, None)
    callbacks.clean_up(None)
    picture = screen.take()
    assert isinstance(picture, PackedPicture)
    assert set(picture.pixels) == {5}


def test_without_memory_the_film_goes_on_without_a_picture(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    def fail(*_args: object) -> None:
        raise MemoryError

    screen = FilmScreen(lambda call: None)
    monkeypatch.setattr(screen, "lay_out", fail)
    assert lay_out(PictureCallbacks(screen))[0] == 0
    assert "no room" in caplog.text
