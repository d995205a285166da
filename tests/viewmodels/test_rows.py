"""Rows as a list model, watched by Qt's own model tester."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.viewmodels import RowModel
from kiosk.viewmodels.rows import camel_case

ROWS = st.lists(st.builds(lambda name, size: Fruit(name, size), st.text(), st.integers()), max_size=8)


@dataclass(frozen=True)
class Fruit:
    """A row."""

    name: str
    area_title_px: int = 0


def watch(model: RowModel) -> QAbstractItemModelTester:
    """Have Qt check everything the model does; what is wrong fails the test as a Qt warning."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("title", "title"), ("area_title", "areaTitle"), ("is_bsl_stand_in", "isBslStandIn")],
)
def test_roles_are_named_as_qml_writes_names(name: str, expected: str):
    assert camel_case(name) == expected


def test_every_field_is_a_role(qapp):
    model = RowModel(Fruit)
    assert sorted(bytes(name.data()).decode() for name in model.roleNames().values()) == [
        "areaTitlePx",
        "name",
    ]


@given(st.lists(ROWS, max_size=5))
def test_any_changes_of_rows_keep_the_model_right(qapp, changes: list[list[Fruit]]):
    model = RowModel(Fruit)
    watch(model)
    for rows in changes:
        model.set_rows(tuple(rows))
        assert (model.rowCount(), model.count, model.rows) == (len(rows), len(rows), tuple(rows))


@given(st.lists(ROWS, max_size=5))
def test_updating_shows_the_same_and_resets_only_where_the_number_changes(qapp, changes: list[list[Fruit]]):
    model = RowModel(Fruit)
    watch(model)
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    for rows in changes:
        before = (len(resets), model.rowCount())
        model.update_rows(tuple(rows))
        assert model.rows == tuple(rows)
        assert len(resets) - before[0] == (before[1] != len(rows))


def read(model: RowModel, row: int) -> list[object]:
    """All fields of a row."""
    return [model.data(model.index(row, 0), role) for role in model.roleNames()]


def test_data_are_the_fields_of_the_row(qapp):
    model = RowModel(Fruit)
    model.set_rows((Fruit("apple", 3), Fruit("pear", 4)))
    assert [read(model, 0), read(model, 1)] == [["apple", 3], ["pear", 4]]


def test_what_is_not_there_has_no_data(qapp):
    model = RowModel(Fruit)
    model.set_rows((Fruit("apple"),))
    assert model.data(QModelIndex(), Qt.ItemDataRole.UserRole + 1) is None
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DisplayRole) is None
    assert model.data(model.index(0, 0), Qt.ItemDataRole.UserRole + 99) is None
    assert model.rowCount(model.index(0, 0)) == 0


def test_the_same_rows_again_change_nothing(qapp, qtbot):
    model = RowModel(Fruit)
    model.set_rows((Fruit("apple"),))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.countChanged):
        model.set_rows((Fruit("apple"),))


def test_as_many_other_rows_are_shown_without_a_new_count(qapp, qtbot):
    model = RowModel(Fruit)
    model.set_rows((Fruit("apple"),))
    with qtbot.assertNotEmitted(model.countChanged), qtbot.waitSignal(model.modelReset):
        model.set_rows((Fruit("pear"),))


@dataclass(frozen=True)
class Pear:
    """A row that says something of itself."""

    name: str

    @property
    def spoken_name(self) -> str:
        """The name, to be heard."""
        return f"a {self.name}"


def test_what_a_row_says_of_itself_is_a_role(qapp):
    model = RowModel(Pear)
    model.set_rows((Pear("Conference"),))
    assert read(model, 0) == ["Conference", "a Conference"]
