"""Reads the schedules of HSDS: rules where they are whole and known, words for all the rest."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.exchanging.node import Node
from kiosk.source import parse_date, parse_time, parse_whole_number, read_days, read_opening_words
from kiosk.vocabulary import Frequency, Schedule

_WORDS = ("description", "notes")
_NOT_KNOWN = ("count", "byweekno", "bymonthday", "byyearday")
_DATES = ("dtstart", "valid_from", "valid_to", "until")
_NO_MATTER = ("wkst", "timezone")


def read_schedules(service: Node) -> tuple[str, tuple[Schedule, ...]]:
    """Return opening times in words and as rules, those of the service and of its places."""
    words: dict[str, None] = {}
    rules: dict[Schedule, None] = {}
    for node in _list_schedules(service):
        for name in _WORDS:
            words[node.get_line(name)] = None
        rule = _read_rule(node)
        if rule is not None:
            rules[rule] = None
    said = "; ".join(text for text in words if text)
    return said, tuple(rules) or read_opening_words(said).schedules


def _list_schedules(service: Node) -> Iterator[Node]:
    yield from service.list_children("schedules")
    for place in service.list_children("service_at_locations"):
        yield from place.list_children("schedules")
        location = place.get_child("location")
        if location is not None:
            yield from location.list_children("schedules")


def _read_rule(node: Node) -> Schedule | None:
    """Return a rule, or None where there is none or where it says more than the kiosk knows."""
    freq, by_day = node.get_line("freq").upper(), node.get_line("byday").upper().replace(" ", "")
    opens, closes = node.get_line("opens_at"), node.get_line("closes_at")
    for name in (*_NO_MATTER, *_DATES, "interval"):
        node.get_line(name)
    if not any((freq, by_day, opens, closes)):
        return None
    unknown = [name for name in _NOT_KNOWN if node.get_line(name)]
    rule = None if unknown else _make_rule(node, freq or "WEEKLY", by_day, (opens, closes))
    if rule is None:
        message = f"These opening times could not be taken as a rule: {freq} {by_day} {opens}–{closes}."
        node.doubt("byday", message, "Write them in words, such as “Monday to Friday 9am to 5pm”.")
    return rule


def _make_rule(node: Node, freq: str, by_day: str, times: tuple[str, str]) -> Schedule | None:
    opens_at, closes_at = map(parse_time, times)
    days = read_days(by_day, freq)
    interval = parse_whole_number(node.get_line("interval").removesuffix(".0") or "1")
    written = {name: node.get_line(name)[:10] for name in _DATES}
    dates = {name: parse_date(text) for name, text in written.items()}
    if opens_at is None or closes_at is None or not days or not interval:
        return None
    if any(text and dates[name] is None for name, text in written.items()):
        return None
    if interval > 1 and dates["dtstart"] is None:
        return None
    last = min(filter(None, (dates["valid_to"], dates["until"])), default=None)
    period = (dates["dtstart"], dates["valid_from"], last)
    return Schedule(Frequency(freq), days, opens_at, closes_at, interval, *period)
