"""Whether something is current, has ended or is still to come."""

from __future__ import annotations

from datetime import date
from enum import StrEnum


class Validity(StrEnum):
    """Where a day falls against a period."""

    COMING = "coming"
    CURRENT = "current"
    ENDED = "ended"


def validity_on(day: date, valid_from: date | None, valid_until: date | None) -> Validity:
    """Say whether a period holds on `day`; both ends belong to the period, None means open."""
    if valid_from is not None and day < valid_from:
        return Validity.COMING
    if valid_until is not None and day > valid_until:
        return Validity.ENDED
    return Validity.CURRENT
