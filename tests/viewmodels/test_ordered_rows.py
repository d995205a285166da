"""Rows that come, go and move one at a time, watched by Qt's own model tester."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.viewmodels.ordered_rows import OrderedRowModel


@dataclass(frozen=True)
class Letter:
    """A row."""

    name: str


def rows(names: str) -> tuple[Letter, ...]:
    """A row a letter."""
    return tuple(map(Letter, names))


def make_model(names: str) -> OrderedRowModel:
    """A model under watch."""
    model = OrderedRowModel(Letter)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.set_rows(rows(names))
    return model


@pytest.mark.parametrize(
    ("before", "after", "signal"),
    [
        ("abc", "abcd", "rowsInserted"),
        ("abc", "xabc", "rowsInserted"),
        ("abc", "ac", "rowsRemoved"),
        ("a", "", "rowsRemoved"),
        ("abc", "bac", "rowsMoved"),
        ("abcd", "bcda", "rowsMoved"),
        ("abcd", "dabc", "rowsMoved"),
        ("abcd", "dcba", "modelReset"),
        ("abc", "xyz", "modelReset"),
        ("abc", "xbcd", "modelReset"),
    ],
)
def test_the_least_change_is_told(qapp, qtbot, before: str, after: str, signal: str):
    model = make_model(before)
    others = {"rowsInserted", "rowsRemoved", "rowsMoved", "modelReset"} - {signal}
    with qtbot.waitSignal(getattr(model, signal), timeout=0):
        heard = []
        for other in others:
            getattr(model, other).connect(lambda *_: heard.append(1))
        model.change_rows(rows(after))
    assert (model.rows, heard) == (rows(after), [])


@given(st.permutations("abcdef"), st.permutations("abcdef"), st.integers(0, 6), st.integers(0, 6))
def test_any_change_ends_with_the_rows_that_were_asked_for(qapp, before, after, first: int, second: int):
    model = make_model("".join(before[:first]))
    model.change_rows(rows("".join(after[:second])))
    assert model.rows == rows("".join(after[:second]))
