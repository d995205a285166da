"""What everything that is counted is called, on the screen and in the file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from kiosk.counting import Choice, Counted, Figure, Kind, Length, Period, Search, Span, Taken
from kiosk.session import Screen
from kiosk.vocabulary import ContentTitles, Edition, describe_day

GROUPS: dict[Kind, str] = {
    Kind.VISIT: "Visits",
    Kind.LENGTH: "How long visits were",
    Kind.SCREEN: "Opened",
    Kind.EDITION: "Pages were read in",
    Kind.CHOICE: "Used",
    Kind.SEARCH: "Search",
    Kind.TAKEN: "Taken home",
    Kind.PAGE: "Pages opened",
    Kind.FILM_BEGUN: "Films begun",
    Kind.FILM_ENDED: "Films watched to the end",
    Kind.TOPIC: "Kinds of help opened",
    Kind.SERVICE: "Services opened",
    Kind.UPDATE: "Updates of the content",
}
"""The headings, in the order shown."""

_LABELS: dict[tuple[Kind, str], str] = {
    (Kind.VISIT, ""): "All visits",
    (Kind.UPDATE, ""): "Updates",
    (Kind.LENGTH, Length.SHORT): "Under 2 minutes",
    (Kind.LENGTH, Length.MEDIUM): "2 to 5 minutes",
    (Kind.LENGTH, Length.LONG): "5 to 15 minutes",
    (Kind.LENGTH, Length.LONGER): "Over 15 minutes",
    (Kind.SCREEN, Screen.READ): "Lists of pages",
    (Kind.SCREEN, Screen.READER): "A page",
    (Kind.SCREEN, Screen.FILMS): "List of films",
    (Kind.SCREEN, Screen.PLAYER): "A film",
    (Kind.SCREEN, Screen.FIND_HELP): "Find help",
    (Kind.SCREEN, Screen.SERVICES): "A list of services",
    (Kind.SCREEN, Screen.NARROW): "Make the list shorter",
    (Kind.SCREEN, Screen.CHOOSE): "Choosing by need, age or place",
    (Kind.SCREEN, Screen.NEAR): "Near a postcode",
    (Kind.SCREEN, Screen.SERVICE): "A service",
    (Kind.SCREEN, Screen.SEARCH): "Search",
    (Kind.SCREEN, Screen.WORDS): "Hard words",
    (Kind.SCREEN, Screen.CONTACT): "Get in touch",
    (Kind.SCREEN, Screen.MORE): "More",
    (Kind.SCREEN, Screen.MY_LIST): "My list",
    (Kind.SCREEN, Screen.ABOUT): "About this screen",
    (Kind.SCREEN, Screen.ACCESSIBILITY): "How accessible is this screen?",
    (Kind.EDITION, Edition.STANDARD): "Standard",
    (Kind.EDITION, Edition.LARGE_PRINT): "Large print",
    (Kind.EDITION, Edition.EASY_READ): "Easy Read",
    (Kind.CHOICE, Choice.LARGE): "Large words",
    (Kind.CHOICE, Choice.GIANT): "Giant words",
    (Kind.CHOICE, Choice.DOUBLE): "Words twice as large",
    (Kind.CHOICE, Choice.CREAM): "Cream colours",
    (Kind.CHOICE, Choice.DARK): "Dark colours",
    (Kind.CHOICE, Choice.CONTRAST): "High contrast",
    (Kind.CHOICE, Choice.LEXEND): "Lexend letters",
    (Kind.CHOICE, Choice.MORE_SPACE): "More space",
    (Kind.CHOICE, Choice.CALM): "Calm",
    (Kind.CHOICE, Choice.RULER): "Reading ruler",
    (Kind.CHOICE, Choice.LINE_FOCUS): "One line at a time",
    (Kind.CHOICE, Choice.BIGGER_BUTTONS): "Bigger buttons",
    (Kind.CHOICE, Choice.LOWERED): "Lower the buttons",
    (Kind.CHOICE, Choice.LONG_WAIT): "I need more time",
    (Kind.CHOICE, Choice.HOLD): "Hold to press",
    (Kind.CHOICE, Choice.IGNORE_REPEAT): "Leaving out repeated touches",
    (Kind.CHOICE, Choice.ONE_SWITCH): "One switch",
    (Kind.CHOICE, Choice.TWO_SWITCHES): "Two switches",
    (Kind.CHOICE, Choice.NO_CAPTIONS): "Captions switched off",
    (Kind.SEARCH, Search.MADE): "Searched",
    (Kind.SEARCH, Search.FOUND_NOTHING): "A search found nothing",
    (Kind.TAKEN, Taken.PRINT): "Printed",
    (Kind.TAKEN, Taken.CODE): "Codes for a phone shown",
    (Kind.TAKEN, Taken.LIST): "Something put on My list",
}
_LAST_WEEKDAY = timedelta(days=6)


def name_counted(counted: Counted, titles: ContentTitles) -> str:
    """Return what something is called; what has left the content since has only its id."""
    listed: dict[Kind, Mapping[str, str]] = {
        Kind.PAGE: titles.pages,
        Kind.FILM_BEGUN: titles.films,
        Kind.FILM_ENDED: titles.films,
        Kind.TOPIC: titles.topics,
        Kind.SERVICE: titles.services,
    }
    if counted.kind in listed:
        return listed[counted.kind].get(counted.name, f"{counted.name} (not in the content any more)")
    return _LABELS[counted.kind, counted.name]


def name_period(period: Period) -> str:
    """Return a month, or the days of a week."""
    first = period.first
    if first is None:
        return "Days not known: the clock was wrong"
    if period.span is Span.MONTH:
        return f"{first:%B %Y}"
    return name_week(first)


def name_week(first: date) -> str:
    """Return the days of a week: “23 to 29 November 2026”."""
    last = first + _LAST_WEEKDAY
    begin = f"{first.day}" if first.month == last.month else f"{first.day} {first:%B}"
    if first.year != last.year:
        begin = describe_day(first)
    return f"{begin} to {describe_day(last)}"


def write_figure(figure: Figure) -> str:
    """Return a number as it is shown."""
    return "under 5" if figure.is_few else str(figure.number)
