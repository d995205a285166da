"""Everything about one service."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

from kiosk.vocabulary import (
    AccessFeature,
    ByDay,
    Contact,
    CostOption,
    Frequency,
    Location,
    Phone,
    PhoneKind,
    Schedule,
    Service,
)
from tests.catalogue.finding_help import WallClock, open_services

ROW = {
    "id": "all",
    "alternate_name": "Everything",
    "phone": "01785 223121 ext 12",
    "address": "1 High Street",
    "postcode": "ST16 2DH",
    "getting_there": "Bus 101 stops outside",
    "access": "lift;hoist",
    "access_notes": "Ring the bell",
    "other_places": "Town Hall; B1 1AA",
    "opening_hours": "Second Monday",
    "schedule": "FREQ=MONTHLY;INTERVAL=2;DTSTART=2026-01-12;BYDAY=2MO;OPENS=10:00;CLOSES=11:30;TO=2027-01-01",
    "prices": "£3.50 a session",
    "languages": "Urdu;Polish",
    "eligibility": "You live here",
    "how_to_apply": "Fill in a form",
    "contact_name": "Ann Example",
    "contact_role": "Manager",
    "review_by": "2027-01-31",
}


def read_service(tmp_path: Path) -> Service:
    """Compile a service with everything and read it."""
    catalogue = open_services(tmp_path, WallClock(), (ROW,))
    service = catalogue.service("all")
    catalogue.close()
    return service


def test_a_service_has_everything_its_row_says(tmp_path: Path):
    service = read_service(tmp_path)
    assert service.alternate_name == "Everything"
    assert service.phones == (Phone("01785 223121", PhoneKind.VOICE, "Extension 12", "12"),)
    assert service.cost_options == (CostOption(350, "a session"),)
    assert service.languages == ("Urdu", "Polish")
    assert (service.eligibility, service.application_process) == ("You live here", "Fill in a form")
    assert service.contacts == (Contact("Ann Example", "Manager"),)
    assert (service.review_by, service.hide_by, service.instead) == (date(2027, 1, 31), None, None)
    assert not service.is_free


def test_a_service_has_its_places_with_how_to_get_in(tmp_path: Path):
    features = (AccessFeature.LIFT, AccessFeature.HOIST)
    assert read_service(tmp_path).locations == (
        Location(
            "1 High Street", "ST16 2DH", 392000, 323000, "Bus 101 stops outside", features, "Ring the bell"
        ),
        Location("Town Hall", "B1 1AA", 407000, 287000),
    )


def test_a_service_has_its_opening_words_and_rules(tmp_path: Path):
    service = read_service(tmp_path)
    assert service.schedule == "Second Monday"
    (rule,) = service.schedules
    assert (rule.freq, rule.byday, rule.interval) == (Frequency.MONTHLY, (ByDay(0, 2),), 2)
    assert rule == Schedule(
        Frequency.MONTHLY,
        (ByDay(0, 2),),
        time(10),
        time(11, 30),
        2,
        date(2026, 1, 12),
        valid_to=date(2027, 1, 1),
    )
