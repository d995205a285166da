"""What a service page answers besides how to ring and when: where, the cost, how to start, who it is for."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.takeaway import Fact
from kiosk.viewmodels.service_words import (
    Standpoint,
    describe_access,
    describe_ages,
    describe_cost,
    describe_needs,
    describe_place,
    describe_referral,
)
from kiosk.vocabulary import Location, Service

NO_ADDRESS = "We have no address for this service."
NO_COST = "We do not know what it costs. Ask first."
NO_REFERRAL = "We do not know how to start. Get in touch and ask."
NO_AUDIENCE = "We do not know who it is for. Get in touch and ask."
NO_ACCESS = "We do not know about steps, toilets or hearing loops. Ask before you travel."


def derive_answers(service: Service, here: Standpoint | None) -> tuple[Fact, ...]:
    """Answer each question, also where the answer is that nobody has told us."""
    places = sort_places(service.locations, here)
    return (
        *_answer_where(places, here),
        _answer("cost", "What it costs", describe_cost(service.cost, service.cost_options), NO_COST),
        *_answer_how(service),
        *_answer_who(service),
        *_answer_access(places),
        *_answer_if_known("languages", "Languages", ", ".join(service.languages)),
        Fact("area", "Area it serves", service.area.title),
    )


def sort_places(places: tuple[Location, ...], here: Standpoint | None) -> tuple[Location, ...]:
    """Return the places of a service that say anything, the nearest first."""
    told = tuple(place for place in places if describe_place(place, None))
    return told if here is None else tuple(sorted(told, key=lambda place: _measure(place, here)))


def _measure(place: Location, here: Standpoint) -> float:
    return here.measure_miles(place.point) if place.point else float("inf")


def _answer(kind: str, label: str, value: str, not_known: str) -> Fact:
    return Fact(kind, label, value) if value else Fact(kind, label, not_known, is_known=False)


def _answer_if_known(kind: str, label: str, value: str) -> Iterator[Fact]:
    if value:
        yield Fact(kind, label, value)


def _answer_where(places: tuple[Location, ...], here: Standpoint | None) -> Iterator[Fact]:
    if not places:
        yield Fact("where", "Where", NO_ADDRESS, is_known=False)
    for number, place in enumerate(places, start=1):
        label = "Where" if len(places) == 1 else f"Place {number} of {len(places)}"
        yield Fact("where", label, describe_place(place, here))


def _answer_how(service: Service) -> Iterator[Fact]:
    yield _answer("how", "How to get this help", describe_referral(service.referral), NO_REFERRAL)
    yield from _answer_if_known("apply", "How to apply", service.application_process)
    named = (", ".join(part for part in (who.name, who.title) if part) for who in service.contacts)
    yield from _answer_if_known("contact", "Who to ask for", "\n".join(name for name in named if name))


def _answer_who(service: Service) -> Iterator[Fact]:
    needs = describe_needs(tuple(need.title for need in service.needs), is_for_all=service.is_for_all_needs)
    ages = describe_ages(service.minimum_age, service.maximum_age)
    said = "\n".join(part for part in (ages, needs, service.eligibility) if part)
    yield _answer("who", "Who it is for", said, NO_AUDIENCE)


def _answer_access(places: tuple[Location, ...]) -> Iterator[Fact]:
    """Say what each place has. Of what is given nowhere nobody asks it."""
    told = [(place.address, describe_access(place.access, place.access_notes)) for place in places]
    if places and not any(words for _, words in told):
        yield Fact("access", "Getting in", NO_ACCESS, is_known=False)
    for address, words in told:
        yield from _answer_if_known(
            "access", "Getting in" if len(places) == 1 else f"Getting in: {address}", words
        )
