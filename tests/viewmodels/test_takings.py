"""What is known of a service, as it is taken home."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.catalogue import NotInBundleError
from kiosk.session import Entry, EntryKind
from kiosk.takeaway import Number, Place
from kiosk.viewmodels.takings import Takings, derive_contact
from kiosk.vocabulary import Confidence, Page, PhoneKind, ServiceStatus
from tests.viewmodels.sample_directory import make_phone, make_service
from tests.viewmodels.sample_takings import SampleShelf, make_takings


def test_a_contact_has_whole_addresses_and_grouped_numbers():
    phones = (make_phone("08088000000", description="free"), make_phone("85258", PhoneKind.TEXT))
    contact = derive_contact(make_service(phones=phones, confidence=Confidence.UNVERIFIED))
    assert contact.numbers == (Number("0808\u00a0800\u00a00000", False, "free"), Number("85258", True))
    assert (contact.email, contact.website) == ("clinic@nhs.example", "https://www.nhs.example/clinic/")
    assert contact.places == (Place("1 High Street, Stafford", "ST16 2DH"),)
    assert contact.schedule == "Mon 09:00–17:00\nTue closed"
    assert {fact.kind for fact in contact.facts} >= {"where", "cost", "how", "who"}
    assert contact.needs_check


def test_what_is_taken_home_holds_on_any_day():
    contact = derive_contact(make_service())
    assert "Open: Mon 09:00–17:00\nTue closed" in [line.sentence for line in contact.easy]
    assert not any("now" in line.sentence for line in contact.easy)


def test_a_service_that_has_closed_says_so_at_home_too():
    assert derive_contact(make_service(status=ServiceStatus.DEFUNCT)).closed == "This service has closed."


def test_words_about_ringing_are_no_number():
    assert derive_contact(make_service(phones=(make_phone("", description="Ask"),))).numbers == ()


def test_entries_are_services_or_pages():
    takings = make_takings()
    assert takings.find_part(Entry(EntryKind.SERVICE, "club")).name == "Club"
    assert isinstance(takings.find_part(Entry(EntryKind.PAGE, "plan")), Page)
    with pytest.raises(NotInBundleError):
        takings.find_contact("missing")


def test_entries_are_written_as_text():
    takings = make_takings()
    assert takings.write_text(Entry(EntryKind.SERVICE, "club")).startswith("Club\nPhone: 01785")
    assert takings.write_text(Entry(EntryKind.PAGE, "plan")).splitlines() == [
        "Title of plan",
        "Summary of plan",
        "Web: https://www.legislation.gov.uk/ukpga/2014/6",
    ]


def test_details_that_are_old_on_the_day_they_are_taken_say_so():
    takings = Takings(SampleShelf({"seen": "2020"}), lambda: datetime(2026, 11, 24))
    assert "more than a year ago" in takings.find_contact("club").checked
    assert "year ago" not in make_takings(seen="2020").find_contact("club").checked
