"""Rules about the columns that `services.csv` may leave out, and about opening times in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kiosk.checking.findings import make_error, make_note, make_warning
from kiosk.checking.known import suggest
from kiosk.source import (
    SourceRow,
    SourceTree,
    parse_date,
    read_opening_words,
    read_price,
    read_rule,
    read_status,
    split_list,
    split_prices,
    split_rules,
)
from kiosk.vocabulary import AccessFeature, Finding, ServiceStatus

_RULE_EXAMPLE = "FREQ=WEEKLY;BYDAY=MO,TU;OPENS=09:00;CLOSES=17:00"


def check_service_details(tree: SourceTree) -> Iterator[Finding]:
    """Judge what is written in these columns."""
    ids = frozenset(service.row.get("id", "") for service in tree.services)
    for service in tree.services:
        yield from _check_status(service, ids)
        yield from _check_dates(service)
        yield from _check_lists(service)
        yield from _check_opening_words(service)
        if service.row.get("phone") == "":
            message = "There is no number to ring."
            advice = "Find one out if you can. Many families ring rather than write."
            yield make_note("service-without-phone", service.find_place_of("phone"), message, advice)
    yield from _check_doubles(tree)


def _check_status(service: SourceRow, ids: frozenset[str]) -> Iterator[Finding]:
    written, instead = service.row.get("status", ""), service.row.get("closed_try", "")
    status = read_status(written)
    if written and status is None:
        message = f"“{written}” cannot stand in the column “status”."
        advice = "Write “active”, “temporarily closed”, “inactive” or “closed”, or leave the cell empty."
        yield make_error("unknown-status", service.find_place_of("status"), message, advice)
    if instead and (instead not in ids or instead == service.row.get("id")):
        message = f"“{instead}” is not the id of another service."
        advice = suggest(instead, ids, "Write the id of the service that families should try now.")
        yield make_error("unknown-service", service.find_place_of("closed_try"), message, advice)
    if status is ServiceStatus.DEFUNCT and not instead:
        message = "This service has closed, and nothing says what to try now."
        advice = "Write the id of another service under “closed_try”, if there is one."
        yield make_note("closed-without-another", service.find_place_of("closed_try"), message, advice)


def _check_dates(service: SourceRow) -> Iterator[Finding]:
    for column in ("hide_by", "review_by"):
        written = service.row.get(column, "")
        if written and parse_date(written) is None:
            message = f"“{written}” is not a date."
            advice = "Write the year, month and day like this: 2026-11-23."
            yield make_error("bad-date", service.find_place_of(column), message, advice)


class _ListRule(NamedTuple):
    rule: str
    message: str
    advice: str


_LISTS = {
    "schedule": _ListRule("bad-schedule", "is not a rule for opening times", f"Write it as {_RULE_EXAMPLE}."),
    "prices": _ListRule(
        "bad-price", "is not a price", "Write it as £3.50 and what it buys: £3.50 a session."
    ),
    "access": _ListRule(
        "unknown-access",
        "cannot stand in the column “access”",
        f"Write one of: {', '.join(AccessFeature)}. Put other words under “access_notes”.",
    ),
}


def _check_lists(service: SourceRow) -> Iterator[Finding]:
    for column, found in _LISTS.items():
        for written in _find_unread(column, service.row.get(column, "")):
            message = f"“{written}” {found.message}."
            yield make_error(found.rule, service.find_place_of(column), message, found.advice)


def _find_unread(column: str, cell: str) -> list[str]:
    if column == "schedule":
        return [written for written in split_rules(cell) if read_rule(written) is None]
    if column == "prices":
        return [written for written in split_prices(cell) if read_price(written) is None]
    return [written for written in split_list(cell) if written.casefold() not in list(AccessFeature)]


def _check_opening_words(service: SourceRow) -> Iterator[Finding]:
    words = service.row.get("opening_hours", "")
    read = read_opening_words(words)
    if words and not read.schedules and not service.row.get("schedule"):
        message = (
            f"The kiosk shows “{words}” but cannot say when that is: “{read.not_understood}” is not clear."
        )
        advice = "If you know it, write it like “Monday to Friday 9am to 5pm; Saturday 10am to 1pm”."
        yield make_note("opening-words-only", service.find_place_of("opening_hours"), message, advice)


def _check_doubles(tree: SourceTree) -> Iterator[Finding]:
    """Warn of rows that look like one service written twice: the same name, and number or postcode."""
    first_rows: dict[tuple[str, str], SourceRow] = {}
    for service in tree.services:
        name = " ".join(service.row.get("name", "").casefold().split())
        firsts = [first_rows.setdefault((name, mark), service) for mark in _list_marks(service)]
        first = next((row for row in firsts if row.row.get("id") != service.row.get("id")), None)
        if name and first is not None:
            message = f"This looks like the service at {first.place}: its name, and its number or postcode."
            advice = "Keep one of the two rows, or make their names tell them apart."
            yield make_warning("service-twice", service.place, message, advice)


def _list_marks(service: SourceRow) -> list[str]:
    digits = "".join(filter(str.isdigit, service.row.get("phone", "")))
    return [mark for mark in (digits, service.row.get("postcode", "")) if mark]
