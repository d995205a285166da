"""How this visitor likes to read. Every value is the default again after the visit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.vocabulary import Edition


class TextStep(StrEnum):
    """How large words are."""

    STANDARD = "standard"
    LARGE = "large"
    GIANT = "giant"


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


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a visitor chose; the defaults are what a new visitor meets."""

    text_step: TextStep = TextStep.STANDARD
    theme: ColourTheme = ColourTheme.PAPER
    typeface: Typeface = Typeface.ATKINSON
    edition: Edition = Edition.STANDARD
