"""Every screen and dialog a visitor can come to, and how to come there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from kiosk.tour import Walk, rows_of

Go: TypeAlias = Callable[[Walk], None]


@dataclass(frozen=True, slots=True)
class Place:
    """A screen or dialog.

    `has_choices` says whether a visitor could have chosen anything by then, `takes_any_key` whether whatever
    key is pressed answers it, so that no focus needs to go round.
    """

    name: str
    go: Go
    has_choices: bool = True
    takes_any_key: bool = False


def opening(screen: str, argument: str = "") -> Go:
    """Go straight to a screen."""
    return lambda walk: walk.parts.visit.open(screen, argument)


def open_page(edition: str) -> Go:
    """Go to a page with long headings, notes and hard words."""

    def go(walk: Walk) -> None:
        walk.parts.preferences.chooseEdition(edition)
        walk.parts.visit.open("reader", "priority-3-inclusive-places")

    return go


def open_film(number: int) -> Go:
    """Go to a film."""
    return lambda walk: walk.parts.visit.open("player", rows_of(walk.parts.films, "films")[number].film_id)


def open_topic(walk: Walk) -> None:
    """Go to the topic with the longest list."""
    topics = rows_of(walk.parts.find_help, "topics")
    walk.parts.visit.open("services", max(topics, key=lambda row: row.service_count).topic_id)


def open_crisis(walk: Walk) -> None:
    """Go to help in a crisis."""
    walk.parts.visit.open("services", rows_of(walk.parts.find_help, "crisisTopics")[0].topic_id)


def open_service(walk: Walk) -> None:
    """Go to the service with the longest name of that topic."""
    open_topic(walk)
    longest = max(rows_of(walk.parts.services, "services"), key=lambda row: len(row.name))
    walk.parts.visit.open("service", longest.service_id)


def searching(query: str) -> Go:
    """Search for something."""

    def go(walk: Walk) -> None:
        walk.parts.visit.open("search", "")
        walk.parts.search.search(query)
        walk.visitor.expect(
            lambda: walk.parts.search.property("answeredQuery") == query, "There should be an answer"
        )

    return go


def touching(go: Go, *names: str) -> Go:
    """Go somewhere and touch something there."""

    def act(walk: Walk) -> None:
        go(walk)
        walk.visitor.rest()
        for name in names:
            walk.visitor.touch(name)

    return act


def ask_who_is_there(walk: Walk) -> None:
    """Wait until the question comes."""
    walk.parts.visit.open("home", "")
    walk.clock.put_forward(121_000)
    walk.parts.visit.check_time()


def explain_a_word(walk: Walk) -> None:
    """Open the explanation with the most words."""
    walk.parts.visit.open("words", "")
    walk.visitor.rest()
    walk.visitor.touch(rows_of(walk.parts.words, "words")[0].term)


def open_nothing(walk: Walk) -> None:
    """Ask for a page that is not there."""
    walk.parts.visit.open("home", "")
    walk.parts.visit.open("reader", "no-such-page")


def stay_away(walk: Walk) -> None:
    """Leave the kiosk to itself."""
    walk.parts.visit.finish()


def open_my_list(walk: Walk) -> None:
    """Go to a list with a long name on it, and something to put back."""
    for service_id in ("childline", "staffordshire-emergency-duty-service", "nhs-111"):
        walk.parts.my_list.add("service", service_id)
    walk.parts.my_list.add("page", "annual-reviews")
    walk.parts.my_list.remove("service", "nhs-111")
    walk.parts.visit.open("myList", "")


def ask_to_print(walk: Walk) -> None:
    """Ask to print the list, and wait for what the printer says."""
    touching(open_my_list, "Print")(walk)
    walk.visitor.expect(lambda: not walk.parts.printing.is_looking, "The printer should have answered")


def come_in(walk: Walk) -> None:
    """Be staff who have typed a PIN; one is chosen where there is none."""
    gate = walk.parts.staff.parts.gate
    walk.kiosk.open_staff()
    for _ in range(2):
        if gate.property("phase") in ("choose", "repeat", "enter"):
            for digit in _PIN:
                gate.typeDigit(digit)
            gate.accept()
    walk.visitor.expect(lambda: gate.is_open, "Staff should be in")


def staff_at(screen: str, *names: str) -> Go:
    """Go to one of the staff screens, and touch something there."""

    def go(walk: Walk) -> None:
        come_in(walk)
        walk.parts.visit.open(screen, "")

    return touching(go, *names)


def ask_for_pin(walk: Walk) -> None:
    """Come before the gate."""
    walk.kiosk.open_staff()


_PIN = "246813"

PLACES = (
    Place("first screen", stay_away, has_choices=False, takes_any_key=True),
    Place("home", opening("home")),
    Place("plans", opening("read")),
    Place("plan", opening("read", "2026-2029")),
    Place("support", opening("read", "support")),
    Place("page, standard", open_page("standard")),
    Place("page, large print", open_page("large-print")),
    Place("page, Easy Read", open_page("easy-read")),
    Place("page of an ended plan", opening("reader", "plan-2021-2025")),
    Place("contents", touching(open_page("large-print"), "Contents")),
    Place("films", opening("films")),
    Place("film", open_film(0)),
    Place("words of a film", touching(open_film(0), "Words of the film")),
    Place("BSL film", open_film(1)),
    Place("find help", opening("findHelp")),
    Place("services", open_topic),
    Place("crisis", open_crisis),
    Place("where", touching(open_topic, "Where: *")),
    Place("need", touching(open_topic, "Need: *")),
    Place("service", open_service),
    Place("search", opening("search")),
    Place("found", searching("autism")),
    Place("guessed", searching("autisum")),
    Place("found nothing", searching("xyzzyx")),
    Place("hard words", opening("words")),
    Place("hard word", explain_a_word),
    Place("contact", opening("contact")),
    Place("more", opening("more")),
    Place("about", opening("about")),
    Place("accessibility", opening("accessibility")),
    Place("empty list", opening("myList")),
    Place("my list", open_my_list),
    Place("code", touching(open_my_list, "Take it on your phone")),
    Place("code of a service", touching(opening("service", "childline"), "Take it on your phone")),
    Place("print", ask_to_print),
    Place("text and colours", touching(opening("home"), "Text and colours")),
    Place("more ways", touching(opening("home"), "Text and colours", "More ways to use this screen")),
    Place("not opened", open_nothing),
    Place("staff PIN", ask_for_pin),
    Place("staff", come_in),
    Place("staff, how it is", staff_at("staffStatus")),
    Place("staff, update", staff_at("staffUpdate")),
    Place("staff, tests", staff_at("staffTests")),
    Place("staff, report", staff_at("staffReport")),
    Place("staff, end", staff_at("staffEnd")),
    Place("staff, leave", staff_at("staffEnd", "Leave the kiosk")),
    Place("are you there", ask_who_is_there, takes_any_key=True),
)
