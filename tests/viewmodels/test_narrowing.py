"""What a list can be narrowed to: no choice leads to a dead end, and each can be taken back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.narrowing import (
    ON,
    YEARS,
    Kind,
    apply_choice,
    derive_choice_rows,
    derive_chosen_rows,
    derive_kind_rows,
    derive_titles,
    list_chosen,
    remove_choice,
)
from kiosk.vocabulary import AccessFeature, AgeBand, GridPoint, OpenWhen, ServiceFilter
from tests.viewmodels.sample_directory import AUTISM, COUNTY, HEARING, NATION, STAFFORD, make_counts

TITLES = derive_titles((AUTISM, HEARING), (STAFFORD, COUNTY, NATION))
EVERYTHING = ServiceFilter()
IDS = {
    Kind.NEED: ("autism", "hearing"),
    Kind.AGE: (*(band.value for band in AgeBand), "0", "7", "25"),
    Kind.AREA: ("stafford",),
    Kind.OPEN: tuple(when.value for when in OpenWhen),
    Kind.ACCESS: tuple(feature.value for feature in AccessFeature),
    Kind.FREE: (ON,),
    Kind.SELF_REFERRAL: (ON,),
}
CHOICES = st.sampled_from([(kind, choice_id) for kind, ids in IDS.items() for choice_id in ids])
ADDS_UP = frozenset({Kind.ACCESS})


@given(st.lists(CHOICES, max_size=12))
def test_whatever_is_chosen_is_shown_and_can_be_taken_away_one_by_one(steps: list[tuple[Kind, str]]):
    chosen = ServiceFilter(topic_id="health", near=GridPoint(1, 2))
    before = chosen
    for kind, choice_id in steps:
        chosen = apply_choice(chosen, kind, choice_id)
    held = list_chosen(chosen)
    assert len(held) == len(set(held))
    for number, (kind, choice_id) in enumerate(held, start=1):
        chosen = remove_choice(chosen, kind, choice_id)
        assert list_chosen(chosen) == held[number:]
    assert chosen == before


@given(CHOICES, CHOICES)
def test_one_choice_of_a_kind_takes_the_place_of_another(first: tuple[Kind, str], second: tuple[Kind, str]):
    chosen = apply_choice(apply_choice(EVERYTHING, *first), *second)
    same_kind = [one for one in list_chosen(chosen) if one[0] is second[0]]
    assert len(same_kind) <= 1 or second[0] in ADDS_UP
    if first != second:
        assert second in list_chosen(chosen)


@pytest.mark.parametrize("kind", [Kind.NEED, Kind.AGE, Kind.AREA, Kind.OPEN, Kind.ACCESS])
def test_an_empty_choice_keeps_everything_of_a_kind(kind: Kind):
    chosen = apply_choice(EVERYTHING, kind, IDS[kind][0])
    assert apply_choice(chosen, kind, "") == EVERYTHING


@given(CHOICES)
def test_taking_away_what_is_not_chosen_changes_nothing(choice: tuple[Kind, str]):
    assert remove_choice(EVERYTHING, *choice) == EVERYTHING


def test_a_choice_that_nobody_has_is_an_error():
    with pytest.raises(ValueError, match="toddler"):
        apply_choice(EVERYTHING, Kind.AGE, "toddler")


def test_what_would_leave_only_help_in_a_crisis_counts_nothing_and_cannot_be_chosen():
    autism, hearing = derive_choice_rows(Kind.NEED, EVERYTHING, make_counts(), TITLES)
    assert (autism.title, autism.count, autism.can_choose) == ("Autism", 1, True)
    assert (hearing.title, hearing.count, hearing.can_choose) == ("Hearing", 0, False)


def test_what_is_chosen_can_always_be_touched():
    chosen = ServiceFilter(need_id="hearing")
    hearing = derive_choice_rows(Kind.NEED, chosen, make_counts(), TITLES)[1]
    assert (hearing.is_chosen, hearing.can_choose) == (True, True)


def test_only_districts_can_be_chosen():
    rows = derive_choice_rows(Kind.AREA, EVERYTHING, make_counts(), TITLES)
    assert [row.title for row in rows] == ["Stafford"]


def test_ages_are_chosen_by_time_of_life_or_in_years_but_are_one_kind():
    chosen = ServiceFilter(age=7)
    assert [row.choice_id for row in derive_choice_rows(Kind.AGE, chosen, make_counts(), TITLES)] == [
        *AgeBand
    ]
    years = derive_choice_rows(YEARS, chosen, make_counts(), TITLES)
    assert [(row.kind, row.choice_id, row.is_chosen) for row in years] == [
        ("age", "0", False),
        ("age", "7", True),
    ]


def test_kinds_say_what_is_chosen_and_whether_they_lead_anywhere():
    chosen = ServiceFilter(area_id="stafford", is_free=True)
    kinds = {row.kind: row for row in derive_kind_rows(chosen, make_counts(), TITLES)}
    assert [*kinds] == [*Kind]
    assert (kinds["area"].chosen_ids, kinds["area"].chosen_titles) == (["stafford"], ["Stafford"])
    assert (kinds["free"].is_switch, kinds["free"].chosen_ids, kinds["free"].count) == (True, [ON], 1)
    assert [kind for kind, row in kinds.items() if not row.can_choose] == ["access", "selfReferral"]


def test_what_is_chosen_is_named_where_the_content_has_the_name():
    rows = derive_chosen_rows(ServiceFilter(need_id="autism", open_when=OpenWhen.NOW), TITLES)
    assert [(row.kind, row.choice_id, row.title) for row in rows] == [
        ("need", "autism", "Autism"),
        ("open", "now", ""),
    ]
