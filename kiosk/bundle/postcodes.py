"""How postcodes are kept: capitals with nothing between them, so that `ST16` finds a range of them."""

from __future__ import annotations


def pack_postcode(written: str) -> str:
    """Return a postcode, or the beginning of one, as the table keeps it: `st16 2dh` is `ST162DH`."""
    return "".join(written.upper().split())
