"""A service as it is taken home: plain words, numbers in groups, whole addresses."""

from __future__ import annotations

from dataclasses import dataclass

_BRIEF_LABELS = {"cost": "Cost", "how": "How to get it"}
_LONGEST_BRIEF = 100


@dataclass(frozen=True, slots=True)
class Number:
    """A number as people read it, in groups of digits; `description` says when or how to use it."""

    number: str
    is_text: bool = False
    description: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a service is; either part may be empty."""

    address: str
    postcode: str

    @property
    def words(self) -> str:
        """Return both parts on lines of their own."""
        return "\n".join(part for part in (self.address, self.postcode) if part)


@dataclass(frozen=True, slots=True)
class Fact:
    """An answer about a service; `kind` says to which question. Where it is not known, `value` says so."""

    kind: str
    label: str
    value: str
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class EasyLine:
    """One idea in Easy Read: a picture of the kiosk, a short sentence and perhaps a number.

    `spoken` is how both are said, where they are not said as written.
    """

    picture: str
    sentence: str
    figure: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """One service. Empty text is not known; `website` is a whole address.

    `closed` says that it has closed and what to try instead, `schedule` when it is open, `checked` how
    sure we are of all this.
    """

    name: str
    organization: str = ""
    description: str = ""
    closed: str = ""
    numbers: tuple[Number, ...] = ()
    relay_number: str = ""
    email: str = ""
    website: str = ""
    places: tuple[Place, ...] = ()
    schedule: str = ""
    facts: tuple[Fact, ...] = ()
    easy: tuple[EasyLine, ...] = ()
    checked: str = ""
    needs_check: bool = False

    @property
    def brief_facts(self) -> tuple[str, ...]:
        """Return what is asked next at home, a line each: what it costs, and how to get the help."""
        known = {fact.kind: _shorten(fact.value) for fact in self.facts if fact.is_known}
        return tuple(f"{label}: {known[kind]}" for kind, label in _BRIEF_LABELS.items() if known.get(kind))


def _shorten(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_BRIEF else f"{words[:_LONGEST_BRIEF].rstrip()}…"
