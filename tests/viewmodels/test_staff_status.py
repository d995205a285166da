"""How the kiosk is, gathered in the background and forgotten when staff go."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QDate

from kiosk.installing import InstallError, Reason
from kiosk.jobs import QueuedRunner
from kiosk.staff import StaffFacts
from kiosk.tour import describe_view_models
from kiosk.viewmodels import StaffStatusViewModel
from tests.staff.made_facts import FACTS, STORE


def look(facts: StaffFacts) -> StaffStatusViewModel:
    """Let staff look at some facts."""
    runner = QueuedRunner()
    status = StaffStatusViewModel(lambda: facts, runner)
    status.look()
    assert not status.isReady
    runner.drain()
    return status


def test_facts_are_shown_once_they_are_there(qapp):
    status = look(FACTS)
    assert (status.isReady, status.contentVersion, status.programVersion) == (True, "2026.11", "1.2.3")
    assert (status.contentDate, status.installedOn) == (QDate(2026, 11, 1), QDate(2026, 11, 20))
    assert (status.freeGb, status.widthPx, status.diagonalInch) == (81.7, 1280, 21.5)
    assert (status.toRingCount, status.toRing.rows) == (1, FACTS.to_ring)
    assert status.problems.rows == FACTS.problems


def test_what_nobody_knows_is_marked_so(qapp):
    status = look(replace(FACTS, free_bytes=None, store=replace(STORE, installed_at=None)))
    assert status.freeGb == -1
    assert status.installedOn.isNull()


def test_a_kiosk_that_no_longer_knows_whom_to_trust_says_what_to_do(qapp):
    trouble = InstallError(Reason.TRUST_LOST, place="the store")
    status = look(replace(FACTS, store=replace(STORE, trouble=trouble)))
    assert str(status.updateTrouble) == str(trouble)
    assert look(FACTS).updateTrouble == ""


def test_nothing_is_left_when_staff_have_gone(qapp):
    status = look(FACTS)
    status.forget()
    fresh = StaffStatusViewModel(lambda: FACTS, QueuedRunner())
    assert describe_view_models(status) == describe_view_models(fresh)


def test_facts_that_cannot_be_gathered_are_logged(qapp, caplog):
    def fail() -> StaffFacts:
        raise OSError("no disk")

    runner = QueuedRunner()
    status = StaffStatusViewModel(fail, runner)
    status.look()
    runner.drain()
    assert not status.isReady
    assert "could not be found out" in caplog.text
