"""How short forms are said: as a word, in full, or letter by letter."""

from __future__ import annotations

import re

_SAID_AS = {
    "SEND": "send",
    "SENDIASS": "send I-A-S-S",
    "SENCO": "sen-co",
    "SENCOs": "sen-coes",
    "SENDCO": "sen-d-co",
    "CAMHS": "cams",
    "IPSEA": "ip-see-a",
    "PIP": "pip",
    "RAISE": "raise",
    "SHOUT": "shout",
    "SCOPE": "scope",
    "MENCAP": "mencap",
    "Ofsted": "off-sted",
    "DfE": "D-F-E",
    "PfA": "P-F-A",
    "e.g.": "for example",
    "eg": "for example",
    "i.e.": "that is",
    "ie": "that is",
    "etc.": "and so on",
    "etc": "and so on",
    "approx.": "about",
    "Mon": "Monday",
    "Tue": "Tuesday",
    "Tues": "Tuesday",
    "Wed": "Wednesday",
    "Thu": "Thursday",
    "Thur": "Thursday",
    "Thurs": "Thursday",
    "Fri": "Friday",
    "Sat": "Saturday",
    "Sun": "Sunday",
    "Tel": "telephone",
    "&": "and",
}
"""SENDIASS is spelt after “send”: people say it in more than one way."""

_WORDS_IN_CAPITALS = frozenset({"AND", "ARE", "BUT", "CAN", "FOR", "NO", "NOT", "OR", "THE", "YES", "YOU"})

_LONGEST_SPELT = 5
_LETTER_RUN = re.compile(r"\b(?P<letters>[A-Z]{2,})(?P<plural>s?)\b")
_KNOWN = re.compile(
    "|".join(rf"(?<![\w.]){re.escape(form)}(?!\w)" for form in sorted(_SAID_AS, reverse=True))
)


def spell(letters: str) -> str:
    """Join letters with hyphens: the voice then says each by its name, “A” too."""
    return "-".join(letters.upper())


def say_short_forms(text: str) -> str:
    """Replace the short forms of a text by what people say."""
    return _LETTER_RUN.sub(_say_letters, _KNOWN.sub(lambda match: _SAID_AS[match.group()], text))


def _say_letters(match: re.Match[str]) -> str:
    letters = match["letters"]
    if letters in _WORDS_IN_CAPITALS or (len(letters) > _LONGEST_SPELT and re.search("[AEIOU]", letters)):
        return match.group()
    return spell(letters) + ("'s" if match["plural"] else "")
