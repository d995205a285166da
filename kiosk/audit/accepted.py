"""Failures that are known and let be, each with the reason. They are shown as such, never hidden."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase

from kiosk.audit.finding import Finding


@dataclass(frozen=True, slots=True)
class Accepted:
    """Which failures, by number of the checklist and patterns with `*`, and why they are let be."""

    number: int
    place: str
    subject: str
    reason: str
    configuration: str = "*"
    problem: str = "*"

    def covers(self, finding: Finding) -> bool:
        """Say whether a finding is one of these."""
        return self.number == finding.number and all(
            fnmatchcase(value, pattern)
            for value, pattern in (
                (finding.place, self.place),
                (finding.subject, self.subject),
                (finding.configuration.name, self.configuration),
                (finding.problem, self.problem),
            )
        )


_NEW_ROWS = "Rows that a list makes while keys are pressed fast may stand behind others for a step."
_LISTS = ("hard word*", "guessed", "found*", "services", "crisis", "narrowed", "nearest")
_KEYBOARDS = ("search", "found*", "guessed", "near*")
_ALL_AT_ONCE = "Everything at once: no keyboard over a bar in giant words with more space and bigger buttons."
_LONG_WORD = "The longest words, twice as large and far apart, are wider than a card of a narrow screen."
_LONG_WORD_HERE = "The longest words in larger letters are wider than a card on glass of 194 mm."
_BROKEN = "has a word broken in two"
_SMALL_STANDING = "15.6″ 1080x1920"
_LOWEST = (
    "Glass of 194 mm has no room for these together, least in its lowered part. Guides ask for 21.5 inches."
)
_NARROW_KEYS = "Glass of 194 mm holds seven keys of 20 mm in a row, not of 30."
_LARGEST = tuple(f"*{step}, more space, bigger buttons*" for step in ("giant", "double"))

ACCEPTED = (
    Accepted(
        8, "text and colours", "Aa", "A sample must show its own size; the words beside it say which it is."
    ),
    *(Accepted(78, place, "*", _NEW_ROWS) for place in _LISTS),
    Accepted(
        78,
        "*",
        "Up",
        "After going round once, a long list stands at its end: Up is what leads back to its beginning.",
    ),
    *(Accepted(number, "*", "*", _ALL_AT_ONCE, largest) for number in (10, 29) for largest in _LARGEST),
    Accepted(10, "*", "*", _LONG_WORD, "*double*more space*", _BROKEN),
    Accepted(10, "*", "*", _LONG_WORD_HERE, f"{_SMALL_STANDING}*", _BROKEN),
    *(Accepted(number, "*", "*", _LOWEST, f"{_SMALL_STANDING}*lowered") for number in (10, 29)),
    *(Accepted(number, "*", "*", _LOWEST, f"{_SMALL_STANDING}*bigger*") for number in (10, 29)),
    *(Accepted(27, place, "*", _NARROW_KEYS, f"{_SMALL_STANDING}*bigger*") for place in _KEYBOARDS),
    Accepted(85, "text and colours", "Aa", "A sample of letters; the name of the choice says what it is."),
)


def find_reason(finding: Finding, accepted: Iterable[Accepted] = ACCEPTED) -> str:
    """Return why a finding is let be; empty where it is not."""
    return next((one.reason for one in accepted if one.covers(finding)), "")


def list_unused(findings: Iterable[Finding], accepted: Iterable[Accepted] = ACCEPTED) -> tuple[Accepted, ...]:
    """Return what is let be and was not met: it may be mended."""
    met = tuple(findings)
    return tuple(one for one in accepted if not any(one.covers(finding) for finding in met))
