"""What day it is, also where the computer's clock is plainly wrong."""

from __future__ import annotations

from datetime import date, timedelta

MAX_BUNDLE_AGE = timedelta(days=365 * 10)
"""A clock this far past the content's date is taken to be wrong."""


def choose_today(clock_says: date, content_date: date) -> date:
    """Return the clock's day, or the content's where the clock cannot be right.

    Content cannot be shown before it was made, and a kiosk with a flat battery wakes in 1970 or 2099.
    """
    if content_date <= clock_says <= content_date + MAX_BUNDLE_AGE:
        return clock_says
    return content_date
