"""When a service was checked, and whether that is too long ago. The table is in the tests of checking."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kiosk.vocabulary import StaleReason, list_stale_reasons, read_seen

DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


def test_a_day_that_is_none_is_not_read():
    assert read_seen("2026-02-31") is None
    assert read_seen("2026-02") == date(2026, 2, 1)


@given(DAYS, DAYS, DAYS)
def test_a_service_that_must_be_rung_must_be_rung_until_somebody_does(seen: date, today: date, later: date):
    before, after = (set(list_stale_reasons(seen, None, "seen", day)) for day in sorted((today, later)))
    assert before <= after <= {StaleReason.CHECKED_LONG_AGO}


def test_what_nobody_verified_is_rung_whenever_it_was_seen():
    assert list(list_stale_reasons(None, None, "unverified", date(2026, 11, 24))) == [
        StaleReason.NEVER_CHECKED,
        StaleReason.UNVERIFIED,
    ]
