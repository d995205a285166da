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
    ("chosen", "letters", "is_page", "lettering"),
    [
        (Preferences(), Letters.AS_READ, False, Lettering(ATKINSON, 14)),
        (Preferences(), Letters.LARGE_PRINT, False, Lettering(ATKINSON, 18)),
        (Preferences(), Letters.EASY_READ, True, Lettering(ATKINSON, 16, True)),
        (GIANT, Letters.AS_READ, True, Lettering("Lexend", 24)),
        (GIANT, Letters.LARGE_PRINT, True, Lettering("Lexend", 24)),
        (EASY, Letters.AS_READ, True, Lettering(ATKINSON, 16, True)),
        (EASY, Letters.AS_READ, False, Lettering(ATKINSON, 14)),
        (EASY, Letters.LARGE_PRINT, True, Lettering(ATKINSON, 18)),
        (LARGE_PRINT, Letters.AS_READ, True, Lettering(ATKINSON, 18)),
    ],
)
def test_letters_are_never_smaller_than_what_is_read(chosen, letters, is_page: bool, lettering: Lettering):
    assert derive_lettering(chosen, letters, is_page=is_page) == lettering
