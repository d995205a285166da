"""What a bundle says about itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Attribution:
    """Somebody whose work is used, and on what terms."""

    title: str
    author: str
    licence: str
    note: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """The bundle's title page. `language` is a BCP 47 tag; dates are days.

    `first_contact` is the id of the service to ring when nothing else is known, or empty.
    """

    title: str
    publisher: str
    language: str
    version: str
    content_date: date
    review_by: date
    contact_email: str
    first_contact: str
    attributions: tuple[Attribution, ...]
