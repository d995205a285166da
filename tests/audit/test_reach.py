"""What a tap cannot get at is found."""

from __future__ import annotations

import pytest

from kiosk.audit.box import Box
from kiosk.audit.reach import find_swipe_only
from kiosk.audit.taps import find_missed_by_taps
from tests.audit.made import make_snapshot, make_thing

BELOW, NOTHING = Box(100, 900, 90, 90), Box(0, 0, 0, 0)


@pytest.mark.parametrize(("scrolled_by", "is_found"), [(frozenset(), True), (frozenset({"Down"}), False)])
def test_what_is_out_of_view_needs_up_or_down(scrolled_by: frozenset[str], is_found: bool):
    target = make_thing(1, "Last", BELOW, shown=NOTHING, scrolled_by=scrolled_by)
    assert [finding.number for finding in find_swipe_only(make_snapshot(target))] == [34] * is_found


def test_what_no_tap_brought_into_view_is_found():
    snapshot = make_snapshot(make_thing(1, "First", BELOW), make_thing(2, "Last", BELOW))
    assert [finding.subject for finding in find_missed_by_taps(snapshot, frozenset({1}))] == ["Last"]
