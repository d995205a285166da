"""The runner that tests drain by hand."""

from __future__ import annotations

import pytest

from kiosk.jobs import Err, Ok, QueuedRunner


def test_nothing_is_done_until_drained():
    runner, got = QueuedRunner(), []
    runner.run(lambda: 7, got.append)
    assert (runner.waiting_count, got) == (1, [])
    runner.drain()
    assert (runner.waiting_count, got) == (0, [Ok(7)])


def test_work_asked_for_by_a_delivery_is_drained_too():
    runner, got = QueuedRunner(), []
    runner.run(
        lambda: "first", lambda outcome: (got.append(outcome), runner.run(lambda: "second", got.append))
    )
    runner.drain()
    assert got == [Ok("first"), Ok("second")]


def test_an_error_becomes_an_outcome():
    runner, got = QueuedRunner(), []
    runner.run(lambda: next(iter(())), got.append)
    runner.drain_one()
    assert isinstance(got[0], Err)
    assert isinstance(got[0].error, StopIteration)


def test_draining_one_when_nothing_waits_is_a_mistake():
    with pytest.raises(IndexError):
        QueuedRunner().drain_one()
