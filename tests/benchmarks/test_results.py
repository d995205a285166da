"""Figures are judged and written as people read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from benchmarks.results import (
    Result,
    Verdict,
    dump_results,
    judge,
    load_results,
    skip,
    write_budget,
    write_measured,
    write_quantity,
)

RESULTS = some.builds(
    Result,
    some.text(),
    some.none() | some.floats(allow_nan=False, allow_infinity=False),
    some.text(),
    some.none() | some.floats(allow_nan=False, allow_infinity=False),
    some.text(),
)


@pytest.mark.parametrize(
    ("result", "verdict"),
    [
        (Result("Start", 0.7, "×", 0.7), Verdict.MET),
        (Result("Start", 0.71, "×", 0.7), Verdict.MISSED),
        (Result("Lost pictures", 0, limit=0), Verdict.MET),
        (Result("Start", 0.7, "s"), Verdict.NO_BUDGET),
        (skip("Start", "Chromium is not installed.", "×", 0.7), Verdict.SKIPPED),
    ],
)
def test_a_figure_meets_its_budget_up_to_the_limit(result: Result, verdict: Verdict):
    assert judge(result) is verdict


@pytest.mark.parametrize(
    ("value", "unit", "written"),
    [
        (0.4567, "s", "0.46 s"),
        (12.345, "ms", "12.3 ms"),
        (123.4, "MB", "123 MB"),
        (54321.0, "pages", "54,321 pages"),
        (0.0, "", "0"),
        (300.0, "ms", "300 ms"),
    ],
)
def test_quantities_have_three_telling_figures(value: float, unit: str, written: str):
    assert write_quantity(value, unit) == written


def test_what_was_not_measured_is_a_dash_beside_its_budget():
    result = skip("Start", "Chromium is not installed.", "×", 0.7)
    assert (write_measured(result), write_budget(result)) == ("–", "≤ 0.70 ×")


@given(some.lists(RESULTS))
def test_results_come_out_of_the_other_process_as_they_went_in(results: list[Result]):
    assert load_results(dump_results(results)) == tuple(results)
