"""The root view model keeps every part in step with the visit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.app.compose import Services, compose_kiosk
from kiosk.app.site import StaffSite
from kiosk.catalogue import open_catalogue
from kiosk.jobs import QueuedRunner
from kiosk.machine import Settings, find_folders
from kiosk.playback import FakeFilmPlayer, ReportKind
from kiosk.printing import NoPrinter
from kiosk.tour import describe_view_models, list_remains, rows_of
from kiosk.viewmodels import KioskParts, KioskViewModel
from tests.shipped_kiosk import compile_shipped

SITE = StaffSite(find_folders())


class Bench:
    """Every view model over the shipped content, with a film player and a clock set by hand."""

    def __init__(self, bundle_dir: Path) -> None:
        self.now_ms = 0
        self.player = FakeFilmPlayer()
        self.catalogue = open_catalogue(bundle_dir)
        self.runner = QueuedRunner()
        services = Services(
            self.runner,
            QueuedRunner(),
            QueuedRunner(),
            NoPrinter(),
            self.player,
            lambda: self.now_ms,
            date(2026, 12, 1),
            SITE,
        )
        self.kiosk: KioskViewModel = compose_kiosk(self.catalogue, Settings(), services)

    @property
    def parts(self) -> KioskParts:
        """The view models."""
        return self.kiosk.parts


@pytest.fixture
def bench(qapp, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """A visit at Home."""
    made = Bench(compile_shipped(tmp_path_factory.getbasetemp() / "shipped" / "bundle"))
    made.parts.visit.start()
    yield made
    made.parts.visit.finish()
    made.catalogue.close()


def test_a_route_loads_what_it_is_about(bench: Bench):
    bench.parts.visit.open("read", "support")
    assert bench.parts.read.listId == "support"
    page_id = rows_of(bench.parts.read, "pages")[0].page_id
    bench.parts.visit.open("reader", page_id)
    assert bench.parts.reader.pageId == page_id


def test_back_loads_the_page_before(bench: Bench):
    for page_id in ("sendiass", "short-breaks"):
        bench.parts.visit.open("reader", page_id)
    bench.parts.visit.back()
    assert bench.parts.reader.pageId == "sendiass"


def test_the_edition_chosen_on_home_is_the_one_pages_open_in(bench: Bench):
    bench.parts.preferences.chooseEdition("easy-read")
    bench.parts.visit.open("reader", "sendiass")
    assert bench.parts.reader.edition == "easy-read"


def test_a_film_is_opened_but_not_played(bench: Bench):
    bench.parts.visit.open("player", bench.parts.home.filmId)
    assert bench.parts.player.title == rows_of(bench.parts.films, "films")[0].title
    assert "play" not in bench.player.calls


def test_the_clock_stops_while_a_film_plays_and_only_then(bench: Bench):
    bench.parts.visit.open("player", bench.parts.home.filmId)
    bench.parts.player.togglePlay()
    bench.player.report(ReportKind.PLAYING)
    bench.now_ms = 10**7
    bench.parts.visit.check_time()
    assert bench.parts.visit.screen == "player"
    bench.player.report(ReportKind.PAUSED)
    bench.now_ms += 121_000
    bench.parts.visit.check_time()
    assert bench.parts.visit.isWarning


@pytest.mark.parametrize(
    ("screen", "argument"), [("reader", "no-such-page"), ("service", "gone"), ("player", "x")]
)
def test_what_is_not_in_the_content_is_told_and_the_visitor_stays(
    bench: Bench, caplog, screen: str, argument: str
):
    bench.parts.visit.open("more", "")
    bench.parts.visit.open(screen, argument)
    assert bench.parts.visit.screen == "more"
    assert bench.kiosk.hasProblem
    bench.kiosk.dismissProblem()
    assert not bench.kiosk.hasProblem
    assert argument in caplog.text


def test_every_property_is_as_before_after_a_visit(bench: Bench):
    bench.parts.visit.finish()
    before = describe_view_models(bench.kiosk)
    visit = bench.parts.visit
    visit.start()
    bench.parts.preferences.chooseEdition("easy-read")
    bench.parts.preferences.chooseTheme("dark")
    visit.open("read", "support")
    visit.open("reader", "sendiass")
    visit.open("player", bench.parts.home.filmId)
    bench.parts.player.volumeDown()
    visit.open("services", rows_of(bench.parts.find_help, "topics")[0].topic_id)
    bench.runner.drain()
    bench.parts.services.choose("area", "stafford")
    visit.open("choose", "need")
    visit.open("near", "")
    bench.parts.near.type("ST16")
    bench.runner.drain()
    bench.parts.near.choose()
    bench.runner.drain()
    visit.open("service", rows_of(bench.parts.services, "services")[0].service_id)
    bench.parts.words.explain(rows_of(bench.parts.words, "words")[0].term_id)
    bench.parts.search.search("autism")
    assert len(list_remains(before, describe_view_models(bench.kiosk))) > 10
    visit.finish()
    assert list_remains(before, describe_view_models(bench.kiosk)) == []
