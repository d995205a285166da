"""Garbage is collected by the event loop of the interface, and by nothing else."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest

from kiosk.app.collector import GuiCollector, collect_what_is_due, settle_memory


class Knot:
    """Garbage: it holds itself."""

    def __init__(self) -> None:
        self.itself = self


def test_a_knot_is_collected_on_this_thread_while_events_are_worked_off(application, qtbot):
    seen, found_on = weakref.ref(Knot()), []

    def note(phase, info):
        found_on.append(threading.get_ident())

    gc.callbacks.append(note)
    try:
        keep = [[] for _ in range(gc.get_threshold()[0] + 1)]
        qtbot.waitUntil(lambda: seen() is None, timeout=5000)
    finally:
        gc.callbacks.remove(note)
    assert len(keep) > 0
    assert set(found_on) == {threading.get_ident()}


def test_nothing_is_collected_on_another_thread(application):
    found_on = []

    def note(phase, info):
        found_on.append(threading.get_ident())

    def litter():
        return [[] for _ in range(10 * gc.get_threshold()[0])]

    gc.callbacks.append(note)
    try:
        thread = threading.Thread(target=litter)
        thread.start()
        thread.join()
    finally:
        gc.callbacks.remove(note)
    assert found_on == []


def test_making_the_application_ready_again_makes_no_second_collector(application):
    assert len(application.findChildren(GuiCollector)) == 1


@pytest.mark.parametrize(
    ("counts", "expected"),
    [((0, 0, 0), None), ((700, 10, 10), None), ((701, 0, 0), 0), ((701, 11, 0), 1), ((0, 0, 11), 2)],
)
def test_the_oldest_generation_over_its_threshold_is_collected(monkeypatch, counts, expected):
    collected = []
    monkeypatch.setattr(gc, "get_count", lambda: counts)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "collect", collected.append)
    assert collect_what_is_due() == expected
    assert collected == ([] if expected is None else [expected])


def test_a_threshold_of_nothing_switches_its_generation_off(monkeypatch):
    monkeypatch.setattr(gc, "get_count", lambda: (5000, 0, 0))
    monkeypatch.setattr(gc, "get_threshold", lambda: (0, 10, 10))
    monkeypatch.setattr(gc, "collect", lambda generation: pytest.fail("collected"))
    assert collect_what_is_due() is None


def test_settling_again_lets_go_of_what_stood_there_before(monkeypatch):
    done = []
    for name in ("unfreeze", "collect", "freeze"):
        monkeypatch.setattr(gc, name, lambda name=name: done.append(name))
    for standing, expected in ((0, ["freeze"]), (5, ["unfreeze", "collect", "freeze"])):
        monkeypatch.setattr(gc, "get_freeze_count", lambda standing=standing: standing)
        settle_memory()
        assert done == expected
        done.clear()
