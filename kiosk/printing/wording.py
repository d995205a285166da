"""What is said on paper besides the content. Paper is read without the screen: its sentences stand alone."""

from __future__ import annotations

import re
from datetime import date

MAY_BREAK = "\u200b"
_MAY_NOT_BREAK = "\u2060"
MY_LIST = "My list"
SCAN = "Point the camera of a phone here to keep this. It works with no internet."
CHECK_FIRST = "Please check first: nobody has checked these details yet."
RELAY = "To type instead of speaking, use Relay UK"
RING, TEXT = "Ring", "Send a text to"
EMAIL, WEBSITE = "Email", "Website"
WHEN = "When"
NOTHING_KEPT = "The screen kept nothing about you."


def break_address(address: str) -> str:
    """Return an address that may end a line after its @ and slashes and before its dots, and nowhere else."""
    kept = address.replace("-", f"{_MAY_NOT_BREAK}-{_MAY_NOT_BREAK}")
    return re.sub(r"(?<=[@/])(?!/)|(?=\.)", MAY_BREAK, kept)


def write_date(day: date) -> str:
    """Return a day as people write it, `1 November 2026`, never parted over two lines."""
    return f"{day.day}\u00a0{day:%B}\u00a0{day.year}"


def describe_page_checking(checked_on: date, review_by: date) -> str:
    """Say when a page was checked."""
    again = f"It should be checked again by {write_date(review_by)}."
    return f"This was checked on {write_date(checked_on)}. {again}"


def write_foot(ask: str, content_date: date) -> str:
    """Say who can help, how old this is, and that nothing was kept."""
    who = (
        f"Need help with this? Ask staff here, or write to {break_address(ask)}."
        if ask
        else "Need help with this? Ask staff here."
    )
    return f"{who} This information is from {write_date(content_date)}. {NOTHING_KEPT}"


def number_page(number: int, count: int) -> str:
    """Return which page this is."""
    return f"Page {number} of {count}"
