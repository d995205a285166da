"""The runner of the running kiosk."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest

from kiosk.jobs import BackgroundRunner, Err, Ok


@pytest.fixture
def runner(qapp) -> Iterator[BackgroundRunner]:
    runner = BackgroundRunner()
    yield runner
    runner.close()


def test_work_is_done_on_another_thread_and_its_value_delivered_here(runner, qtbot):
    got = []
    runner.run(threading.get_ident, lambda outcome: got.append((outcome, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(got))
    outcome, delivered_on = got[0]
    assert isinstance(outcome, Ok)
    assert outcome.value != threading.get_ident()
    assert delivered_on == threading.get_ident()


def test_outcomes_are_delivered_in_the_order_asked(runner, qtbot):
    got = []
    for number in range(50):
        runner.run(lambda number=number: number, lambda outcome, number=number: got.append((number, outcome)))
    qtbot.waitUntil(lambda: len(got) == 50)
    assert got == [(number, Ok(number)) for number in range(50)]


def test_an_error_is_delivered_and_the_next_work_is_still_done(runner, qtbot):
    got = []
    runner.run(lambda: 1 // 0, got.append)
    runner.run(lambda: "fine", got.append)
    qtbot.waitUntil(lambda: len(got) == 2)
    assert isinstance(got[0], Err)
    assert isinstance(got[0].error, ZeroDivisionError)
    assert got[1] == Ok("fine")


def test_nothing_is_delivered_after_closing(qapp):
    runner = BackgroundRunner()
    got = []
    begun, may_end = threading.Event(), threading.Event()
    runner.run(lambda: (begun.set(), may_end.wait()), got.append)
    runner.run(lambda: "never begun", got.append)
    begun.wait()
    threading.Timer(0, may_end.set).start()
    runner.close()
    qapp.processEvents()
    assert got == []


def test_garbage_is_never_collected_on_the_other_thread(runner, qtbot):
    collected_on, got = set(), []
    gc.enable()

    def note(phase, info):
        collected_on.add(threading.get_ident())

    gc.callbacks.append(note)
    try:
        runner.run(
            lambda: [[number] for number in range(100_000)], lambda outcome: got.append(gc.isenabled())
        )
        runner.run(threading.get_ident, got.append)
        qtbot.waitUntil(lambda: len(got) == 2)
    finally:
        gc.callbacks.remove(note)
    assert got[0] is False
    assert got[1].value not in collected_on
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off(runner, qtbot):
    got = []
    gc.disable()
    try:
        runner.run(lambda: 1, got.append)
        qtbot.waitUntil(lambda: bool(got))
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_closing_lets_garbage_be_collected_again(qapp):
    runner = BackgroundRunner()
    runner.run(lambda: 1, lambda outcome: None)
    runner.close()
    assert gc.isenabled()
