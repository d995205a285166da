"""QR codes as squares of modules. The only place that draws them up is segno."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

QUIET_MODULES = 4
"""The empty edge that ISO/IEC 18004 asks for around a code."""
_BITS_PER_BYTE = 8
_MODE_BITS, _CHARSET_BITS = 4, 12
_LAST_VERSION_WITH_SHORT_COUNT = 9
_MODULES_OF_VERSION_1, _MODULES_PER_VERSION = 21, 4
_LAST_VERSION = 40


@dataclass(frozen=True, slots=True)
class QrCode:
    """A code without its quiet zone: a row is text of 1 for dark and 0 for light."""

    rows: tuple[str, ...]

    @property
    def side(self) -> int:
        """How many modules it is wide and high, with its quiet zone."""
        return len(self.rows) + 2 * QUIET_MODULES


def make_code(text: str) -> QrCode:
    """Draw text up as a code that stands 15 % damage (error correction M).

    Text beyond ASCII is UTF-8 and says so (ECI 26), so that no reader guesses.
    """
    import segno

    code = segno.make(
        text, error="m", boost_error=False, micro=False, mode="byte", encoding="utf-8", eci=not text.isascii()
    )
    return QrCode(tuple("".join(map(str, row)) for row in code.matrix))


def find_dark(modules: str) -> list[tuple[int, int]]:
    """Return where dark modules begin in a row, and how many stand together."""
    runs, start = [], 0
    for part in modules.split("0"):
        if part:
            runs.append((start, len(part)))
        start += len(part) + 1
    return runs


def max_bytes(side: int) -> int:
    """Return how much text a code of so many modules, with its quiet zone, can hold."""
    from segno import consts

    version = (side - 2 * QUIET_MODULES - _MODULES_OF_VERSION_1) // _MODULES_PER_VERSION + 1
    if version < 1:
        return 0
    version = min(version, _LAST_VERSION)
    count_bits = _BITS_PER_BYTE * (1 if version <= _LAST_VERSION_WITH_SHORT_COUNT else 2)
    bits = cast("dict[int, dict[int, int]]", consts.SYMBOL_CAPACITY)[version][consts.ERROR_LEVEL_M]
    return (bits - _MODE_BITS - _CHARSET_BITS - count_bits) // _BITS_PER_BYTE
