"""Text into as few codes as a camera can read: whole entries in each, numbered where there are several."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.takeaway.codes import max_bytes
from kiosk.takeaway.contact import Contact
from kiosk.takeaway.vcard import write_vcards

_BETWEEN = "\n\n"
_CUT = "…"
LEAST_ROOM = 150
"""Bytes that a code holds on any glass: on too small a one the code is larger than the room for it."""
_LONGEST_HEAD = len("99 of 99\n\n")


def pack_contact(contact: Contact, side: int) -> str:
    """Return the fullest vCard that a code of so many modules can hold.

    The shortest one is returned where even that is too long.
    """
    room = max(LEAST_ROOM, max_bytes(side))
    vcard = ""
    for vcard in write_vcards(contact):
        if _count(vcard) <= room:
            break
    return vcard


def pack_texts(texts: Iterable[str], side: int) -> tuple[str, ...]:
    """Return texts for codes of so many modules. An entry is cut only where it alone is too long for one."""
    room = max(LEAST_ROOM, max_bytes(side))
    packed = _pack(list(texts), room)
    if len(packed) > 1:
        packed = _pack([entry for text in packed for entry in text], room - _LONGEST_HEAD)
        return tuple(
            f"{number} of {len(packed)}{_BETWEEN}{_BETWEEN.join(entries)}"
            for number, entries in enumerate(packed, start=1)
        )
    return tuple(_BETWEEN.join(entries) for entries in packed)


def _pack(texts: list[str], room: int) -> list[list[str]]:
    packed: list[list[str]] = []
    for text in texts:
        entry = cut(text, room)
        if packed and _count(_BETWEEN.join([*packed[-1], entry])) <= room:
            packed[-1].append(entry)
        else:
            packed.append([entry])
    return packed


def cut(text: str, most_bytes: int) -> str:
    """Return as much of a text as there is room for, ending in a mark where something is missing."""
    if _count(text) <= most_bytes:
        return text
    kept = text.encode("utf-8")[: max(0, most_bytes - _count(_CUT))].decode("utf-8", "ignore")
    return f"{kept.rstrip()}{_CUT}"


def _count(text: str) -> int:
    return len(text.encode("utf-8"))
