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
    """The bundle's title page. `language` is a BCP 47 tag; dates are days."""

    title: str
    publisher: str
    language: str
    version: str
    content_date: date
    review_by: date
    contact_email: str
    attributions: tuple[Attribution, ...]
