"""Whatever is on the screen: few things on every level, in reading order, nothing lost and nothing twice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.session import Box, ScanGroup, ScanMember, group_targets, targets_of
from kiosk.session.scan_groups import MAX_MEMBERS_BELOW, MAX_TARGETS

LENGTHS = st.floats(1, 400)
PLACES = st.floats(-50, 2000)
BOXES = st.lists(st.builds(Box, PLACES, PLACES, LENGTHS, LENGTHS), max_size=120)


def grid(columns: int, rows: int) -> list[Box]:
    """Boxes as the keys of a keyboard lie."""
    return [Box(column * 100, row * 60, 90, 50) for row in range(rows) for column in range(columns)]


def levels_of(group: ScanGroup) -> list[ScanGroup]:
    """A group and every group below it."""
    below = [member for member in group.members if isinstance(member, ScanGroup)]
    return [group, *(level for member in below for level in levels_of(member))]


@given(BOXES)
def test_nothing_is_lost_and_nothing_is_there_twice(boxes: list[Box]):
    assert sorted(group_targets(boxes).targets()) == list(range(len(boxes)))


@given(BOXES)
def test_no_level_has_more_than_can_be_scanned_quickly(boxes: list[Box]):
    top, *below = levels_of(group_targets(boxes))
    assert len(top.members) <= MAX_TARGETS
    assert all(2 <= len(level.members) <= MAX_MEMBERS_BELOW for level in below)


@given(st.lists(st.builds(Box, PLACES, PLACES, LENGTHS, LENGTHS), max_size=MAX_TARGETS))
def test_few_targets_are_scanned_without_groups(boxes: list[Box]):
    assert all(isinstance(member, int) for member in group_targets(boxes).members)


def test_targets_come_row_by_row_from_the_left():
    boxes = [Box(200, 3, 90, 50), Box(0, 100, 90, 50), Box(0, 0, 90, 50)]
    assert group_targets(boxes).members == (2, 0, 1)


def test_a_tall_card_does_not_pull_two_rows_into_one():
    tall, first, second = Box(0, 0, 90, 120), Box(100, 0, 90, 50), Box(100, 70, 90, 50)
    assert group_targets([tall, second, first]).members == (0, 2, 1)


def test_a_keyboard_is_grouped_by_its_rows_and_long_rows_are_halved():
    top = group_targets(grid(columns=10, rows=4))
    assert [targets_of(member) for member in top.members[:2]] == [tuple(range(5)), tuple(range(5, 10))]
    assert len(top.members) == 8


def test_many_rows_are_grouped_again():
    top = group_targets(grid(columns=2, rows=20))
    assert len(top.members) <= MAX_TARGETS
    assert top.targets() == tuple(range(40))


def test_a_row_of_one_is_not_a_group():
    boxes = [*grid(columns=9, rows=1), Box(0, 300, 900, 50)]
    members: tuple[ScanMember, ...] = group_targets(boxes).members
    assert members[-1] == 9


def test_with_one_row_too_many_only_two_rows_share_a_group():
    top = group_targets(grid(columns=2, rows=10))
    assert sorted(len(targets_of(member)) for member in top.members) == [2] * 8 + [4]
