"""Which paper a printer holds."""

from __future__ import annotations

import pytest

from kiosk.printing import PAPER_SIZES, Paper, recognise_paper


@pytest.mark.parametrize(
    ("width_mm", "paper"),
    [
        (58, Paper.RECEIPT_58),
        (80, Paper.RECEIPT_80),
        (72, Paper.RECEIPT_80),
        (210, Paper.A4),
        (216, Paper.A4),
    ],
)
def test_paper_is_known_by_its_width(width_mm: float, paper: Paper):
    assert recognise_paper(width_mm) is paper


def test_rolls_are_printed_on_only_where_a_printer_can():
    printable = [
        PAPER_SIZES[p].width_mm - 2 * PAPER_SIZES[p].side_margin_mm
        for p in (Paper.RECEIPT_80, Paper.RECEIPT_58)
    ]
    assert printable == [72, 48]
