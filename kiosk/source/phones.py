"""Takes the phone and text cells of `services.csv` apart into numbers and what is said about them."""

from __future__ import annotations

import re

from kiosk.vocabulary import Phone, PhoneKind

_NUMBER = re.compile(r"(?:\+?\d|\(\d+\))(?:[ \u00a0-]?(?:\d|\(\d+\)))*")
_EXTENSION = re.compile(r"\s*(?:,\s*)?\b(?:ext|extn|extension|x)\b[.:]?\s*(\d{1,6})", re.IGNORECASE)
_BETWEEN_NUMBERS = re.compile(r"\s*(?:;|\n|\bor\b(?=\s*[\d+(])|[,/](?=\s*[\d+(]))\s*", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\([^()]*[^()\d\s][^()]*\)")
_AFTER_EXTENSION = re.compile(r"(\bextension \d{1,6})\s*\(([^()]*)\)")
_NO_MORE_THAN_THE_KIND = re.compile(r"(?:text|sms|call|ring|phone|tel|telephone)?\s*[.:]?", re.IGNORECASE)
_AROUND_A_DESCRIPTION = " \u00a0\t()[],.:;–—-"
_FEWEST_DIGITS = 3


def split_phones(cell: str, kind: PhoneKind = PhoneKind.VOICE) -> tuple[Phone, ...]:
    """Return the numbers in a cell, in the order written and with their digits grouped as printed.

    Words around a number become its description: `18001 111 (Relay UK)` gives the number
    `18001 111`, described as `Relay UK`; `Text SHOUT to 85258` gives `85258` with the whole
    instruction. Words with no number at all give a `Phone` whose number is empty.
    """
    parts = (part.strip() for part in _BETWEEN_NUMBERS.split(cell))
    return tuple(phone for part in parts if part for phone in _read_part(part, kind))


def _read_part(part: str, kind: PhoneKind) -> tuple[Phone, ...]:
    starts = _find_starts_of_numbers(part)
    if len(starts) < 2:
        return (_read_one(part, kind),)
    ends = [*starts[1:], len(part)]
    pieces = [part[: ends[0]], *(part[start:end] for start, end in zip(starts[1:], ends[1:], strict=True))]
    return tuple(_read_one(piece.strip(), kind) for piece in pieces)


def _find_starts_of_numbers(part: str) -> list[int]:
    """Return where each different number starts; a number said twice counts once."""
    starts: dict[str, int] = {}
    for match in _find_numbers(part):
        starts.setdefault(_keep_digits(match.group()), match.start())
    return list(starts.values())


def _find_numbers(part: str) -> list[re.Match[str]]:
    """Find what can be rung: not an extension, nor digits inside brackets such as `(24 hours)`."""
    hidden = [match.span(1) for match in _EXTENSION.finditer(part)]
    hidden += [match.span() for match in _IN_BRACKETS.finditer(part)]
    return [
        match
        for match in _NUMBER.finditer(part)
        if len(_keep_digits(match.group())) >= _FEWEST_DIGITS
        and not any(start <= match.start() < end for start, end in hidden)
    ]


def _keep_digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


def _read_one(part: str, kind: PhoneKind) -> Phone:
    numbers = _find_numbers(part)
    if not numbers:
        return Phone("", kind, part)
    number = numbers[0]
    extension = _EXTENSION.match(part, number.end())
    return Phone(number.group(), kind, _describe(part, number), extension[1] if extension else "")


def _describe(part: str, number: re.Match[str]) -> str:
    before, after = part[: number.start()], part[number.end() :]
    after = _EXTENSION.sub(r" extension \1", after, count=1)
    after = _AFTER_EXTENSION.sub(r"\1, \2", after).strip(_AROUND_A_DESCRIPTION)
    if _NO_MORE_THAN_THE_KIND.fullmatch(before.strip()):
        return after[:1].upper() + after[1:]
    if before.rstrip().endswith(":"):
        return ", ".join(words for words in (before.strip(_AROUND_A_DESCRIPTION), after) if words)
    return part
