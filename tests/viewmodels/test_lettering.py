"""How large the letters on paper are."""

from __future__ import annotations

import pytest

from kiosk.printing import Lettering
from kiosk.session import Preferences, TextStep, Typeface
from kiosk.viewmodels.lettering import Letters, derive_lettering
from kiosk.vocabulary import Edition

ATKINSON = "Atkinson Hyperlegible"
EASY = Preferences(edition=Edition.EASY_READ)
LARGE_PRINT = Preferences(edition=Edition.LARGE_PRINT)
GIANT = Preferences(text_step=TextStep.GIANT, typeface=Typeface.LEXEND)


@pytest.mark.parametrize(
    ("chosen", "letters", "lettering"),
    [
        (Preferences(), Letters.AS_READ, Lettering(ATKINSON, 14)),
        (Preferences(), Letters.LARGE_PRINT, Lettering(ATKINSON, 18)),
        (Preferences(), Letters.EASY_READ, Lettering(ATKINSON, 16, True)),
        (GIANT, Letters.AS_READ, Lettering("Lexend", 24)),
        (GIANT, Letters.LARGE_PRINT, Lettering("Lexend", 24)),
        (EASY, Letters.AS_READ, Lettering(ATKINSON, 16, True)),
        (EASY, Letters.LARGE_PRINT, Lettering(ATKINSON, 18)),
        (LARGE_PRINT, Letters.AS_READ, Lettering(ATKINSON, 18)),
    ],
)
def test_letters_are_as_read_and_never_smaller(chosen: Preferences, letters: Letters, lettering: Lettering):
    assert derive_lettering(chosen, letters) == lettering
