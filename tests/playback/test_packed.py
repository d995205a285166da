"""Pictures painted by the processor."""

from __future__ import annotations

import ctypes

from kiosk.playback.packed import PackedBuffers, make_packed_picture
from kiosk.playback.picture_layout import PictureSize

SIZE = PictureSize(33, 7)


def test_a_picture_starts_where_libvlc_wants_it_and_is_as_large_as_it_says():
    picture = make_packed_picture(SIZE)
    assert picture.address % 32 == 0
    assert len(picture.pixels) == 33 * 4 * 7


def test_what_is_written_at_the_address_is_in_the_picture():
    buffers = PackedBuffers(SIZE)
    (address,) = buffers.begin()
    ctypes.memset(address, 9, 33 * 4 * 7)
    buffers.end()
    picture = buffers.finished()
    assert picture is not None
    assert set(picture.pixels) == {9}


def test_a_picture_is_handed_over_once():
    buffers = PackedBuffers(SIZE)
    buffers.begin()
    buffers.end()
    assert buffers.finished() is not None
    assert buffers.finished() is None


def test_a_picture_given_back_is_written_again():
    buffers = PackedBuffers(SIZE)
    first = buffers.begin()
    buffers.end()
    picture = buffers.finished()
    assert picture is not None
    buffers.give_back(picture)
    assert buffers.begin() == first


def test_a_picture_of_another_size_is_not_taken_back():
    buffers = PackedBuffers(SIZE)
    other = make_packed_picture(PictureSize(3, 3))
    buffers.give_back(other)
    assert buffers.begin() != (other.address,)


def test_a_picture_that_was_never_due_is_written_over():
    buffers = PackedBuffers(SIZE)
    first = buffers.begin()
    buffers.end()
    assert buffers.begin() == first
