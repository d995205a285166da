"""Every screen in every shape: nothing cut off, every target large enough, named and apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.printing import PrinterState
from kiosk.tour import rows_of
from tests.journeys.layout import find_bad_targets, find_cut_words, find_narrow_gaps
from tests.printing.sample_printer import SamplePrinter
from tests.shipped_kiosk import LANDSCAPE, PORTRAIT, WIDE, OpenKiosk, open_shipped_kiosk

pytestmark = pytest.mark.window

PRINTER = SamplePrinter()
Go = Callable[[OpenKiosk], None]


def opening(screen: str, argument: str = "") -> Go:
    """Go straight to a screen."""
    return lambda kiosk: kiosk.parts.visit.open(screen, argument)


def open_page(edition: str) -> Go:
    """Go to a page with long headings, notes and hard words."""

    def go(kiosk: OpenKiosk) -> None:
        kiosk.parts.preferences.chooseEdition(edition)
        kiosk.parts.visit.open("reader", "priority-3-inclusive-places")

    return go


def open_film(number: int) -> Go:
    """Go to a film."""
    return lambda kiosk: kiosk.parts.visit.open("player", rows_of(kiosk.parts.films, "films")[number].film_id)


def open_topic(kiosk: OpenKiosk) -> None:
    """Go to the topic with the longest list."""
    topics = rows_of(kiosk.parts.find_help, "topics")
    kiosk.parts.visit.open("services", max(topics, key=lambda row: row.service_count).topic_id)


def open_crisis(kiosk: OpenKiosk) -> None:
    """Go to help in a crisis."""
    kiosk.parts.visit.open("services", rows_of(kiosk.parts.find_help, "crisisTopics")[0].topic_id)


def open_service(kiosk: OpenKiosk) -> None:
    """Go to the service with the longest name of that topic."""
    open_topic(kiosk)
    longest = max(rows_of(kiosk.parts.services, "services"), key=lambda row: len(row.name))
    kiosk.parts.visit.open("service", longest.service_id)


def search(query: str) -> Go:
    """Search for something."""

    def go(kiosk: OpenKiosk) -> None:
        kiosk.parts.visit.open("search", "")
        kiosk.parts.search.search(query)
        kiosk.visitor.expect(lambda: kiosk.parts.search.answeredQuery == query, "There should be an answer")

    return go


def touching(go: Go, *names: str) -> Go:
    """Go somewhere and touch something there."""

    def act(kiosk: OpenKiosk) -> None:
        go(kiosk)
        kiosk.visitor.rest()
        for name in names:
            kiosk.visitor.touch(name)

    return act


def ask_who_is_there(kiosk: OpenKiosk) -> None:
    """Wait until the question comes."""
    kiosk.parts.visit.open("home", "")
    kiosk.walk.clock.put_forward(121_000)
    kiosk.parts.visit.check_time()


def explain_a_word(kiosk: OpenKiosk) -> None:
    """Open the explanation with the most words."""
    opening("words")(kiosk)
    kiosk.visitor.rest()
    kiosk.visitor.touch(rows_of(kiosk.parts.words, "words")[0].term)


def open_my_list(kiosk: OpenKiosk) -> None:
    """Go to a list with a long name on it, and something to put back."""
    for service_id in ("childline", "staffordshire-emergency-duty-service", "nhs-111"):
        kiosk.parts.my_list.add("service", service_id)
    kiosk.parts.my_list.add("page", "annual-reviews")
    kiosk.parts.my_list.remove("service", "nhs-111")
    kiosk.parts.visit.open("myList", "")


def ask_to_print(kiosk: OpenKiosk) -> None:
    """Print where there is a printer."""
    PRINTER.state = PrinterState.READY
    open_print_dialog(kiosk)


def ask_without_a_printer(kiosk: OpenKiosk) -> None:
    """Print where there is no printer."""
    PRINTER.state = PrinterState.NONE
    open_print_dialog(kiosk)


def open_print_dialog(kiosk: OpenKiosk) -> None:
    """Ask to print the list."""
    open_my_list(kiosk)
    kiosk.visitor.rest()
    kiosk.visitor.touch("Print")
    kiosk.visitor.expect(lambda: not kiosk.parts.printing.is_looking, "The printer should have answered")


PLACES: dict[str, Go] = {
    "home": opening("home"),
    "plans": opening("read"),
    "plan": opening("read", "2026-2029"),
    "support": opening("read", "support"),
    "standard": open_page("standard"),
    "large print": open_page("large-print"),
    "easy read": open_page("easy-read"),
    "ended": opening("reader", "plan-2021-2025"),
    "films": opening("films"),
    "film": open_film(0),
    "bsl film": open_film(1),
    "find help": opening("findHelp"),
    "services": open_topic,
    "crisis": open_crisis,
    "where": touching(open_topic, "Where: *"),
    "need": touching(open_topic, "Need: *"),
    "service": open_service,
    "search": opening("search"),
    "found": search("autism"),
    "found nothing": search("xyzzyx"),
    "words": opening("words"),
    "word": explain_a_word,
    "contact": opening("contact"),
    "more": opening("more"),
    "about": opening("about"),
    "empty list": opening("myList"),
    "my list": open_my_list,
    "code": touching(open_my_list, "Take it on your phone"),
    "print": ask_to_print,
    "no printer": ask_without_a_printer,
    "text panel": touching(opening("home"), "Text and colours"),
    "question": ask_who_is_there,
}


@pytest.fixture(scope="module", params=[LANDSCAPE, WIDE, PORTRAIT], ids=lambda size: "x".join(map(str, size)))
def sized(request: pytest.FixtureRequest, application, bundle_dir: Path) -> Iterator[OpenKiosk]:
    """The kiosk at a size."""
    kiosk = open_shipped_kiosk(bundle_dir, request.param, lambda settings, drawings: PRINTER)
    yield kiosk
    kiosk.running.close()


@pytest.fixture(params=["standard", "giant"])
def visited(request: pytest.FixtureRequest, sized: OpenKiosk) -> Iterator[OpenKiosk]:
    """The kiosk on Home, at a text step."""
    sized.parts.visit.start()
    sized.parts.preferences.chooseTextStep(request.param)
    yield sized
    sized.parts.visit.finish()
    sized.visitor.rest()


def find_problems(kiosk: OpenKiosk) -> list[str]:
    """Everything that is wrong with what is shown now."""
    seen = kiosk.visitor.look()
    targets = [thing for thing in seen if thing.is_target]
    return [
        *find_cut_words(kiosk.window, targets),
        *find_bad_targets(targets, kiosk.px_per_mm),
        *find_narrow_gaps(targets, kiosk.px_per_mm),
    ]


@pytest.mark.parametrize("place", list(PLACES))
def test_nothing_is_cut_off_and_every_target_is_large_named_and_apart(visited: OpenKiosk, place: str):
    PLACES[place](visited)
    visited.visitor.rest()
    assert "\n".join(find_problems(visited)) == ""


def test_the_first_screen_has_everything_on_it(sized: OpenKiosk):
    sized.visitor.rest()
    assert find_cut_words(sized.window, []) == []
