"""What is left of a visit is found by its path."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal

from kiosk.tour import describe_view_models, list_remains
from kiosk.viewmodels import RowModel


@dataclass(frozen=True)
class Word:
    """A row."""

    word: str


class Inner(QObject):
    """A view model inside another."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.value = 3
        self.model = RowModel(Word, self)

    count = Property(int, lambda self: self.value, notify=changed)
    words = Property(RowModel, lambda self: self.model, constant=True)


class Outer(QObject):
    """The root."""

    def __init__(self) -> None:
        super().__init__()
        self.part = Inner()

    inner = Property(QObject, lambda self: self.part, constant=True)


def test_every_property_is_described_by_its_path(qapp):
    assert describe_view_models(Outer()) == {"kiosk.inner.count": 3, "kiosk.inner.words": ()}


def test_what_changed_is_named(qapp):
    outer = Outer()
    before = describe_view_models(outer)
    outer.part.value = 4
    outer.part.model.set_rows((Word("send"),))
    assert list_remains(before, describe_view_models(outer)) == ["kiosk.inner.count", "kiosk.inner.words"]


def test_what_came_and_what_went_are_named():
    assert list_remains({"a": 1, "b": 2}, {"b": 2, "c": 3}) == ["a", "c"]
