"""Rows made in any order are stacked from top to bottom."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtQuick import QQuickItem

from kiosk.viewmodels import ReadingOrder


def make_rows(places: list[float]) -> QQuickItem:
    """An item with a row at each of these heights, made in this order."""
    items = QQuickItem()
    for y in places:
        row = QQuickItem(items)
        row.setY(y)
    return items


def read(items: QQuickItem) -> list[float]:
    """Where the rows are, in the order in which they are told."""
    return [row.y() for row in items.childItems()]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(places=st.lists(st.floats(-1e6, 1e6), max_size=12))
def test_rows_are_told_from_top_to_bottom(qapp, places: list[float]):
    order, items = ReadingOrder(), make_rows(places)
    order.setProperty("items", items)
    order.sort()
    assert read(items) == sorted(places)


def test_a_row_made_later_goes_where_it_is_seen(qapp, qtbot):
    order, items = ReadingOrder(), make_rows([10, 20])
    order.setProperty("items", items)
    late = QQuickItem(items)
    late.setY(0)
    qtbot.waitUntil(lambda: read(items) == [0, 10, 20])


@pytest.mark.parametrize("places", [[], [5]])
def test_with_nothing_to_sort_nothing_happens(qapp, places: list[float]):
    order, items = ReadingOrder(), make_rows(places)
    order.sort()
    order.setProperty("items", items)
    order.sort()
    assert order.property("items") == items
    assert read(items) == places
