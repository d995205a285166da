"""Which services each choice keeps."""

from __future__ import annotations

from kiosk.bundle import MAX_AGE_YEARS, SetKind, list_members, read_members
from kiosk.compiling.directory_plan import plan_directory
from kiosk.compiling.service_sets import build_set_table
from kiosk.source import SourceTree
from kiosk.vocabulary import AccessFeature
from tests.compiling.small_content import POSTCODES


def build_sets(tree: SourceTree) -> dict[tuple[object, object], list[int]]:
    table = build_set_table(plan_directory(tree), {postcode.packed: postcode for postcode in POSTCODES})
    return {(kind, value): list(list_members(read_members(held))) for kind, value, held in table.rows}


def test_each_set_has_the_places_of_its_services_in_lists(tree: SourceTree):
    sets = build_sets(tree)
    assert sets[SetKind.CRISIS, ""] == [1]
    assert sets[SetKind.LISTED, ""] == [1, 2, 3, 4, 5, 6, 7]
    assert sets[SetKind.TOPIC, "play"] == [2, 3, 4]
    assert sets[SetKind.NEED, "autism"] == [3, 4, 6]
    assert sets[SetKind.ALL_NEEDS, ""] == [5, 6]
    assert sets[SetKind.LOCATED, ""] == [2, 4]


def test_an_age_is_in_the_sets_of_what_is_not_for_others(tree: SourceTree):
    sets = build_sets(tree)
    assert [4 in sets[SetKind.AGE, str(age)] for age in (4, 5, 11, 12)] == [False, True, True, False]
    assert 7 in sets[SetKind.AGE, str(MAX_AGE_YEARS)]


def test_every_choice_has_a_set_though_nothing_may_be_in_it(tree: SourceTree):
    sets = build_sets(tree)
    assert all(sets[SetKind.ACCESS, str(feature)] == [] for feature in AccessFeature)
