"""A row of services.csv as a record."""

from __future__ import annotations

from datetime import date

from kiosk.source.service_record import SourcePlace, read_record, split_places
from kiosk.vocabulary import AccessFeature, Contact, CostOption, Referral, ServiceStatus


def test_a_row_of_required_columns_is_enough():
    record = read_record({"id": "club", "name": "Club", "referral": "self", "age_min": "5"})
    assert (record.id, record.name, record.referral, record.minimum_age) == ("club", "Club", Referral.SELF, 5)
    assert record.status is ServiceStatus.ACTIVE
    assert record.places == ()


def test_the_columns_that_may_be_left_out_are_read():
    record = read_record(
        {
            "status": "closed",
            "closed_try": "other",
            "hide_by": "2027-01-31",
            "prices": "£3 a session; £0 for carers",
            "languages": "Urdu; Polish; Urdu",
            "contact_role": "Manager",
            "opening_hours": "Mon 9am to 5pm",
        }
    )
    assert (record.status, record.instead_id) == (ServiceStatus.DEFUNCT, "other")
    assert record.hide_by == date(2027, 1, 31)
    assert record.prices == (CostOption(300, "a session"), CostOption(0, "for carers"))
    assert record.languages == ("Urdu", "Polish")
    assert record.contacts == (Contact("", "Manager"),)
    assert len(record.schedules) == 1


def test_the_rules_of_a_row_stand_in_place_of_its_words():
    words = {"opening_hours": "Mon 9am to 5pm"}
    rule = "FREQ=WEEKLY;BYDAY=SU;OPENS=10:00;CLOSES=11:00"
    assert read_record(words | {"schedule": rule}).schedules[0].byday[0].weekday == 6
    assert read_record(words | {"schedule": "nonsense"}).schedules[0].byday[0].weekday == 0


def test_the_first_place_has_how_to_get_in_and_others_only_where_they_are():
    row = {
        "address": "1 High Street",
        "access": "HOIST;lift;moat",
        "other_places": "Town Hall; ST13 6DH | Park",
    }
    assert read_record(row).places == (
        SourcePlace("1 High Street", access=(AccessFeature.LIFT, AccessFeature.HOIST)),
        SourcePlace("Town Hall", "ST13 6DH"),
        SourcePlace("Park"),
    )
    assert split_places(" | ") == ()
