"""What is in a bundle, in so few words that two bundles can be compared, and why one cannot be shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class InventoryEntry:
    """A page, service, film or screen. `digest` differs where anything that visitors see of it differs."""

    id: str
    title: str
    digest: str


@dataclass(frozen=True, slots=True)
class ContentTitles:
    """What pages, films, services and topics are called, by their ids."""

    pages: Mapping[str, str]
    films: Mapping[str, str]
    services: Mapping[str, str]
    topics: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ContentInventory:
    """Everything in a bundle.

    `screens` are those whose words belong to no page, service or film; every bundle has the same.
    `media` names each file of the media folder and its size in bytes.
    """

    version: str
    content_date: date
    pages: tuple[InventoryEntry, ...]
    services: tuple[InventoryEntry, ...]
    films: tuple[InventoryEntry, ...]
    screens: tuple[InventoryEntry, ...]
    media: tuple[tuple[str, int], ...]


class Unfit(StrEnum):
    """Why content cannot be shown."""

    MISSING = "missing"
    FOREIGN = "foreign"
    DAMAGED = "damaged"
    TOO_NEW = "too-new"
    TOO_OLD = "too-old"
    UNEXPECTED = "unexpected"


class UnfitContentError(Exception):
    """Content that this program cannot show. Its words are a plain sentence for staff."""

    unfit = Unfit.DAMAGED
