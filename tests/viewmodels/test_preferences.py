"""A visitor's choices as QML sees them."""

from __future__ import annotations

import pytest

from kiosk.session import (
    MAX_SCAN_STEP_MS,
    MIN_SCAN_STEP_MS,
    ColourTheme,
    Preferences,
    ReadingAid,
    SwitchUse,
    TextStep,
    Typeface,
)
from kiosk.viewmodels import PreferencesViewModel
from kiosk.vocabulary import Edition

CHOICES = {
    "chooseTheme": "contrast",
    "chooseTextStep": "double",
    "chooseTypeface": "lexend",
    "chooseEdition": "easy-read",
    "chooseMoreSpace": True,
    "chooseCalm": True,
    "chooseReadingAid": "ruler",
    "chooseBiggerButtons": True,
    "chooseLowered": True,
    "chooseLongWait": True,
    "chooseHold": 500,
    "chooseIgnoreRepeat": 1000,
    "chooseSwitchUse": "two",
    "chooseScanStep": 3000,
}


@pytest.fixture
def preferences(qapp) -> PreferencesViewModel:
    """Nothing is chosen."""
    return PreferencesViewModel()


def test_choices_are_kept_and_told(preferences: PreferencesViewModel, qtbot):
    with qtbot.waitSignals([preferences.preferencesChanged] * len(CHOICES)):
        for slot, value in CHOICES.items():
            getattr(preferences, slot)(value)
    assert preferences.chosen == Preferences(
        TextStep.DOUBLE,
        ColourTheme.CONTRAST,
        Typeface.LEXEND,
        Edition.EASY_READ,
        has_more_space=True,
        is_calm=True,
        reading_aid=ReadingAid.RULER,
        has_bigger_buttons=True,
        is_lowered=True,
        has_long_wait=True,
        hold_ms=500,
        ignore_repeat_ms=1000,
        switch_use=SwitchUse.TWO,
        scan_step_ms=3000,
    )


def test_qml_reads_what_was_chosen(preferences: PreferencesViewModel):
    for slot, value in CHOICES.items():
        getattr(preferences, slot)(value)
    names = [name[0].lower() + name[1:] for name in (slot.removeprefix("choose") for slot in CHOICES)]
    renamed = {"hold": "holdMs", "ignoreRepeat": "ignoreRepeatMs", "scanStep": "scanStepMs"}
    flags = {"moreSpace", "biggerButtons", "longWait"}
    states = {"calm": "isCalm", "lowered": "isLowered"}
    shown = [
        getattr(
            preferences,
            renamed.get(name)
            or states.get(name)
            or (f"has{name[0].upper()}{name[1:]}" if name in flags else name),
        )
        for name in names
    ]
    assert shown == list(CHOICES.values())


def test_a_choice_that_is_made_already_is_not_told_again(preferences: PreferencesViewModel, qtbot):
    with qtbot.assertNotEmitted(preferences.preferencesChanged):
        preferences.chooseTheme("paper")


def test_forgetting_is_one_change_and_leaves_the_defaults(preferences: PreferencesViewModel, qtbot):
    preferences.chooseTheme("dark")
    preferences.chooseHold(200)
    with qtbot.waitSignal(preferences.preferencesChanged):
        preferences.forget()
    assert preferences.chosen == Preferences()


@pytest.mark.parametrize(("asked", "kept"), [(1, MIN_SCAN_STEP_MS), (999_999, MAX_SCAN_STEP_MS), (700, 700)])
def test_scanning_is_never_too_fast_or_too_slow(preferences: PreferencesViewModel, asked: int, kept: int):
    preferences.chooseScanStep(asked)
    assert preferences.scanStepMs == kept


def test_a_look_nobody_knows_is_a_mistake_in_the_program(preferences: PreferencesViewModel):
    with pytest.raises(ValueError, match="pink"):
        preferences.chooseTheme("pink")
