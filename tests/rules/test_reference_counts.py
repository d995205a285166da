"""PySide must not lose references: 6.12.0 does on Python 3.11, and the program dies of it."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimerEvent, Signal

TIMES = 10_000
# Other parts of the program take and give back a few while we count.
SLACK = 200


class Emitter(QObject):
    """Has a signal, and a Python override of a C++ virtual that returns nothing."""

    changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.calls = 0

    def timerEvent(self, event: QTimerEvent) -> None:
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
    seen: list[None] = []
    emitter.changed.connect(lambda is_on: seen.append(None) if not seen else None)
    assert measure_losses(lambda: emitter.changed.emit(True)) == {}
    assert seen


def test_overrides_of_virtuals_keep_reference_counts_flat(qapp):
    emitter = Emitter()
    event = QTimerEvent(1)
    assert measure_losses(lambda: QCoreApplication.sendEvent(emitter, event)) == {}
    assert emitter.calls == TIMES
