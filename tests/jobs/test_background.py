"""The runner of the running kiosk."""

from __future__ import annotations

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
