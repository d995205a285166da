"""How postcodes are kept: capitals with nothing between them, so that `ST16` finds a range of them."""

from __future__ import annotations

_INWARD_CHARACTERS = 3


def pack_postcode(written: str) -> str:
    """Return a postcode, or the beginning of one, as the table keeps it: `st16 2dh` is `ST162DH`."""
    return "".join(written.upper().split())


def split_postcode(packed: str) -> tuple[str, str]:
    """Return the outward and the inward code of a whole packed postcode: `ST16` and `2DH`."""
    return packed[:-_INWARD_CHARACTERS], packed[-_INWARD_CHARACTERS:]
