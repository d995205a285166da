"""The ceiling goes up and down in steps, is kept, and holds at once."""

from __future__ import annotations

from kiosk.machine import SettingsNotWrittenError
from kiosk.viewmodels import StaffSoundViewModel


def test_the_ceiling_moves_in_steps_within_its_limits(qapp):
    saved: list[int] = []
    heard: list[int] = []
    sound = StaffSoundViewModel(25, saved.append)
    sound.ceiling_changed.connect(heard.append)
    for steps in (-1, -1, -1, 9, 9):
        sound.change(steps)
    assert saved == heard == [15, 10, 100]
    assert sound.isMost


def test_a_ceiling_that_is_not_kept_holds_until_the_program_ends_and_says_so(qapp, caplog):
    def fail(ceiling: int) -> None:
        raise SettingsNotWrittenError("The disk is full.")

    sound = StaffSoundViewModel(60, fail)
    sound.change(-1)
    assert (sound.ceiling, sound.problem) == (50, "The disk is full.")
    sound.forget()
    assert sound.problem == ""
    assert "was not saved" in caplog.text
