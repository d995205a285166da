"""Only staff end the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.jobs import QueuedRunner
from kiosk.viewmodels import (
    LEFT_CODE,
    RESTART_CODE,
    StaffGateViewModel,
    StaffParts,
    StaffSamples,
    StaffSoundViewModel,
    StaffStatusViewModel,
    StaffStickViewModel,
    StaffUpdateViewModel,
    StaffViewModel,
)
from tests.staff.made_facts import FACTS
from tests.viewmodels.made_statistics import make_statistics
from tests.viewmodels.update_desk import make_update_site

PIN = "246813"


@pytest.fixture
def runner() -> QueuedRunner:
    """Work waits to be told."""
    return QueuedRunner()


@pytest.fixture
def staff(qapp, tmp_path: Path, runner: QueuedRunner) -> StaffViewModel:
    """The staff screens of a new kiosk."""
    gate = StaffGateViewModel(tmp_path / "pin.json", runner, lambda: 0.0)
    parts = StaffParts(
        gate=gate,
        status=StaffStatusViewModel(lambda: FACTS, runner),
        report=StaffStickViewModel(lambda: (), lambda stick: stick, runner),
        statistics=make_statistics(runner),
        sound=StaffSoundViewModel(60, lambda ceiling: None),
        update=StaffUpdateViewModel(make_update_site(tmp_path), runner),
    )
    gate.begin()
    return StaffViewModel(parts, StaffSamples("film", "club"))


def test_nobody_ends_the_program_before_the_pin(staff: StaffViewModel, runner: QueuedRunner):
    codes: list[int] = []
    staff.ending_asked.connect(codes.append)
    staff.leave()
    staff.restart()
    assert codes == []
    for _ in range(2):
        for digit in PIN:
            staff.gate.typeDigit(digit)
        staff.gate.accept()
    runner.drain()
    staff.restart()
    staff.leave()
    assert codes == [RESTART_CODE, LEFT_CODE]


def test_the_samples_are_known_and_a_lock_closes_everything(staff: StaffViewModel):
    assert (staff.testFilm, staff.testService) == ("film", "club")
    staff.lock()
    assert not staff.is_open
