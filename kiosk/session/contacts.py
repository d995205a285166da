"""Which touches count: the first finger, no press of the same place again too soon, none that is too short.

Fingers, pens and mice are all contacts. The screen is told of one at a time, so nothing on it ever needs to
know what two fingers mean. Places are pixels, times milliseconds on any clock that never goes back.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from math import hypot

RESTING_MS = 10_000
"""A contact down for so long is a hand, a sleeve or a drop of water: it no longer keeps others out."""

ContactId = tuple[int, int]
"""Which device and which of its points."""


class Ruling(StrEnum):
    """What becomes of a contact that comes down or is lifted."""

    COUNTS = "counts"
    COUNTS_INSTEAD = "counts instead of the one that rests on the screen"
    IS_CANCELLED = "is cancelled"
    IS_LEFT_OUT = "is left out"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the screen."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the screen."""

    left: float
    top: float
    width: float
    height: float

    def contains(self, spot: Spot) -> bool:
        """Whether a place is in it."""
        is_across = self.left <= spot.x <= self.left + self.width
        return is_across and self.top <= spot.y <= self.top + self.height


@dataclass(frozen=True, slots=True)
class TouchHabits:
    """How to take somebody's touches; presses within `near_px` of each other are of the same place."""

    hold_ms: int
    ignore_repeat_ms: int
    near_px: float


@dataclass(frozen=True, slots=True)
class Control:
    """What a contact can press. A key of a keyboard has an `area`: its neighbours are typed fast after it."""

    area: Area | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """What is down; `control` is None where there is nothing to press."""

    id: ContactId
    since_ms: int
    control: Control | None = None


@dataclass(frozen=True, slots=True)
class LastPress:
    """Where and until when the last press was."""

    spot: Spot
    until_ms: int
    area: Area | None


@dataclass(frozen=True, slots=True)
class Contacts:
    """`current` is the one contact the screen knows of; `repeats` are down but left out as repeats."""

    current: Contact | None = None
    last: LastPress | None = None
    repeats: frozenset[ContactId] = field(default_factory=frozenset)


def put_down(
    contacts: Contacts, contact_id: ContactId, spot: Spot, now_ms: int, habits: TouchHabits
) -> tuple[Contacts, Ruling]:
    """Decide about a contact that comes down."""
    current = contacts.current
    if current and current.control and now_ms - current.since_ms < RESTING_MS:
        return contacts, Ruling.IS_LEFT_OUT
    if contacts.last and _is_repeat(contacts.last, spot, now_ms, habits):
        return replace(contacts, repeats=contacts.repeats | {contact_id}), Ruling.IS_LEFT_OUT
    counting = replace(contacts, current=Contact(contact_id, now_ms))
    return counting, Ruling.COUNTS_INSTEAD if current else Ruling.COUNTS


def note_control(contacts: Contacts, control: Control | None) -> Contacts:
    """Learn what the current contact can press; a finger that moves may turn from pressing to scrolling."""
    if contacts.current is None:
        return contacts
    return replace(contacts, current=replace(contacts.current, control=control))


def lift(
    contacts: Contacts, contact_id: ContactId, spot: Spot, now_ms: int, habits: TouchHabits
) -> tuple[Contacts, Ruling]:
    """Decide about a contact that is lifted."""
    current = contacts.current
    if current is None or current.id != contact_id:
        return _lift_left_out(contacts, contact_id, now_ms), Ruling.IS_LEFT_OUT
    lifted = replace(contacts, current=None)
    if current.control is None:
        return lifted, Ruling.COUNTS
    if now_ms - current.since_ms < habits.hold_ms:
        return lifted, Ruling.IS_CANCELLED
    return replace(lifted, last=LastPress(spot, now_ms, current.control.area)), Ruling.COUNTS


def note_answer(contacts: Contacts, now_ms: int) -> Contacts:
    """The program has answered the last press; what came meanwhile cannot be meant for the answer."""
    return replace(contacts, last=contacts.last and replace(contacts.last, until_ms=now_ms))


def lose_contact(contacts: Contacts) -> Contacts:
    """The screen no longer knows of any contact."""
    return replace(contacts, current=None, repeats=frozenset())


def _lift_left_out(contacts: Contacts, contact_id: ContactId, now_ms: int) -> Contacts:
    """A hand that trembles on is still the same press."""
    if contact_id not in contacts.repeats:
        return contacts
    return note_answer(replace(contacts, repeats=contacts.repeats - {contact_id}), now_ms)


def _is_repeat(last: LastPress, spot: Spot, now_ms: int, habits: TouchHabits) -> bool:
    if now_ms - last.until_ms >= habits.ignore_repeat_ms:
        return False
    if last.area is not None:
        return last.area.contains(spot)
    return hypot(spot.x - last.spot.x, spot.y - last.spot.y) <= habits.near_px
