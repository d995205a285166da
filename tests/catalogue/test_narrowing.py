"""What a visitor's choices keep and hide."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import Catalogue, NotInBundleError, open_catalogue
from kiosk.vocabulary import AreaKind, ServiceFilter
from tests.compiling.small_content import add_services, compile_quietly, read_small_content

EVERYTHING = ServiceFilter()
TOPICS, AREAS, NEEDS = (
    ("play", "health", "now"),
    ("stafford", "tamworth", "staffordshire", "uk"),
    ("autism", "hearing"),
)
CHOICES = st.builds(
    ServiceFilter,
    st.none() | st.sampled_from(TOPICS),
    st.none() | st.sampled_from(AREAS),
    st.none() | st.sampled_from(NEEDS),
)
TITLES = ("Things to do", "Health", "Help now")
AREA_TITLES = ("Stafford", "Tamworth", "Staffordshire", "UK")
NEED_CELLS = ("autism", "hearing", "autism;hearing", "all", "all;autism", "")


def list_ids(catalogue: Catalogue, chosen: ServiceFilter) -> list[str]:
    return [service.id for service in catalogue.services(chosen, limit=1000)]


def test_a_district_keeps_the_county_and_the_nation(catalogue: Catalogue):
    kept = list_ids(catalogue, ServiceFilter(area_id="stafford"))
    assert kept == ["crisis", "apple", "zebra", "county", "plans", "nation"]


def test_the_county_keeps_the_nation_and_hides_districts(catalogue: Catalogue):
    assert list_ids(catalogue, ServiceFilter(area_id="staffordshire")) == [
        "crisis",
        "county",
        "plans",
        "nation",
    ]


def test_the_nation_keeps_only_itself_and_help_in_a_crisis(catalogue: Catalogue):
    assert list_ids(catalogue, ServiceFilter(area_id="uk")) == ["crisis", "nation"]


def test_a_need_keeps_what_is_for_every_need_and_help_in_a_crisis(catalogue: Catalogue):
    kept = list_ids(catalogue, ServiceFilter(need_id="autism"))
    assert kept == ["crisis", "tam", "zebra", "county", "plans"]


def test_choices_add_up(catalogue: Catalogue):
    assert list_ids(catalogue, ServiceFilter("play", "stafford", "autism")) == ["zebra"]
    assert list_ids(catalogue, ServiceFilter(topic_id="now", area_id="stafford")) == ["crisis"]


@pytest.mark.parametrize(
    "chosen",
    [ServiceFilter(topic_id="autism"), ServiceFilter(need_id="play"), ServiceFilter(area_id="Stafford")],
)
def test_choosing_what_is_not_there_is_an_error(catalogue: Catalogue, chosen: ServiceFilter):
    with pytest.raises(NotInBundleError):
        catalogue.services(chosen)
    with pytest.raises(NotInBundleError):
        catalogue.count_services(chosen)


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory):
    """A directory with a service of every combination of topic, area and needs."""
    folder = tmp_path_factory.mktemp("mixed")
    combinations = [(t, a, n) for t in TITLES for a in AREA_TITLES for n in NEED_CELLS]
    lines = "".join(
        f"mixed-{number},Mixed {number % 7},Us,{topic},{needs},,,{area},It helps.,,,,,,,,,,,,seen\n"
        for number, (topic, area, needs) in enumerate(combinations)
    )
    compile_quietly(read_small_content(folder / "content", add_services(lines)), folder / "bundle")
    catalogue = open_catalogue(folder / "bundle")
    yield catalogue
    catalogue.close()


@given(chosen=CHOICES)
def test_a_choice_gives_a_part_of_the_whole_list_in_the_same_order(mixed: Catalogue, chosen: ServiceFilter):
    everything, kept = list_ids(mixed, EVERYTHING), list_ids(mixed, chosen)
    assert kept == [service for service in everything if service in set(kept)]
    assert mixed.count_services(chosen) == len(kept)


@given(chosen=CHOICES)
def test_an_area_or_need_never_hides_a_crisis_nor_what_is_wider(mixed: Catalogue, chosen: ServiceFilter):
    kinds = {area.id: area.kind for area in mixed.areas()}
    kept = set(list_ids(mixed, chosen))
    for service_id in list_ids(mixed, ServiceFilter(topic_id=chosen.topic_id)):
        service = mixed.service(service_id)
        reached = chosen.area_id in (None, service.area.id) or (
            list(AreaKind).index(service.area.kind) > list(AreaKind).index(kinds[str(chosen.area_id)])
        )
        meant = (
            chosen.need_id is None
            or service.is_for_all_needs
            or chosen.need_id in [need.id for need in service.needs]
        )
        assert (service_id in kept) == (service.topic.is_crisis or (reached and meant))


@given(chosen=CHOICES, offset=st.integers(0, 90), limit=st.integers(0, 90))
def test_a_part_of_a_list_is_a_slice_of_it(mixed: Catalogue, chosen: ServiceFilter, offset: int, limit: int):
    whole = mixed.services(chosen, limit=1000)
    assert mixed.services(chosen, offset, limit) == whole[offset : offset + limit]


def test_every_count_is_what_choosing_it_lists(mixed: Catalogue):
    for area in mixed.areas():
        assert area.service_count == mixed.count_services(ServiceFilter(area_id=area.id))
    for need in mixed.needs():
        assert need.service_count == mixed.count_services(ServiceFilter(need_id=need.id))
