"""What is known of one service."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.contact_words import drop_breaks
from kiosk.viewmodels.service_facts import (
    Closing,
    PhoneRow,
    derive_facts,
    derive_other_phones,
    derive_phone_rows,
    derive_relay_number,
    read_seen,
)
from kiosk.vocabulary import ByDay, Frequency, Phone, PhoneKind, Schedule, ServiceLink, ServiceStatus
from tests.viewmodels.sample_directory import make_phone, make_service

TEXT = PhoneKind.TEXT


def test_everything_known_is_there():
    facts = derive_facts(make_service())
    assert (facts.name, facts.organization) == ("Clinic", "The NHS")
    assert facts.hours == "Mon 09:00–17:00\nTue closed"
    assert facts.checked.startswith("Checked: these details were on a public web page from July\u00a02025.")
    assert facts.closing == Closing()


def test_days_and_sentences_about_hours_have_lines_of_their_own():
    written = "Mon 09:00–17:00; Sun closed. These times are from 2021. Please check first"
    assert derive_facts(make_service(schedule=written)).hours.split("\n") == [
        "Mon 09:00–17:00",
        "Sun closed.",
        "These times are from 2021.",
        "Please check first",
    ]


def test_hours_are_in_words_where_there_are_only_rules():
    rule = Schedule(Frequency.WEEKLY, (ByDay(0),), time(9), time(17))
    assert derive_facts(make_service(schedule="", schedules=(rule,))).hours == "Monday: 9am to 5pm"
    assert derive_facts(make_service(schedule="")).hours == ""


@pytest.mark.parametrize("status", [ServiceStatus.DEFUNCT, ServiceStatus.INACTIVE])
def test_what_has_closed_says_so_and_which_other_one_to_try(status: ServiceStatus):
    facts = derive_facts(make_service(status=status, instead=ServiceLink("club", "Club")))
    assert facts.closing == Closing("This service has closed.", True, "club", "Club")
    assert derive_facts(make_service(status=status)).closing.instead_id == ""


def test_what_is_closed_for_now_is_not_closed_for_good():
    closing = derive_facts(make_service(status=ServiceStatus.TEMPORARILY_CLOSED)).closing
    assert "closed for now" in closing.words
    assert not closing.is_for_good


def test_who_gives_a_service_is_not_said_twice():
    assert derive_facts(make_service(name="Scope", organization="Scope")).organization == ""


def test_a_number_to_ring_comes_before_one_to_text_and_words_come_last():
    phones = (make_phone("", description="Ask at the desk"), make_phone("88247", TEXT), make_phone("999"))
    assert [row.number for row in derive_phone_rows(phones)] == ["999", "88247", ""]


def test_a_number_that_its_description_says_is_not_said_twice():
    main = PhoneRow("999", "voice", "")
    text = PhoneRow("88247", "text", "Text HELP to 88247")
    assert derive_other_phones((main, text), main) == (PhoneRow("", "text", "Text HELP to 88247"),)


@pytest.mark.parametrize(
    ("phones", "relay"),
    [
        ((make_phone("0300 111 8000"),), "18001 0300 111 8000"),
        ((make_phone("111"), make_phone("18001 111", TEXT, "Relay UK")), "18001 111"),
        ((make_phone("999"),), ""),
        ((make_phone("88247", TEXT),), ""),
        ((make_phone("", description="Ask"),), ""),
        ((), ""),
    ],
)
def test_relay_uk_is_offered_for_what_can_be_rung(phones: tuple[Phone, ...], relay: str):
    assert drop_breaks(derive_relay_number(phones)) == relay


@pytest.mark.parametrize(
    ("seen", "day", "shown"),
    [
        ("2023", date(2023, 1, 1), "yyyy"),
        ("2020-06", date(2020, 6, 1), "MMMM yyyy"),
        ("2024-10-20", date(2024, 10, 20), "d MMMM yyyy"),
        ("not dated", None, ""),
        ("2024-13-01", None, ""),
        ("", None, ""),
    ],
)
def test_a_date_is_shown_as_exactly_as_it_is_known(seen: str, day: date | None, shown: str):
    assert read_seen(seen) == (day, shown)


@given(st.text())
def test_any_words_about_a_date_are_understood_or_left_out(seen: str):
    day, shown = read_seen(seen)
    assert (day is None) == (shown == "")
