"""Every screen and dialog a visitor can come to, and how to come there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from kiosk.audit.staff_places import ask_for_pin, come_in, staff_at
from kiosk.tour import LostError, Walk, rows_of
from kiosk.vocabulary import ServiceLink, ServiceStatus

Go: TypeAlias = Callable[[Walk], None]

PROBLEM = "problem"
"""The window that stands there when there is no content: no visitor can go there from here."""


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
    walk.expect_list()


def open_crisis(walk: Walk) -> None:
    """Go to help in a crisis."""
    walk.parts.visit.open("services", rows_of(walk.parts.find_help, "crisisTopics")[0].topic_id)
    walk.expect_list()


def open_service(walk: Walk) -> None:
    """Go to the service with the longest name of that topic."""
    open_topic(walk)
    longest = max(rows_of(walk.parts.services, "services"), key=lambda row: len(row.name))
    walk.parts.visit.open("service", longest.service_id)


def open_easy_service(walk: Walk) -> None:
    """Go to a service with a number to ring and one to text, in Easy Read."""
    walk.parts.preferences.chooseEdition("easy-read")
    walk.parts.visit.open("service", "emergency-999")


def open_closed_service(walk: Walk) -> None:
    """Go to a service as it would be, had it closed for another one; of those that are shipped none has."""
    open_service(walk)
    shown = walk.parts.service.shown
    if shown is None:
        raise LostError("The service should be there")
    instead = ServiceLink("childline", "Childline")
    walk.parts.service.show(replace(shown, status=ServiceStatus.DEFUNCT, instead=instead))


def open_week(walk: Walk) -> None:
    """Go to a service with hours and look at its week."""
    walk.parts.visit.open("service", "mpft-childrens-ot-north")
    walk.visitor.rest()
    walk.visitor.touch("Opening times")


def narrow_a_lot(walk: Walk) -> None:
    """Narrow that topic by as much as leaves something."""
    open_topic(walk)
    walk.parts.services.choose("need", "speech-language")
    walk.parts.services.choose("age", "primary")
    walk.parts.services.choose("area", "newcastle-under-lyme")
    walk.parts.services.choose("free", "on")
    walk.expect_list()


def choosing(page: str) -> Go:
    """Go to the choices of one kind."""

    def go(walk: Walk) -> None:
        walk.parts.visit.open("choose", page)
        walk.expect_list()

    return go


def typing_postcode(typed: str) -> Go:
    """Type a postcode and wait for what is said of it."""

    def go(walk: Walk) -> None:
        walk.parts.visit.open("near", "")
        walk.parts.near.type(typed)
        walk.visitor.expect(lambda: walk.parts.near.property("state") != "empty", "It should be looked up")

    return go


def open_near(walk: Walk) -> None:
    """Go to the nearest of that topic to a postcode."""
    open_topic(walk)
    typing_postcode("ST16")(walk)
    walk.parts.near.choose()
    walk.expect_list()


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
    Place("narrowed", narrow_a_lot),
    Place("narrow", touching(narrow_a_lot, "Make the list shorter")),
    Place("need", choosing("need")),
    Place("age", choosing("age")),
    Place("age in years", choosing("years")),
    Place("where", choosing("area")),
    Place("when", choosing("open")),
    Place("access", choosing("access")),
    Place("near", opening("near")),
    Place("near, not known", typing_postcode("SW1A 1AA")),
    Place("nearest", open_near),
    Place("service", open_service),
    Place("service, Easy Read", open_easy_service),
    Place("closed service", open_closed_service),
    Place("opening times", open_week),
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
    Place("staff, statistics", staff_at("staffStatistics")),
    Place("staff, end", staff_at("staffEnd")),
    Place("staff, leave", touching(staff_at("staffEnd"), "Leave the kiosk")),
    Place("are you there", ask_who_is_there, takes_any_key=True),
)


class UnknownPlaceError(Exception):
    """A place was asked for that there is not. Its words list those there are."""


def choose_places(names: tuple[str, ...]) -> tuple[Place, ...]:
    """Return the places with these names, or all of them.

    Raises:
        UnknownPlaceError: There is none of a name.
    """
    known = {place.name for place in PLACES} | {PROBLEM}
    if unknown := [name for name in names if name not in known]:
        raise UnknownPlaceError(f"There is no place “{unknown[0]}”. There is: {', '.join(sorted(known))}.")
    return tuple(place for place in PLACES if not names or place.name in names)
