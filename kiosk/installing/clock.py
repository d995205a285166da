"""Notices a clock that cannot be right, because signatures that run out are only as good as the clock."""

from __future__ import annotations

from datetime import date, timedelta

from kiosk.installing.errors import InstallError, Reason

_LEEWAY = timedelta(days=1)
"""A day begins elsewhere up to a day earlier."""
_LONGEST_QUIET = timedelta(days=365 * 10)
"""No kiosk goes that long without new content."""


FASTEST = timedelta(days=400)
"""A clock that ran ahead when content was installed was not further ahead: signatures last no longer.
Who sets such a clock right must not be told for a year that it is wrong."""


def check_clock(today: date, known: date, leeway: timedelta = _LEEWAY) -> None:
    """Compare the clock with a day that has come, give or take some days.

    Raises:
        InstallError: The clock is before that day, or so far after it that it must be wrong.
    """
    facts = {"today": today.isoformat(), "known": known.isoformat()}
    if known - today > leeway:
        raise InstallError(Reason.CLOCK_BEHIND, **facts)
    if today - known > _LONGEST_QUIET:
        raise InstallError(Reason.CLOCK_AHEAD, **facts)
