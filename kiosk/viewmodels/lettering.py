"""How large letters on paper are, from how the visitor reads on the screen."""

from __future__ import annotations

from enum import StrEnum

from kiosk.printing import EASY_READ_PT, LARGE_PRINT_PT, Lettering
from kiosk.session import Preferences, TextStep, Typeface
from kiosk.vocabulary import Edition

_STEP_PT = {TextStep.STANDARD: 14.0, TextStep.LARGE: 19.0, TextStep.GIANT: 24.0, TextStep.DOUBLE: 28.0}
"""The print that a step of the screen is read like (see `Theme.qml`)."""
_FAMILIES = {Typeface.ATKINSON: "Atkinson Hyperlegible", Typeface.LEXEND: "Lexend"}


class Letters(StrEnum):
    """What a visitor can choose for paper."""

    AS_READ = "as-read"
    LARGE_PRINT = "large-print"
    EASY_READ = "easy-read"


def derive_lettering(chosen: Preferences, letters: Letters) -> Lettering:
    """Return the letters for paper: never smaller than what the visitor reads on the screen.

    What is read in an edition is printed in it.
    """
    edition = chosen.edition if letters is Letters.AS_READ else Edition(letters)
    is_easy_read, is_large = edition is Edition.EASY_READ, edition is Edition.LARGE_PRINT
    least_pt = LARGE_PRINT_PT if is_large else EASY_READ_PT if is_easy_read else 0.0
    return Lettering(_FAMILIES[chosen.typeface], max(least_pt, _STEP_PT[chosen.text_step]), is_easy_read)
