"""The papers there are: a sheet, and two widths of roll."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Paper(StrEnum):
    """The papers a kiosk can print on."""

    A4 = "a4"
    RECEIPT_80 = "receipt-80"
    RECEIPT_58 = "receipt-58"


@dataclass(frozen=True, slots=True)
class PaperSize:
    """A sheet, or a roll that is cut where the words end and at the latest after `height_mm`."""

    width_mm: float
    height_mm: float
    side_margin_mm: float
    end_margin_mm: float
    is_roll: bool = False


_LONGEST_SLIP_MM = 600.0
PAPER_SIZES: dict[Paper, PaperSize] = {
    Paper.A4: PaperSize(210, 297, 18, 15),
    Paper.RECEIPT_80: PaperSize(80, _LONGEST_SLIP_MM, 4, 4, is_roll=True),
    Paper.RECEIPT_58: PaperSize(58, _LONGEST_SLIP_MM, 5, 4, is_roll=True),
}
_WIDEST_ROLL_58_MM, _WIDEST_ROLL_80_MM = 62.0, 90.0


def recognise_paper(width_mm: float) -> Paper:
    """Return the paper that a printer with paper of this width holds."""
    if width_mm <= _WIDEST_ROLL_58_MM:
        return Paper.RECEIPT_58
    return Paper.RECEIPT_80 if width_mm <= _WIDEST_ROLL_80_MM else Paper.A4
