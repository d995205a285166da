"""Percentiles are values that were really measured."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from benchmarks.figures import find_median, find_percentile

VALUES = some.lists(some.floats(0, 1e6), min_size=1)


def test_percentile_of_a_hundred_values_is_the_value_of_that_rank():
    assert find_percentile(list(range(100, 0, -1)), 95) == 95


def test_median_of_an_odd_number_is_the_one_in_the_middle():
    assert find_median([9.0, 1.0, 5.0]) == 5.0


def test_nothing_measured_has_no_percentile():
    with pytest.raises(ValueError, match="nothing was measured"):
        find_percentile([], 95)


@given(VALUES, some.floats(1, 100))
def test_enough_values_are_no_larger_than_the_percentile(values: list[float], percent: float):
    found = find_percentile(values, percent)
    assert found in values
    assert sum(value <= found for value in values) >= percent / 100 * len(values) - 1e-6
