"""What staff see of the statistics: weeks and months, each beside the one before."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.counting import (
    NAMES,
    Counted,
    Figure,
    Figures,
    Kind,
    Period,
    Span,
    count_recent_visits,
    put_together,
    read_days,
)
from kiosk.staff.statistics_words import GROUPS, name_counted, write_figure
from kiosk.vocabulary import ContentTitles

MOST_OF_A_KIND = 10
"""So many pages, services or films are shown; the file has all of them."""


@dataclass(frozen=True, slots=True)
class StatisticsTable:
    """What may be shown of all weeks and months, the newest first."""

    today: date
    recent_visits: Figure
    weeks: Mapping[Period, Figures]
    months: Mapping[Period, Figures]
    titles: ContentTitles

    def of(self, span: Span) -> Mapping[Period, Figures]:
        """Return all weeks or all months."""
        return self.weeks if span is Span.WEEK else self.months


@dataclass(frozen=True, slots=True)
class StatisticsRow:
    """A line; the first of a group has its heading. `before` is of the week or month before."""

    group: str
    label: str
    now: str
    before: str


def read_statistics(folder: Path, today: date, titles: ContentTitles) -> StatisticsTable:
    """Read what was counted on this kiosk."""
    days = read_days(folder)
    return StatisticsTable(
        today=today,
        recent_visits=count_recent_visits(days, today),
        weeks=put_together(days, Span.WEEK, today),
        months=put_together(days, Span.MONTH, today),
        titles=titles,
    )


def list_rows(now: Figures, before: Figures, titles: ContentTitles) -> tuple[StatisticsRow, ...]:
    """Return the lines for the glass; of pages, services and films only those that were used most."""
    return tuple(
        StatisticsRow(
            heading if is_first else "",
            name_counted(counted, titles),
            write_figure(now.get(counted, Figure())),
            write_figure(before.get(counted, Figure())),
        )
        for kind, heading in GROUPS.items()
        for is_first, counted in _mark_first(list_counted(kind, (now,), titles)[: _most_of(kind)])
    )


def list_counted(kind: Kind, periods: Collection[Figures], titles: ContentTitles) -> tuple[Counted, ...]:
    """Return all there is of a kind; of what the content has, only what was used, the most used first."""
    if kind in NAMES:
        return tuple(Counted(kind, name) for name in NAMES[kind])
    used = {counted for figures in periods for counted in figures if counted.kind is kind}

    def place(counted: Counted) -> tuple[int, str]:
        return -sum(_weigh(figures.get(counted)) for figures in periods), name_counted(counted, titles)

    return tuple(sorted(used, key=place))


def _weigh(figure: Figure | None) -> int:
    return 0 if figure is None else figure.number + figure.is_few


def _most_of(kind: Kind) -> int | None:
    return None if kind in NAMES else MOST_OF_A_KIND


def _mark_first(counted: Collection[Counted]) -> Iterator[tuple[bool, Counted]]:
    return ((place == 0, each) for place, each in enumerate(counted))
