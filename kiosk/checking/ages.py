"""Rules about age: pages and services that nobody has looked at for a year, and dates still to come."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from kiosk.checking.findings import make_warning
from kiosk.source import SourcePage, SourceRow, SourceTree, get_date
from kiosk.vocabulary import Finding, read_seen

MAX_AGE = timedelta(days=366)


def check_ages(tree: SourceTree, today: date) -> Iterator[Finding]:
    """Judge the age of every page and service."""
    for page in tree.pages:
        yield from _check_page(page, today)
    for service in tree.services:
        yield from _check_service(service, today)


def _check_page(page: SourcePage, today: date) -> Iterator[Finding]:
    checked_on = get_date(page.front.fields, "checked_on")
    place = page.front.find_place_of("checked_on")
    if checked_on is None:
        return
    if checked_on > today:
        message = f"The page was checked on {checked_on}, which has not come yet."
        yield make_warning("checked-in-future", place, message, "Write the day on which it was checked.")
    elif today - checked_on > MAX_AGE:
        message = f"Nobody has checked this page since {checked_on}."
        advice = "Compare it with its sources, then write today's date."
        yield make_warning("checked-long-ago", place, message, advice)


def _check_service(service: SourceRow, today: date) -> Iterator[Finding]:
    written = service.row.get("seen", "")
    last = read_last_day(written)
    if last is not None and today - last > MAX_AGE:
        message = f"The details of this service were last seen in {written}."
        advice = "Look at its website or ring, correct the row, and write the day in the column “seen”."
        yield make_warning("seen-long-ago", service.find_place_of("seen"), message, advice)


def read_last_day(written: str) -> date | None:
    """Return the last day that a date such as `2023`, `2023-08` or `2023-08-10` can mean."""
    first = read_seen(written)
    if first is None:
        return None
    match written.count("-"):
        case 0:
            return first.replace(month=12, day=31)
        case 1:
            return first.replace(day=monthrange(first.year, first.month)[1])
        case _:
            return first
