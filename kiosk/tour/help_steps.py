"""Finding help: by topic, narrowed, near a postcode, and by typing."""

from __future__ import annotations

from kiosk.tour.walk import Chapter, Step, Walk, first_of, going, rows_of

_TYPED = "autism"
_OUTWARD = "st16"


def _open_topic(walk: Walk) -> None:
    walk.go(first_of(walk.parts.find_help, "topics").title, "services")


def _open_service(walk: Walk) -> None:
    walk.go(first_of(walk.parts.services, "services").name, "service")
    walk.visitor.see(first_of(walk.parts.services, "services").name)


def _open_kinds(walk: Walk) -> None:
    walk.go("Back", "services")
    walk.go("Make the list shorter", "narrow")


def _choose_place(walk: Walk) -> None:
    walk.go("Where", "choose")
    title = next(row.title for row in rows_of(walk.parts.services, "choices") if row.can_choose)
    walk.go(title, "services")
    walk.visitor.see(title)


def _choose_age(walk: Walk) -> None:
    walk.go("Make the list shorter", "narrow")
    walk.go("Age", "choose")
    walk.visitor.see("Choose the age in years")


def _open_near(walk: Walk) -> None:
    walk.go("Home", "home")
    walk.go("Find help", "findHelp")
    walk.visitor.touch("Clear all")
    walk.go("Near me", "near")


def _type_postcode(walk: Walk) -> None:
    for character in _OUTWARD:
        walk.visitor.touch(character)
    walk.visitor.expect(lambda: bool(walk.parts.near.foundCode), f"“{_OUTWARD}” should be found")
    walk.go("Show", "services")


def _open_search(walk: Walk) -> None:
    walk.go("Find help", "findHelp")
    walk.go("Type what you need", "search")


def _type(walk: Walk) -> None:
    for letter in _TYPED:
        walk.visitor.touch(letter)
    walk.visitor.expect(
        lambda: bool(rows_of(walk.parts.search, "results")), f"“{_TYPED}” should find something"
    )
    walk.visitor.rest()


def _open_found(walk: Walk) -> None:
    walk.visitor.touch(first_of(walk.parts.search, "results").title)
    visit = walk.parts.visit
    walk.visitor.expect(lambda: visit.route.screen != "search", "What was found should open")
    walk.visitor.rest()


def _put_on_list(walk: Walk) -> None:
    walk.go("Find help", "findHelp")
    _open_topic(walk)
    _open_service(walk)
    walk.visitor.touch("Add to my list")
    walk.visitor.see("On my list. Take off")


def _show_code(walk: Walk) -> None:
    walk.visitor.touch("Take it on your phone")
    walk.visitor.see("Square code for a phone: *")


def _ask_to_print(walk: Walk) -> None:
    walk.visitor.touch("Close")
    walk.visitor.touch("Print")
    walk.visitor.expect(lambda: not walk.parts.printing.is_looking, "The printer should have answered")
    walk.visitor.rest()


FINDING_HELP = Chapter(
    "Finding help",
    (
        Step("topics", "Touch “Find help”", going("Find help", "findHelp")),
        Step("services", "Touch the first topic", _open_topic),
        Step("service", "Touch the first service", _open_service),
        Step("narrow", "Go back and touch “Make the list shorter”", _open_kinds),
        Step("services-of-place", "Touch “Where” and the first district", _choose_place),
        Step("ages", "Touch “Make the list shorter” and “Age”", _choose_age, is_quick=False),
        Step("near", "Touch “Near me” in “Find help”", _open_near),
        Step("services-near", f"Type “{_OUTWARD}” and touch “Show”", _type_postcode),
    ),
)

TAKING_HOME = Chapter(
    "Taking it home",
    (
        Step("service-on-list", "Touch “Add to my list” on a service", _put_on_list),
        Step("my-list", "Touch “My list”", going("My list (1)", "myList")),
        Step("code", "Touch “Take it on your phone”", _show_code),
        Step("print", "Touch “Print”", _ask_to_print),
    ),
)

SEARCHING = Chapter(
    "Searching",
    (
        Step("search", "Touch “Find help” and “Type what you need”", _open_search),
        Step("search-typed", f"Type “{_TYPED}” on the keys of the screen", _type),
        Step("search-found", "Touch the first thing found", _open_found, is_quick=False),
    ),
)
