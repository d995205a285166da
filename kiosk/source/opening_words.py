"""Turns opening times in plain words into rules, but only where every word of them was understood.

A rule lets the kiosk say “open now”, and a family may set out because of it. So one word that could
change the meaning (“term time”, “by appointment”, “2021 times”) leaves the whole text as words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from functools import lru_cache
from itertools import pairwise

from kiosk.source.clock_times import read_time_range
from kiosk.source.opening_tokens import Kind, Token, split_opening_words
from kiosk.vocabulary import ByDay, Frequency, Hours, Schedule

_WORDS_TO_REMEMBER = 1024
"""Many services keep the same hours, and each text is asked for several times."""

_EVERY_DAY = tuple(range(7))
_ALL_DAY = Hours(time(0), time(0))
_SETS_OF_DAYS = {"weekday": range(5), "weekend": (5, 6), "every": range(7), "daily": range(7), "7": range(7)}
_FIRST_LETTERS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_NTH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": -1}


@dataclass(frozen=True, slots=True)
class OpeningWords:
    """The rules in a text; where there are none, `not_understood` is the piece that stood in the way."""

    schedules: tuple[Schedule, ...]
    not_understood: str = ""


class _UnclearError(Exception):
    """A piece that could mean several things, or nothing known."""


@lru_cache(_WORDS_TO_REMEMBER)
def read_opening_words(written: str) -> OpeningWords:
    """Return the rules that a text surely says. No text gives no rules and nothing to understand."""
    if not written.strip():
        return OpeningWords(())
    try:
        return OpeningWords(tuple(_read(split_opening_words(written))))
    except _UnclearError as unclear:
        return OpeningWords((), str(unclear))


def _read(tokens: list[Token]) -> Iterator[Schedule]:
    for token in tokens:
        if token.kind is Kind.UNKNOWN:
            raise _UnclearError(token.text)
    telling = [token for token in tokens if token.kind is not Kind.HARMLESS]
    if any(token.kind is Kind.ALWAYS for token in telling):
        if any(token.kind not in (Kind.ALWAYS, Kind.AND, Kind.STOP, Kind.DAY) for token in telling):
            raise _UnclearError("24 hours with other times")
        days = set(_gather_days([token for token in telling if token.kind is Kind.DAY]))
        return iter([_make_rule(_ALL_DAY, tuple(sorted(days or map(ByDay, _EVERY_DAY))))])
    return _make_rules(_Week(telling))


def _make_rules(week: _Week) -> Iterator[Schedule]:
    days_by_hours: dict[tuple[Hours, bool], list[ByDay]] = {}
    for by_day, all_hours in week.hours.items():
        for hours in all_hours:
            days_by_hours.setdefault((hours, bool(by_day.nth)), []).append(by_day)
    return (_make_rule(hours, tuple(sorted(days))) for (hours, _), days in sorted(days_by_hours.items()))


def _make_rule(hours: Hours, days: tuple[ByDay, ...]) -> Schedule:
    freq = Frequency.MONTHLY if days[0].nth else Frequency.WEEKLY
    return Schedule(freq, days, hours.opens_at, hours.closes_at)


class _Week:
    """Reads pieces into the hours of each day."""

    def __init__(self, tokens: list[Token]) -> None:
        self.hours: dict[ByDay, list[Hours]] = {}
        self._closed: set[ByDay] = set()
        chunks = list(_split_chunks(tokens))
        while chunks:
            self._take(chunks)
        if not self.hours:
            raise _UnclearError("no times")

    def _take(self, chunks: list[list[Token]]) -> None:
        """Take days and their times, in either order, or a break: `closed 13:00 to 14:00 Tue`."""
        first = chunks.pop(0)
        is_break = first[0].kind is Kind.CLOSED and bool(chunks) and _has_times(chunks[0])
        if is_break:
            first = chunks.pop(0)
        if not chunks:
            raise _UnclearError(_write(first))
        second = chunks.pop(0)
        days, times = (second, first) if _has_days(second) else (first, second)
        if not _has_days(days) or _has_days(times):
            raise _UnclearError(_write(second))
        by_days = _gather_days(days)
        if is_break:
            self._cut(by_days, _gather_hours(times))
        else:
            self._add(by_days, times)

    def _add(self, days: list[ByDay], times: list[Token]) -> None:
        is_closed = times[0].kind is Kind.CLOSED
        for day in days:
            if day in self.hours or day in self._closed:
                raise _UnclearError("a day that is there twice")
            if is_closed:
                self._closed.add(day)
            else:
                self.hours[day] = _gather_hours(times)

    def _cut(self, days: list[ByDay], breaks: list[Hours]) -> None:
        for day in days:
            (pause,) = breaks if len(breaks) == 1 else (None,)
            whole = self.hours.get(day, [])
            if pause is None or len(whole) != 1 or not _is_inside(pause, whole[0]):
                raise _UnclearError("a break")
            begin, end = Hours(whole[0].opens_at, pause.opens_at), Hours(pause.closes_at, whole[0].closes_at)
            self.hours[day] = [begin, end]


def _is_inside(pause: Hours, whole: Hours) -> bool:
    return whole.opens_at < pause.opens_at < pause.closes_at < whole.closes_at


_OF_DAYS = (Kind.DAY, Kind.NTH, Kind.OF_THE_MONTH)


def _has_days(chunk: list[Token]) -> bool:
    return chunk[0].kind in _OF_DAYS


def _has_times(chunk: list[Token]) -> bool:
    return chunk[0].kind is Kind.TIME


def _write(chunk: list[Token]) -> str:
    return " ".join(token.text for token in chunk)


def _split_chunks(tokens: list[Token]) -> Iterator[list[Token]]:
    """Yield runs of days, runs of times, and each `closed`; joining words stay inside a run."""
    chunk: list[Token] = []
    for token in tokens:
        if token.kind in (Kind.AND, Kind.STOP):
            continue
        is_of_days = token.kind in _OF_DAYS
        goes_on = bool(chunk) and (token.kind is Kind.TO or (_has_days(chunk) == is_of_days))
        if chunk and (not goes_on or Kind.CLOSED in (token.kind, chunk[0].kind)):
            yield chunk
            chunk = []
        chunk.append(token)
    if chunk:
        yield chunk


def _gather_hours(chunk: list[Token]) -> list[Hours]:
    """Return the hours in a run such as `9am - noon 1pm - 5pm`."""
    hours: list[Hours] = []
    for at in range(0, len(chunk), 3):
        piece = chunk[at : at + 3]
        if [token.kind for token in piece] != [Kind.TIME, Kind.TO, Kind.TIME]:
            raise _UnclearError(_write(piece))
        times = read_time_range(piece[0].text, piece[2].text)
        if times is None:
            raise _UnclearError(_write(piece))
        hours.append(Hours(*times))
    if any(not one.opens_at < one.closes_at <= other.opens_at for one, other in pairwise(hours)):
        raise _UnclearError(_write(chunk))
    return hours


def _gather_days(chunk: list[Token]) -> list[ByDay]:
    """Return the days in a run such as `mon - wed fri` or `first third tue of the month`."""
    is_monthly = any(token.kind is Kind.OF_THE_MONTH for token in chunk)
    if is_monthly != any(token.kind is Kind.NTH for token in chunk):
        raise _UnclearError(_write(chunk))
    if is_monthly:
        return _gather_days_of_month(chunk)
    days: list[int] = []
    at = 0
    while at < len(chunk):
        if at + 2 < len(chunk) and chunk[at + 1].kind is Kind.TO:
            days += _span_days(_read_day(chunk[at]), _read_day(chunk[at + 2]))
            at += 3
        else:
            days += _read_day(chunk[at])
            at += 1
    return [ByDay(day) for day in days]


def _span_days(begin: tuple[int, ...], end: tuple[int, ...]) -> Iterator[int]:
    if len(begin) != 1 or len(end) != 1 or begin == end:
        raise _UnclearError("days")
    return (day % 7 for day in range(begin[0], end[0] + 1 + 7 * (end[0] < begin[0])))


def _gather_days_of_month(chunk: list[Token]) -> list[ByDay]:
    nths = [_NTH[token.text] for token in chunk if token.kind is Kind.NTH]
    days = [token for token in chunk if token.kind is Kind.DAY]
    if len(days) != 1 or any(token.kind is Kind.TO for token in chunk):
        raise _UnclearError(_write(chunk))
    (weekday,) = _read_day(days[0]) if len(_read_day(days[0])) == 1 else (None,)
    if weekday is None:
        raise _UnclearError(_write(chunk))
    return [ByDay(weekday, nth) for nth in nths]


def _read_day(token: Token) -> tuple[int, ...]:
    if token.kind is not Kind.DAY:
        raise _UnclearError(token.text)
    for name, days in _SETS_OF_DAYS.items():
        if token.text.startswith(name):
            return tuple(days)
    return (_FIRST_LETTERS.index(token.text[:2]),)
