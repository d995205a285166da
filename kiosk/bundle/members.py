"""Sets of services as bits: bit 7 is set where the service at place 7 of every list belongs to it.

In the bundle they are bytes, lowest first. In memory they are whole numbers, which Python joins with
`&`, `|` and `~` and counts with `bit_count`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

_BITS_A_BYTE = 8
_PLACES_IN_BYTE = tuple(
    tuple(bit for bit in range(_BITS_A_BYTE) if byte >> bit & 1) for byte in range(1 << _BITS_A_BYTE)
)


def gather_members(positions: Iterable[int], highest: int) -> int:
    """Return the set of these positions, of which none is above `highest`."""
    held = bytearray(highest // _BITS_A_BYTE + 1)
    for position in positions:
        held[position >> 3] |= 1 << (position & 7)
    return int.from_bytes(held, "little")


def write_members(members: int) -> bytes:
    """Return a set as the bundle keeps it."""
    return members.to_bytes((members.bit_length() + _BITS_A_BYTE - 1) // _BITS_A_BYTE, "little")


def read_members(written: bytes) -> int:
    """Return what `write_members` was given."""
    return int.from_bytes(written, "little")


def list_members(members: int) -> Iterator[int]:
    """Yield the positions in a set, lowest first."""
    for place, byte in enumerate(write_members(members)):
        if byte:
            first = place * _BITS_A_BYTE
            for bit in _PLACES_IN_BYTE[byte]:
                yield first + bit
