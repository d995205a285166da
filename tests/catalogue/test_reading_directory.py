"""Topics, needs, areas and services as the catalogue gives them."""

from __future__ import annotations

import pytest

from kiosk.catalogue import Catalogue, NotInBundleError
from kiosk.vocabulary import Confidence, Location, Phone, PhoneKind, Referral, ServiceFilter

EVERYTHING = ServiceFilter()


def list_ids(catalogue: Catalogue, chosen: ServiceFilter) -> list[str]:
    return [service.id for service in catalogue.services(chosen)]


def test_help_in_a_crisis_comes_first_then_districts_county_and_nation_by_name(catalogue: Catalogue):
    assert list_ids(catalogue, EVERYTHING) == ["crisis", "apple", "tam", "zebra", "county", "plans", "nation"]


def test_a_summary_says_what_a_list_shows(catalogue: Catalogue):
    (summary,) = (service for service in catalogue.services(EVERYTHING) if service.id == "zebra")
    assert (summary.name, summary.organization) == ("Zebra club", "Stafford Play")
    assert (summary.topic_id, summary.area_title) == ("play", "Stafford")
    assert (summary.phone, summary.is_crisis) == ("01785 223121", False)
    assert summary.confidence is Confidence.SEEN


def test_a_summary_without_a_number_to_ring_says_so_with_nothing(catalogue: Catalogue):
    phones = {service.id: service.phone for service in catalogue.services(EVERYTHING)}
    assert phones["apple"] == ""


def test_a_part_of_a_list_can_be_asked_for(catalogue: Catalogue):
    everything = catalogue.services(EVERYTHING)
    assert catalogue.services(EVERYTHING, offset=2, limit=3) == everything[2:5]
    assert catalogue.services(EVERYTHING, offset=99) == ()


def test_topics_put_help_in_a_crisis_first(catalogue: Catalogue):
    assert [(topic.id, topic.is_crisis) for topic in catalogue.topics()] == [
        ("now", True),
        ("play", False),
        ("health", False),
    ]


def test_every_count_is_what_choosing_it_lists(catalogue: Catalogue):
    for topic in catalogue.topics():
        assert topic.service_count == catalogue.count_services(ServiceFilter(topic_id=topic.id))
    for need in catalogue.needs():
        assert need.service_count == catalogue.count_services(ServiceFilter(need_id=need.id))
    for area in catalogue.areas():
        assert area.service_count == catalogue.count_services(ServiceFilter(area_id=area.id))


def test_a_service_has_everything_that_was_written(catalogue: Catalogue):
    service = catalogue.service("zebra")
    assert (service.name, service.organization, service.topic.id) == ("Zebra club", "Stafford Play", "play")
    assert [need.id for need in service.needs] == ["autism", "hearing"]
    assert (service.area.id, service.minimum_age, service.maximum_age) == ("stafford", 5, 11)
    assert service.phones == (
        Phone("01785 223121", PhoneKind.VOICE, "Mornings"),
        Phone("88247", PhoneKind.TEXT, ""),
    )
    assert service.locations == (Location("1 High Street", "ST16 2DH", 392000, 323000),)
    assert (service.schedule, service.cost) == ("Sat 10:00–12:00", "Free")
    assert service.referral is Referral.SELF
    assert (service.source_url, service.seen) == ("https://www.nhs.uk", "2026")
    assert not service.is_for_all_needs


def test_what_is_not_known_about_a_service_stays_empty(catalogue: Catalogue):
    service = catalogue.service("nation")
    assert (service.minimum_age, service.maximum_age, service.referral) == (None, None, None)
    assert (service.phones, service.locations) == ((), ())
    assert (service.schedule, service.cost, service.email) == ("", "", "")


def test_a_place_whose_postcode_is_not_in_the_table_has_no_grid_reference(catalogue: Catalogue):
    assert catalogue.service("tam").locations == (Location("Town Hall", "B79 7AA", None, None),)


def test_a_service_for_every_need_still_says_which_it_names(catalogue: Catalogue):
    plans, county = catalogue.service("plans"), catalogue.service("county")
    assert plans.is_for_all_needs
    assert [need.id for need in plans.needs] == ["autism"]
    assert (county.is_for_all_needs, county.needs) == (True, ())


def test_an_unknown_service_is_an_error(catalogue: Catalogue):
    with pytest.raises(NotInBundleError, match="no service “ghost”"):
        catalogue.service("ghost")
