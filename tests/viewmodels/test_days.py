"""Days for QML."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.days import to_qdate


@given(st.dates())
def test_a_day_stays_the_same_day(day: date):
    assert to_qdate(day).toPython() == day


def test_no_day_is_not_valid():
    assert not to_qdate(None).isValid()
