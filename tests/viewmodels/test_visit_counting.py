"""What a visit used is counted once it is over, in one place, and only while it lasts."""

from __future__ import annotations

from collections.abc import Collection

import pytest

from kiosk.counting import Counted
from kiosk.playback import ReportKind
from kiosk.tour import rows_of
from kiosk.viewmodels import KioskParts, VisitCounter
from tests.viewmodels.test_kiosk import Bench, bench

__all__ = ["bench"]


class Watched:
    """A visit, and what was counted of those that are over."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.parts: KioskParts = bench.parts
        self.kept: list[Collection[Counted]] = []
        self.parts.visit.finish()
        self.counter = VisitCounter(self.parts, lambda: bench.now_ms, self.kept.append)
        self.parts.visit.start()

    def finish(self) -> set[str]:
        """End the visit, and return what was counted of it."""
        self.parts.visit.finish()
        return {counted.key for counted in self.kept[-1]}


@pytest.fixture
def visit(bench: Bench) -> Watched:
    """A visit at Home."""
    return Watched(bench)


def test_a_visit_at_home_is_a_visit(visit: Watched):
    assert visit.finish() == {"visit", "length:under-2-minutes"}


def test_a_visit_is_as_long_as_it_is_touched(visit: Watched):
    visit.bench.now_ms += 130_000
    visit.parts.visit.noteActivity()
    visit.bench.now_ms += 900_000
    assert visit.finish() == {"visit", "length:2-to-5-minutes"}


def test_what_is_opened_is_counted_with_its_id_and_only_in_its_edition(visit: Watched):
    page_id = "sendiass"
    visit.parts.preferences.chooseEdition("easy-read")
    visit.parts.visit.open("reader", page_id)
    visit.parts.visit.open("services", rows_of(visit.parts.find_help, "topics")[0].topic_id)
    assert visit.finish() >= {f"page:{page_id}", "edition:easy-read", "screen:reader", "screen:services"}
    assert not {"edition:standard"} & {counted.key for counted in visit.kept[-1]}


def test_a_film_is_begun_and_watched_to_the_end(visit: Watched):
    film_id = str(visit.parts.home.filmId)
    visit.parts.visit.open("player", film_id)
    visit.parts.player.togglePlay()
    visit.bench.player.report(ReportKind.PLAYING)
    assert visit.finish() >= {f"film-begun:{film_id}"}
    visit.parts.visit.start()
    visit.parts.visit.open("player", film_id)
    visit.parts.player.togglePlay()
    visit.bench.player.report(ReportKind.PLAYING)
    visit.bench.player.report(ReportKind.TIME_CHANGED, 4000)
    visit.bench.player.report(ReportKind.END_REACHED)
    assert visit.finish() >= {f"film-begun:{film_id}", f"film-ended:{film_id}"}


def test_searches_are_counted_without_their_words(visit: Watched):
    visit.parts.visit.open("search", "")
    visit.parts.search.search("zzyzxq")
    visit.bench.runner.drain()
    keys = visit.finish()
    assert keys >= {"search:made", "search:found-nothing"}
    assert not any("zzyzxq" in key for key in keys)


def test_choices_are_counted_but_not_going_back_to_what_is_usual(visit: Watched):
    visit.parts.preferences.chooseTheme("dark")
    visit.parts.preferences.chooseTheme("paper")
    visit.parts.player.toggleCaptions()
    assert visit.finish() >= {"choice:theme-dark", "choice:captions-off"}


def test_what_is_taken_home_is_counted(visit: Watched):
    visit.parts.codes.makeRoom(100)
    visit.parts.codes.showService("childline")
    visit.parts.my_list.add("service", "childline")
    assert visit.finish() >= {"taken:code", "taken:list"}


def test_staff_are_not_counted(visit: Watched):
    visit.bench.kiosk.open_staff()
    assert visit.finish() == set()


def test_nothing_is_counted_while_nobody_visits(visit: Watched):
    visit.finish()
    visit.parts.preferences.chooseTheme("dark")
    visit.parts.visit.start()
    assert visit.finish() == {"visit", "length:under-2-minutes"}
    assert len(visit.kept) == 2
