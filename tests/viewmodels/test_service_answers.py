"""The answers of a service page, also where nobody knows them."""

from __future__ import annotations

from dataclasses import replace

from kiosk.takeaway import Fact
from kiosk.viewmodels.service_answers import derive_answers, sort_places
from kiosk.viewmodels.service_words import Standpoint
from kiosk.vocabulary import AccessFeature, Contact, GridPoint, Location
from tests.viewmodels.sample_directory import make_service

HERE = Standpoint(GridPoint(400_000, 300_000))
FAR = Location("Far Hall", "", 410_000, 300_000, access=(AccessFeature.LIFT,))
NEAR = Location("Near Hall", "", 400_000, 301_609)
NOWHERE = Location("Some Hall", "", None, None)


def answer(kind: str, **changes: object) -> list[Fact]:
    """The answers of one kind."""
    return [fact for fact in derive_answers(make_service(**changes), None) if fact.kind == kind]


def test_what_is_known_is_answered_in_the_order_people_ask():
    facts = derive_answers(make_service(), None)
    assert [fact.kind for fact in facts] == ["where", "cost", "how", "who", "access", "area"]
    assert [fact.kind for fact in facts if not fact.is_known] == ["access"]
    assert answer("who") == [Fact("who", "Who it is for", "Up to 25\u00a0years\nAutism, Hearing")]


def test_what_nobody_knows_is_said_to_be_unknown():
    nothing = {"locations": (), "cost": "", "referral": None, "needs": (), "minimum_age": None}
    facts = derive_answers(make_service(**nothing, maximum_age=None), None)
    assert [fact.kind for fact in facts if not fact.is_known] == ["where", "cost", "how", "who"]
    assert all(fact.value for fact in facts)


def test_several_places_are_numbered_and_the_nearest_comes_first():
    places = (NOWHERE, FAR, NEAR)
    assert sort_places(places, None) == places
    assert sort_places(places, HERE) == (NEAR, FAR, NOWHERE)
    facts = derive_answers(make_service(locations=places), HERE)
    assert [(fact.label, fact.value.split("\n")[0]) for fact in facts[:3]] == [
        ("Place 1 of 3", "Near Hall"),
        ("Place 2 of 3", "Far Hall"),
        ("Place 3 of 3", "Some Hall"),
    ]
    assert [fact.label for fact in facts if fact.kind == "access"] == ["Getting in: Far Hall"]


def test_a_place_of_which_nothing_is_known_is_no_place():
    assert sort_places((Location("", "", None, None),), HERE) == ()


def test_how_to_apply_whom_to_ask_for_and_languages_are_there_where_they_are_known():
    more = {
        "application_process": "Fill in a form",
        "contacts": (Contact("Ann", "Manager"), Contact("Bo", "")),
        "languages": ("Urdu", "Polish"),
        "eligibility": "You live in Leek",
    }
    assert answer("apply", **more)[0].value == "Fill in a form"
    assert answer("contact", **more)[0].value == "Ann, Manager\nBo"
    assert answer("languages", **more)[0].value == "Urdu, Polish"
    assert answer("who", **more)[0].value.endswith("You live in Leek")
    assert not answer("languages") + answer("apply") + answer("contact")


def test_notes_about_getting_in_are_an_answer():
    place = replace(NEAR, access_notes="Ring the bell")
    assert answer("access", locations=(place,)) == [Fact("access", "Getting in", "Ring the bell")]
