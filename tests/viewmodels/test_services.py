"""A list of services and what it is narrowed to."""

from __future__ import annotations

import pytest

from kiosk.viewmodels import ServicesViewModel
from kiosk.viewmodels.services import derive_area_rows
from kiosk.vocabulary import ServiceFilter
from tests.viewmodels.sample_directory import COUNTY, NATION, STAFFORD, SampleDirectory


@pytest.fixture
def directory() -> SampleDirectory:
    return SampleDirectory()


@pytest.fixture
def services(qapp, directory) -> ServicesViewModel:
    return ServicesViewModel(directory)


def test_only_districts_can_be_chosen():
    assert [row.choice_id for row in derive_area_rows((STAFFORD, COUNTY, NATION))] == ["stafford"]


def test_a_topic_is_shown_with_its_title_and_its_services(services):
    services.show_topic("health")
    assert (services.topicTitle, services.total, services.isCrisis) == ("Health", 3, False)
    assert services.services.count == 3


def test_an_empty_topic_shows_all_services(services, directory):
    services.show_topic("")
    assert directory.asked == [ServiceFilter()]
    assert (services.topicTitle, services.total) == ("", 3)


def test_choices_of_place_and_need_are_asked_for_and_named(services, directory):
    services.show_topic("health")
    services.chooseArea("stafford")
    services.chooseNeed("autism")
    assert directory.asked[-1] == ServiceFilter("health", "stafford", "autism")
    assert (services.areaTitle, services.needTitle, services.isNarrowed) == ("Stafford", "Autism", True)


def test_choices_stay_when_another_topic_is_opened(services, directory):
    services.show_topic("health")
    services.chooseArea("stafford")
    services.show_topic("crisis")
    assert directory.asked[-1] == ServiceFilter("crisis", "stafford", None)
    assert services.isCrisis


def test_clearing_keeps_the_topic(services, directory):
    services.show_topic("health")
    services.chooseNeed("hearing")
    services.clearFilters()
    assert directory.asked[-1] == ServiceFilter("health")
    assert not services.isNarrowed


def test_an_empty_choice_narrows_nothing(services):
    services.show_topic("health")
    services.chooseArea("stafford")
    services.chooseArea("")
    assert (services.areaId, services.isNarrowed) == ("", False)


def test_coming_back_to_the_same_list_leaves_its_rows_alone(services, qtbot):
    services.show_topic("health")
    with qtbot.assertNotEmitted(services.listChanged), qtbot.assertNotEmitted(services.services.modelReset):
        services.show_topic("health")


def test_a_choice_is_told_once(services, qtbot):
    services.show_topic("health")
    told = []
    services.listChanged.connect(lambda: told.append(services.areaId))
    services.chooseArea("stafford")
    services.chooseArea("stafford")
    assert told == ["stafford"]


def test_nothing_of_a_visit_is_left_after_forgetting(services):
    services.show_topic("health")
    services.chooseArea("stafford")
    services.forget()
    assert (services.areaId, services.needId, services.topicTitle, services.total) == ("", "", "", 0)
    assert services.services.rows == ()
