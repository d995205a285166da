"""How this visitor likes to read, touch and move about. Every value is the default again after the visit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.vocabulary import Edition


class TextStep(StrEnum):
    """How large words are; what a step means in degrees is in `Theme.qml`."""

    STANDARD = "standard"
    LARGE = "large"
    GIANT = "giant"
    DOUBLE = "double"


class ColourTheme(StrEnum):
    """Which colours words and backgrounds have."""

    PAPER = "paper"
    CREAM = "cream"
    DARK = "dark"
    CONTRAST = "contrast"


class Typeface(StrEnum):
    """Which letters words are set in."""

    ATKINSON = "atkinson"
    LEXEND = "lexend"


class ReadingAid(StrEnum):
    """What helps the eye to stay on a line of a page."""

    NONE = "none"
    RULER = "ruler"
    LINE_FOCUS = "line-focus"


class SwitchUse(StrEnum):
    """How many switches move the visitor about by scanning."""

    NONE = "none"
    ONE = "one"
    TWO = "two"


HOLD_CHOICES_MS = (0, 200, 500, 1000, 2000)
"""How long a finger may have to stay before it presses (EN 301 549 5.8 asks for a choice)."""
IGNORE_REPEAT_CHOICES_MS = (0, 300, 500, 1000, 2000)
"""How long a second press of the same thing may be left out."""
DEFAULT_IGNORE_REPEAT_MS = 300
MIN_SCAN_STEP_MS, MAX_SCAN_STEP_MS, DEFAULT_SCAN_STEP_MS = 500, 10_000, 2000
"""How long scanning stays on each thing."""
SCAN_STEPS_MS = (500, 750, 1000, 1500, 2000, 2500, 3000, 4000, 5000, 7000, 10_000)
"""What “Slower” and “Faster” go through."""
LONG_WAIT_FACTOR = 10
"""WCAG 2.2.1: a visitor can make a time limit ten times as long."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a visitor chose; the defaults are what a new visitor meets. Times are milliseconds."""

    text_step: TextStep = TextStep.STANDARD
    theme: ColourTheme = ColourTheme.PAPER
    typeface: Typeface = Typeface.ATKINSON
    edition: Edition = Edition.STANDARD
    has_more_space: bool = False
    is_calm: bool = False
    reading_aid: ReadingAid = ReadingAid.NONE
    has_bigger_buttons: bool = False
    is_lowered: bool = False
    has_long_wait: bool = False
    hold_ms: int = 0
    ignore_repeat_ms: int = DEFAULT_IGNORE_REPEAT_MS
    switch_use: SwitchUse = SwitchUse.NONE
    scan_step_ms: int = DEFAULT_SCAN_STEP_MS
