"""Whether a period holds on a day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.vocabulary import Validity, validity_on

FIRST, LAST = date(2026, 1, 1), date(2029, 12, 31)


@pytest.mark.parametrize(
    ("day", "validity"),
    [
        (date(2025, 12, 31), Validity.COMING),
        (FIRST, Validity.CURRENT),
        (date(2027, 6, 1), Validity.CURRENT),
        (LAST, Validity.CURRENT),
        (date(2030, 1, 1), Validity.ENDED),
    ],
)
def test_both_ends_belong_to_the_period(day: date, validity: Validity):
    assert validity_on(day, FIRST, LAST) is validity


@given(st.dates(), st.none() | st.dates(), st.none() | st.dates())
def test_open_ends_never_end_or_begin(day: date, first: date | None, last: date | None):
    assert validity_on(day, None, last) is not Validity.COMING
    assert validity_on(day, first, None) is not Validity.ENDED
    assert validity_on(day, None, None) is Validity.CURRENT
