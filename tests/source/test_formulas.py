"""Cells that a spreadsheet program would work out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.source.formulas import disarm, rearm


@pytest.mark.parametrize("cell", ["=1+1", "+44 1785", "-5", "@SUM(A1)", "\tx", "%x", "'=1"])
def test_what_could_be_a_formula_begins_with_an_apostrophe(cell: str):
    assert disarm(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "Club", "'tis", "01785 223121", "a=b"])
def test_other_words_stay_as_they_are(cell: str):
    assert disarm(cell) == rearm(cell) == cell


@given(st.text() | st.text("'=+-@x", max_size=5))
def test_taking_the_apostrophe_off_gives_the_cell_back(cell: str):
    assert rearm(disarm(cell)) == cell
