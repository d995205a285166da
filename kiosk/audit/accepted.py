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
_LISTS = ("hard word*", "found*", "services", "crisis", "nearest")
_SMALL_STANDING = "15.6″ 1080x1920"
_KEYBOARDS = ("search", "found*", "guessed", "near*")
_NARROW_KEYS = (
    "Glass of 194 mm has no height in its lowered part for keys in rows of five: they are 30 mm high only."
)
_LETTERS_AND_DIGITS = (
    "Glass of 194 mm has no height for letters and digits in rows of five: keys are 30 mm high only."
)
_LONGEST_WORD = (
    "Twice as large and far apart, the longest word is wider than a button of glass 194 mm wide, lowered."
)

ACCEPTED = (
    Accepted(
        8, "text and colours", "Aa", "A sample must show its own size; the words beside it say which it is."
    ),
    Accepted(
        10,
        "page, *",
        "Neurodiversity",
        _LONGEST_WORD,
        f"{_SMALL_STANDING}, double, more space, bigger buttons, lowered",
        "has a word broken in two",
    ),
    Accepted(27, "near*", "*", _LETTERS_AND_DIGITS, f"{_SMALL_STANDING}*bigger buttons", "is 2*by 30.0 mm*"),
    *(
        Accepted(
            27, place, "*", _NARROW_KEYS, f"{_SMALL_STANDING}*bigger buttons, lowered", "is 2*by 30.0 mm*"
        )
        for place in _KEYBOARDS
    ),
    *(Accepted(78, place, "*", _NEW_ROWS) for place in _LISTS),
    Accepted(85, "text and colours", "Aa", "A sample of letters; the name of the choice says what it is."),
)


def find_reason(finding: Finding, accepted: Iterable[Accepted] = ACCEPTED) -> str:
    """Return why a finding is let be; empty where it is not."""
    return next((one.reason for one in accepted if one.covers(finding)), "")


def list_unused(findings: Iterable[Finding], accepted: Iterable[Accepted] = ACCEPTED) -> tuple[Accepted, ...]:
    """Return what is let be and was not met: it may be mended."""
    met = tuple(findings)
    return tuple(one for one in accepted if not any(one.covers(finding) for finding in met))
