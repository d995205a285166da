"""Notices a clock that cannot be right, because signatures that run out are only as good as the clock."""

from __future__ import annotations

from datetime import date, timedelta

from kiosk.installing.errors import InstallError, Reason

_LEEWAY = timedelta(days=1)
"""A day begins elsewhere up to a day earlier."""
_LONGEST_QUIET = timedelta(days=365 * 10)
"""No kiosk goes that long without new content."""


def check_clock(today: date, known: date) -> None:
    """Compare the clock with a day that has certainly come.

    Raises:
        InstallError: The clock is before that day, or so far after it that it must be wrong.
    """
    facts = {"today": today.isoformat(), "known": known.isoformat()}
    if today < known - _LEEWAY:
        raise InstallError(Reason.CLOCK_BEHIND, **facts)
    if today > known + _LONGEST_QUIET:
        raise InstallError(Reason.CLOCK_AHEAD, **facts)
