"""What is to be on paper, and how large its letters are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from kiosk.takeaway import Contact
from kiosk.vocabulary import Page

LARGE_PRINT_PT = 18.0
"""What RNIB and UKAAF call large print begins at 16 and is best from 18 point."""
EASY_READ_PT = 16.0


@dataclass(frozen=True, slots=True)
class Lettering:
    """The letters of a leaflet; in Easy Read every fact has its picture."""

    family: str
    size_pt: float
    is_easy_read: bool = False


Part: TypeAlias = Contact | Page


@dataclass(frozen=True, slots=True)
class Leaflet:
    """Services and pages to print. `ask` is the address of who knows more."""

    title: str
    parts: tuple[Part, ...]
    content_date: date
    ask: str
    lettering: Lettering
