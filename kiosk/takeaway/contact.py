"""How to reach a service, as it is taken home: plain words, numbers in groups, whole addresses."""

from __future__ import annotations

from dataclasses import dataclass


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
class Contact:
    """One service. Empty text is not known; `website` is a whole address; `seen_on` says when, in words.

    `referral` and `confidence` are codes of the directory.
    """

    name: str
    organization: str = ""
    description: str = ""
    numbers: tuple[Number, ...] = ()
    relay_number: str = ""
    email: str = ""
    website: str = ""
    places: tuple[Place, ...] = ()
    schedule: str = ""
    cost: str = ""
    referral: str = ""
    confidence: str = ""
    seen_on: str = ""

    @property
    def needs_check(self) -> bool:
        """Whether nobody has checked these details yet."""
        return self.confidence == "unverified"
