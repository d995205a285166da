"""A new visitor meets standard text on off-white."""

from __future__ import annotations

from kiosk.session import (
    DEFAULT_IGNORE_REPEAT_MS,
    HOLD_CHOICES_MS,
    IGNORE_REPEAT_CHOICES_MS,
    ColourTheme,
    Preferences,
    ReadingAid,
    SwitchUse,
    TextStep,
    Typeface,
)
from kiosk.vocabulary import Edition


def test_a_new_visitor_meets_the_defaults():
    assert Preferences() == Preferences(
        TextStep.STANDARD, ColourTheme.PAPER, Typeface.ATKINSON, Edition.STANDARD
    )


def test_a_new_visitor_has_no_aid_on_but_repeats_are_left_out():
    chosen = Preferences()
    assert (chosen.reading_aid, chosen.switch_use) == (ReadingAid.NONE, SwitchUse.NONE)
    aids = (chosen.has_more_space, chosen.is_calm, chosen.has_bigger_buttons, chosen.is_lowered)
    assert not any((*aids, chosen.has_long_wait, chosen.hold_ms))
    assert chosen.ignore_repeat_ms == DEFAULT_IGNORE_REPEAT_MS == 300


def test_times_a_finger_can_be_given_cover_what_the_checklist_asks():
    assert HOLD_CHOICES_MS == (0, 200, 500, 1000, 2000)
    assert (min(IGNORE_REPEAT_CHOICES_MS), max(IGNORE_REPEAT_CHOICES_MS)) == (0, 2000)


def test_there_are_four_text_steps_and_four_themes():
    assert [step.value for step in TextStep] == ["standard", "large", "giant", "double"]
    assert {theme.value for theme in ColourTheme} == {"paper", "cream", "dark", "contrast"}
