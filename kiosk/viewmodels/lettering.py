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


def derive_lettering(chosen: Preferences, letters: Letters, *, is_page: bool) -> Lettering:
    """Return the letters for paper: never smaller than what the visitor reads on the screen.

    Pages that are read in an edition are printed in it.
    """
    is_read = letters is Letters.AS_READ and is_page
    is_easy_read = letters is Letters.EASY_READ or (is_read and chosen.edition is Edition.EASY_READ)
    is_large = letters is Letters.LARGE_PRINT or (is_read and chosen.edition is Edition.LARGE_PRINT)
    least_pt = LARGE_PRINT_PT if is_large else EASY_READ_PT if is_easy_read else 0.0
    return Lettering(_FAMILIES[chosen.typeface], max(least_pt, _STEP_PT[chosen.text_step]), is_easy_read)
