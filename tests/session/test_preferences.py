"""A new visitor meets standard text on off-white."""

from __future__ import annotations

from kiosk.session import ColourTheme, Preferences, TextStep, Typeface
from kiosk.vocabulary import Edition


def test_a_new_visitor_meets_the_defaults():
    assert Preferences() == Preferences(
        TextStep.STANDARD, ColourTheme.PAPER, Typeface.ATKINSON, Edition.STANDARD
    )


def test_there_are_three_text_steps_and_four_themes():
    assert [step.value for step in TextStep] == ["standard", "large", "giant"]
    assert {theme.value for theme in ColourTheme} == {"paper", "cream", "dark", "contrast"}
