"""Sets of services as bits."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle import gather_members, list_members, read_members, write_members

POSITIONS = st.sets(st.integers(0, 5000))


@given(positions=POSITIONS)
def test_a_set_gives_back_its_positions_in_order(positions: set[int]):
    members = gather_members(positions, 5000)
    assert list(list_members(members)) == sorted(positions)
    assert members.bit_count() == len(positions)


@given(positions=POSITIONS)
def test_a_set_is_read_as_it_was_written(positions: set[int]):
    members = gather_members(positions, 5000)
    assert read_members(write_members(members)) == members
