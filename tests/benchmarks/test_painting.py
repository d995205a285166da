"""A window is painted when it first shows what it goes on showing."""

import numpy

from benchmarks.painting import QUIET_S, TIMEOUT_S, Look, find_painted_s, has_colours, watch_until_painted

NOTHING = numpy.zeros((10, 100), numpy.uint32)
HOME = numpy.full((10, 100), 0xFF8800, numpy.uint32)
ALMOST = HOME.copy()
ALMOST[:3] = 0


class Film:
    """A glass and a clock that move on together, one tenth of a second a look."""

    def __init__(self, *shown):
        self.shown = shown
        self.looks = 0

    def look(self):
        rows = self.shown[min(self.looks, len(self.shown) - 1)]
        self.looks += 1
        return rows

    def now_s(self):
        return self.looks / 10


def watch(*shown):
    film = Film(*shown)
    return watch_until_painted(film, [0xFF8800], 0, film.now_s, lambda _: None)


def test_painted_is_the_first_look_at_what_stays():
    painted_s = watch(NOTHING, NOTHING, ALMOST, ALMOST, HOME)
    assert painted_s is not None
    assert 0.4 <= painted_s <= 0.5


def test_a_speck_that_moves_later_does_not_count():
    speck = HOME.copy()
    speck[0, 0] = 0
    looks = [Look(0.1, NOTHING), Look(0.2, HOME), Look(0.9, speck)]
    assert find_painted_s(looks) == 0.2


def test_a_window_without_the_colours_is_never_painted():
    assert watch(NOTHING) is None
    assert TIMEOUT_S > QUIET_S


def test_every_colour_must_be_there():
    assert has_colours(ALMOST, [0, 0xFF8800])
    assert not has_colours(ALMOST, [0, 0xFF8800, 0x123456])
