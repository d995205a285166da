"""Waiting ends as soon as it may, and not before."""

from __future__ import annotations

from kiosk.tour import wait_for_rest, wait_until


def test_what_is_so_already_needs_no_waiting(qapp):
    assert wait_until(lambda: True, patience_s=0)


def test_patience_ends(qapp):
    assert not wait_until(lambda: False, patience_s=0.02)


def test_waiting_ends_when_it_comes_to_be(qapp):
    answers = iter([False, False, True])
    assert wait_until(lambda: next(answers))


def test_rest_is_when_nothing_changes_for_a_while(qapp):
    seen = []
    values = iter([1, 2, 3, 3, 4, *[5] * 20])

    def read() -> int:
        seen.append(next(values))
        return seen[-1]

    wait_for_rest(read)
    assert seen == [1, 2, 3, 3, 4, 5, 5, 5, 5, 5]


def test_what_never_rests_is_not_waited_for_for_ever(qapp):
    numbers = iter(range(10**6))
    wait_for_rest(lambda: next(numbers), patience_s=0.05)
