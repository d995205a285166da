"""Every choice a visitor has, on a real bundle."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.catalogue import Catalogue, NotInBundleError, open_catalogue
from kiosk.vocabulary import (
    AccessFeature,
    AgeBand,
    OpenState,
    OpenWhen,
    ServiceFilter,
    ServiceStatus,
    find_state,
)
from tests.catalogue.finding_help import MONDAY_NOON, WallClock

CHOICES = st.builds(
    ServiceFilter,
    topic_id=st.none() | st.sampled_from(("play", "health", "now")),
    area_id=st.none() | st.sampled_from(("stafford", "tamworth", "staffordshire", "uk")),
    need_id=st.none() | st.sampled_from(("autism", "hearing")),
    age=st.none() | st.integers(0, 130),
    age_band=st.none() | st.sampled_from(AgeBand),
    is_free=st.booleans(),
    is_self_referral=st.booleans(),
    access=st.frozensets(st.sampled_from((AccessFeature.HOIST, AccessFeature.PARKING)), max_size=2),
    open_when=st.none() | st.sampled_from(OpenWhen),
)


def list_ids(catalogue: Catalogue, **choices: object) -> set[str]:
    """Return what a choice keeps, but for the crisis line, which must be first."""
    chosen = ServiceFilter(**choices)  # type: ignore[arg-type]
    first, *others = [service.id for service in catalogue.services(chosen)]
    assert first == "line"
    assert catalogue.count_services(chosen) == len(others) + 1
    return set(others)


def test_only_what_is_surely_free_is_kept(directory: Catalogue):
    assert list_ids(directory, is_free=True) == {"near", "saturday"}


def test_what_anybody_may_ask_for_themselves_is_kept(directory: Catalogue):
    assert list_ids(directory, is_self_referral=True) == {"further", "two"}


def test_every_access_need_must_be_met(directory: Catalogue):
    assert list_ids(directory, access=frozenset({AccessFeature.PARKING})) == {"further", "far"}
    both = frozenset({AccessFeature.PARKING, AccessFeature.HOIST})
    assert list_ids(directory, access=both) == {"further"}


@pytest.mark.parametrize(("age", "is_kept"), [(4, False), (5, True), (11, True), (12, False), (400, False)])
def test_an_age_leaves_out_only_what_is_for_others(directory: Catalogue, age: int, is_kept: bool):
    kept = list_ids(directory, age=age)
    assert ("near" in kept) is is_kept
    assert "far" in kept


@pytest.mark.parametrize(
    ("band", "is_kept"),
    [
        (AgeBand.EARLY, False),
        (AgeBand.PRIMARY, True),
        (AgeBand.SECONDARY, True),
        (AgeBand.ADULT, False),
    ],
)
def test_a_time_of_life_keeps_what_is_for_anybody_in_it(directory: Catalogue, band: AgeBand, is_kept: bool):
    kept = list_ids(directory, age_band=band)
    assert ("near" in kept) is is_kept
    assert "far" in kept


def test_times_of_life_leave_out_no_age():
    assert sorted(age for band in AgeBand for age in band.years) == list(range(26))


def test_an_age_below_nothing_is_an_error(directory: Catalogue):
    with pytest.raises(NotInBundleError):
        directory.services(ServiceFilter(age=-1))


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        (datetime(2026, 11, 23, 9, 0, tzinfo=UTC), {"day"}),
        (datetime(2026, 11, 23, 8, 59, tzinfo=UTC), set()),
        (datetime(2026, 7, 20, 8, 0, tzinfo=UTC), {"day"}),  # nine o'clock in summer
        (datetime(2026, 11, 27, 23, 0, tzinfo=UTC), {"night"}),
        (datetime(2026, 11, 28, 5, 59, tzinfo=UTC), {"night"}),
        (datetime(2026, 11, 28, 6, 0, tzinfo=UTC), set()),
        (datetime(2026, 12, 1, 20, 0, tzinfo=UTC), {"monthly"}),
        (datetime(2026, 12, 8, 20, 0, tzinfo=UTC), set()),
        (datetime(2026, 11, 14, 20, 0, tzinfo=UTC), {"ended"}),
    ],
)
def test_what_is_open_now_follows_the_clocks_in_britain(
    directory: Catalogue, clock: WallClock, moment: datetime, is_open: set[str]
):
    clock.moment = moment
    assert list_ids(directory, open_when=OpenWhen.NOW) == is_open


def test_evenings_and_saturdays_leave_out_what_has_ended(directory: Catalogue):
    assert list_ids(directory, open_when=OpenWhen.EVENINGS) == {"night", "monthly"}
    assert list_ids(directory, open_when=OpenWhen.SATURDAYS) == {"saturday"}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(hours=st.integers(0, 24 * 400), chosen=st.just(ServiceFilter(open_when=OpenWhen.NOW)))
def test_open_now_is_what_the_rules_of_each_service_say(
    directory: Catalogue, clock: WallClock, hours: int, chosen: ServiceFilter
):
    clock.moment = datetime(2026, 1, 1) + timedelta(hours=hours)
    kept = {service.id for service in directory.services(chosen)} - {"line"}
    ids = ("day", "night", "saturday", "monthly", "ended")
    schedules = {service_id: directory.service(service_id).schedules for service_id in ids}
    assert kept == {i for i, rules in schedules.items() if find_state(rules, clock.moment) is OpenState.OPEN}


def test_what_has_closed_is_in_no_list_but_says_what_to_try(directory: Catalogue):
    kept = list_ids(directory)
    assert "closed" not in kept
    assert "paused" in kept
    closed = directory.service("closed")
    assert closed.status is ServiceStatus.DEFUNCT
    assert (closed.instead.id, closed.instead.name) == ("near", "Near")


def test_a_service_is_hidden_after_its_last_day(directory: Catalogue, clock: WallClock):
    assert "until-today" in list_ids(directory)
    before = directory.topics()
    clock.moment = MONDAY_NOON + timedelta(days=1)
    assert "until-today" not in list_ids(directory)
    assert sum(t.service_count for t in directory.topics()) == sum(t.service_count for t in before) - 1
    assert directory.service("until-today").hide_by == date(2026, 11, 23)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(chosen=CHOICES)
def test_each_count_is_what_its_choice_lists(directory: Catalogue, chosen: ServiceFilter):
    counts = directory.count_choices(chosen)
    count = directory.count_services
    assert counts.total == count(chosen)
    assert counts.topics == {code: count(replace(chosen, topic_id=code)) for code in counts.topics}
    assert counts.areas == {code: count(replace(chosen, area_id=code)) for code in counts.areas}
    assert counts.needs == {code: count(replace(chosen, need_id=code)) for code in counts.needs}
    assert counts.ages[7] == count(replace(chosen, age=7, age_band=None))
    bands = {band: count(replace(chosen, age=None, age_band=band)) for band in AgeBand}
    assert counts.age_bands == bands
    assert counts.free == count(replace(chosen, is_free=True))
    assert counts.self_referral == count(replace(chosen, is_self_referral=True))
    assert counts.open_when[OpenWhen.NOW] == count(replace(chosen, open_when=OpenWhen.NOW))
    hoist = replace(chosen, access=chosen.access | {AccessFeature.HOIST})
    assert counts.access[AccessFeature.HOIST] == count(hoist)
    crises = [service for service in directory.services(chosen) if service.is_crisis]
    assert counts.crisis == len(crises)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chosen=CHOICES)
def test_nothing_but_another_topic_hides_help_in_a_crisis(directory: Catalogue, chosen: ServiceFilter):
    listed = directory.services(chosen)
    is_first = bool(listed) and listed[0].id == "line"
    assert is_first is (chosen.topic_id in (None, "now"))


def test_search_leaves_out_what_is_past_its_last_day_and_finds_what_has_closed(
    directory: Catalogue, clock: WallClock
):
    assert next(hit.id for hit in directory.search("until today").services) == "until-today"
    clock.moment = MONDAY_NOON + timedelta(days=1)
    assert "until-today" not in [hit.id for hit in directory.search("until today").services]
    assert "closed" in [hit.id for hit in directory.search("closed").services]


def test_without_a_clock_the_computer_is_asked(help_dir: Path):
    catalogue = open_catalogue(help_dir)
    assert "line" in {service.id for service in catalogue.services(ServiceFilter())}
    catalogue.close()
