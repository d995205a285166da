"""PySide must not lose references: 6.12.0 does on Python 3.11, and the program dies of it."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QIdentityProxyModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)

TIMES = 10_000
# Other parts of the program take and give back a few while we count.
SLACK = 200
# Held to the end, so that a PySide that loses references fails these tests instead of ending the process.
HELD = [True, False, None] * (TIMES * 4)
_ROOT = QModelIndex()


class Emitter(QObject):
    """Has a signal."""

    changed = Signal(bool)


class Overrider(QAbstractListModel):
    """Overrides a C++ virtual that returns nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.calls = 0

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0

    def revert(self) -> None:
        self.calls += 1


def count_references() -> dict[str, int]:
    """How often the objects that PySide handed out wrongly are held."""
    return {"True": sys.getrefcount(True), "False": sys.getrefcount(False), "None": sys.getrefcount(None)}


def measure_losses(act: Callable[[], object]) -> dict[str, int]:
    """How many references an action gains or loses when it is done many times."""
    before = count_references()
    for _ in range(TIMES):
        act()
    after = count_references()
    return {name: after[name] - before[name] for name in before if abs(after[name] - before[name]) > SLACK}


def test_signals_keep_reference_counts_flat(qapp):
    emitter = Emitter()
    assert measure_losses(lambda: emitter.changed.emit(True)) == {}


def test_overrides_of_virtuals_keep_reference_counts_flat(qapp):
    model = Overrider()
    proxy = QIdentityProxyModel()
    proxy.setSourceModel(model)
    assert measure_losses(proxy.revert) == {}
    assert model.calls == TIMES
