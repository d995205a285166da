"""A service in Easy Read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.takeaway import EasyLine
from kiosk.viewmodels.contact_words import drop_breaks
from kiosk.viewmodels.easy_service import (
    NO_HOURS,
    NO_HOURS_NO_PHONE,
    choose_no_hours,
    derive_easy_lines,
    write_hours_for_later,
)
from kiosk.viewmodels.service_facts import derive_facts
from kiosk.viewmodels.service_words import Standpoint
from kiosk.vocabulary import (
    AccessFeature,
    Confidence,
    GridPoint,
    Location,
    PhoneKind,
    Referral,
    ServiceLink,
    ServiceStatus,
)
from tests.shipped_kiosk import ROOT
from tests.viewmodels.sample_directory import make_phone, make_service

LONGEST_SENTENCE_WORDS = 15
HERE = Standpoint(GridPoint(400_000, 300_000))
EVERYTHING = {
    "phones": (make_phone("01785 223121"), make_phone("85258", PhoneKind.TEXT, "at night")),
    "locations": (
        Location("1 High Street", "ST16", 400_000, 301_609, "Bus 8", (AccessFeature.LIFT,)),
        Location("Town Hall", "", None, None),
    ),
}


def write(
    when: str = "Open now until 5pm.", here: Standpoint | None = None, **changes: object
) -> list[EasyLine]:
    """The lines of a service."""
    service = make_service(**changes)
    return list(derive_easy_lines(service, derive_facts(service, here), when, here))


def sentences(lines: list[EasyLine]) -> list[str]:
    """What is said, without marks for breaking."""
    return [drop_breaks(f"{line.sentence} {line.figure}").strip() for line in lines]


def test_each_fact_is_one_sentence():
    assert sentences(write(here=HERE, **EVERYTHING)) == [
        "A clinic.",
        "Ring: 01785 223121",
        "Send a text to (at night): 85258",
        "To type and not speak, use Relay UK: 18001 01785 223121",
        "Open now until 5pm.",
        "It is in 2 places.",
        "Go to: 1 High Street, ST16",
        "About 1 mile from here in a straight line.",
        "How to get there: Bus 8",
        "It has: Lift.",
        "Go to: Town Hall",
        "It is for people up to 25 years old.",
        "It helps with: Autism, Hearing.",
        "Cost: Free",
        "You can ask for this help yourself.",
        "Write an email to: clinic@nhs.example",
        "Look at: nhs.example/clinic",
        "We checked this. It may have changed since.",
    ]


def test_each_sentence_has_a_picture_that_is_there_and_few_words():
    unknown = {"phones": (), "referral": None, "cost": "", "confidence": Confidence.UNVERIFIED}
    closed = {"status": ServiceStatus.TEMPORARILY_CLOSED, "is_free": True, "confidence": Confidence.PARTIAL}
    for lines in (write(**EVERYTHING), write(NO_HOURS, **unknown), write(**closed, referral=Referral.EITHER)):
        for line in lines:
            assert (ROOT / "assets" / "pictures" / f"{line.picture}.svg").is_file()
            assert len(line.sentence.split()) <= LONGEST_SENTENCE_WORDS


def test_what_nobody_knows_has_a_question_mark():
    lines = write(NO_HOURS_NO_PHONE, phones=(), referral=None, cost="")
    assert [line.sentence for line in lines if line.picture == "fact-unknown"] == [
        "There is no phone number here. Staff here can help you.",
        NO_HOURS_NO_PHONE,
        "We do not know what it costs. Ask first.",
        "We do not know how to start. Get in touch and ask.",
    ]


def test_what_nobody_has_checked_says_so_before_the_number():
    lines = [line.picture for line in write(confidence=Confidence.UNVERIFIED)]
    assert lines.index("fact-check") < lines.index("fact-ring")


@pytest.mark.parametrize(
    ("ages", "sentence"),
    [((0, None), "of all ages"), ((7, 7), "7 years old"), ((5, 11), "from 5 to 11 years old")],
)
def test_ages_are_a_sentence(ages: tuple[int, int | None], sentence: str):
    lines = sentences(write(minimum_age=ages[0], maximum_age=ages[1]))
    assert f"It is for people {sentence}." in lines


def test_what_has_closed_for_good_says_only_what_it_was():
    lines = write(status=ServiceStatus.DEFUNCT, instead=ServiceLink("club", "Club"))
    assert sentences(lines) == ["A clinic.", "This service has closed.", "Try this one: Club."]


def test_what_is_closed_for_now_says_so_first_and_does_not_say_when_it_is_open():
    lines = write(status=ServiceStatus.TEMPORARILY_CLOSED)
    assert lines[0].picture == "fact-closed"
    assert "fact-when" not in [line.picture for line in lines]


def test_words_that_have_the_number_in_them_are_not_said_twice():
    lines = write(phones=(make_phone("85258", PhoneKind.TEXT, "Text SHOUT to 85258"),))
    assert EasyLine("fact-text", "Text SHOUT to 85258:", "85258", "Text SHOUT to 85258: 8 5 2 5 8") in lines
    beside = write(phones=(make_phone("999"), make_phone("999", PhoneKind.TEXT, "Text 999 in an emergency")))
    assert EasyLine("fact-text", "Text 999 in an emergency") in beside


def test_numbers_and_addresses_are_said_as_people_say_them():
    spoken = {line.picture: line.spoken for line in write()}
    assert spoken["fact-ring"] == "Ring: 0 1 7 8 5, 2 2 3 1 2 1"
    assert spoken["fact-email"] == "Write an email to: clinic@nhs.example"


def test_without_opening_times_somebody_is_to_be_asked_first():
    assert choose_no_hours(derive_facts(make_service())) == NO_HOURS
    assert choose_no_hours(derive_facts(make_service(phones=()))) == NO_HOURS_NO_PHONE
    assert write_hours_for_later(derive_facts(make_service(schedule=""))) == NO_HOURS
    assert write_hours_for_later(derive_facts(make_service(schedule="Mondays"))) == "Open: Mondays"


@given(st.text(), st.text(), st.text(), st.text())
def test_whatever_is_written_every_line_says_something(words: str, cost: str, address: str, number: str):
    places = (Location(address, "", None, None),)
    phones = (make_phone(number, description=words),)
    lines = write(description=words, cost=cost, locations=places, phones=phones)
    assert all(line.sentence.strip() for line in lines)
