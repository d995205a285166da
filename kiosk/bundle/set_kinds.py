"""What the sets of services in a bundle are of."""

from __future__ import annotations

from enum import StrEnum

MAX_AGE_YEARS = 120
"""The oldest anybody is; services have a set for each age up to it."""

WHOLE = ""
"""The `value` of a set that is the only one of its kind."""


class SetKind(StrEnum):
    """The `kind` of a set; `value` says whose it is.

    `AREA` is what serves exactly that area. `AGE` leaves out only what says it is for others. `NEED`
    is what names a need, `ALL_NEEDS` what is for every one. `LISTED` leaves out what has closed.
    """

    LISTED = "listed"
    CRISIS = "crisis"
    TOPIC = "topic"
    AREA = "area"
    NEED = "need"
    ALL_NEEDS = "all-needs"
    AGE = "age"
    FREE = "free"
    SELF_REFERRAL = "self-referral"
    ACCESS = "access"
    LOCATED = "located"
