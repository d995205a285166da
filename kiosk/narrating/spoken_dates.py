"""How days, years and times are said, in British order."""

from __future__ import annotations

import re

from kiosk.narrating.number_words import say_number, say_ordinal, say_year

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SHORT_MONTHS = {month[:3]: month for month in _MONTHS} | {"Sept": "September"}
_MONTH = "|".join([*_MONTHS, *(short for short in _SHORT_MONTHS if short not in _MONTHS)])
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_DASH_OR_TO = r"\s*(?:[-–—]|\bto\b)\s*"

_ISO_DATE = re.compile(r"\b(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\b")
_SLASHED_DATE = re.compile(rf"\b({_DAY})/(0?[1-9]|1[0-2])/((?:19|20)\d{{2}})\b")
_DAYS_OF_MONTH = re.compile(rf"\b(?:the )?({_DAY}){_DASH_OR_TO}(?={_DAY}(?:st|nd|rd|th)? (?:{_MONTH})\b)")
_DAY_AND_MONTH = re.compile(
    rf"\b(?:the )?({_DAY})(?:st|nd|rd|th)? (?:of )?({_MONTH})\b\.?(?:,? ((?:19|20)\d{{2}})\b)?"
)
_YEARS = re.compile(rf"\b((?:19|20)\d{{2}})(?:{_DASH_OR_TO}|/)((?:19|20)?\d{{2}})\b(?![\d.,]\d)")
_DECADE = re.compile(r"\b((?:19|20)\d0)s\b")
_YEAR = re.compile(r"(?<![\d.,£/])\b((?:19|20)\d{2})\b(?![.,]\d|%)")
_TIME = re.compile(
    r"(?<![£\d.,:])(?:([01]?\d|2[0-3])(?:[:.]([0-5]\d) ?(am|pm)|:([0-5]\d))|(1[0-2]|0?[1-9]) ?(am|pm))\b",
    re.IGNORECASE,
)
_BETWEEN_TIMES = re.compile(
    r"(?:(?<=\d)|(?<=[ap]m)) ?[-–—] ?(?=\d{1,2}(?:[:.]\d\d(?!\d)| ?[ap]m))", re.IGNORECASE
)
_BETWEEN_DAYS = re.compile(
    rf"(\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*|\b(?:{_MONTH})) ?[-–—] ?"
    rf"(?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|(?:{_DAY} )?(?:{_MONTH}))[a-z]*\b)"
)


def say_dates(text: str) -> str:
    """Replace every date, year, span of years and time of day by what people say."""
    text = _BETWEEN_DAYS.sub(r"\1 to ", _BETWEEN_TIMES.sub(" to ", text))
    text = _ISO_DATE.sub(lambda m: _say_date(int(m[3]), _MONTHS[int(m[2]) - 1], m[1]), text)
    text = _SLASHED_DATE.sub(lambda m: _say_date(int(m[1]), _MONTHS[int(m[2]) - 1], m[3]), text)
    text = _DAYS_OF_MONTH.sub(lambda m: f"the {say_ordinal(int(m[1]))} to ", text)
    text = _DAY_AND_MONTH.sub(lambda m: _say_date(int(m[1]), _SHORT_MONTHS.get(m[2], m[2]), m[3]), text)
    text = _YEARS.sub(_say_years, text)
    text = _DECADE.sub(lambda m: re.sub("y$", "ie", say_year(int(m[1]))) + "s", text)
    text = _TIME.sub(_say_time, text)
    return _YEAR.sub(lambda m: say_year(int(m[1])), text)


def _say_date(day: int, month: str, year: str | None) -> str:
    said = f"the {say_ordinal(day)} of {month}"
    return f"{said} {say_year(int(year))}" if year else said


def _say_years(match: re.Match[str]) -> str:
    first, last = match.groups()
    said_last = say_year(int(last)) if len(last) == len(first) else say_number(int(last))
    return f"{say_year(int(first))} to {said_last}"


def _say_time(match: re.Match[str]) -> str:
    hour, minute = match[1] or match[5], match[2] or match[4] or "00"
    half = (match[3] or match[6] or "").upper()
    said = say_number(int(hour))
    if minute != "00":
        said += f" {'oh ' if minute[0] == '0' else ''}{say_number(int(minute))}"
    elif not half:
        said += " o'clock"
    return f"{said} {half[0]}-{half[1]}" if half else said
