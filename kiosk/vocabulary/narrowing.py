"""What a list of services can be narrowed to, and how many each choice would leave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.vocabulary.directory import AccessFeature, GridPoint


class OpenWhen(StrEnum):
    """When a service must surely be open to stay in a list."""

    NOW = "now"
    EVENINGS = "evenings"
    SATURDAYS = "saturdays"


class AgeBand(StrEnum):
    """A time of life, for who would rather point at a picture than give a number."""

    EARLY = "early"
    PRIMARY = "primary"
    SECONDARY = "secondary"
    ADULT = "adult"

    @property
    def years(self) -> range:
        """The ages in it."""
        return _YEARS[self]


_YEARS = {
    AgeBand.EARLY: range(5),
    AgeBand.PRIMARY: range(5, 11),
    AgeBand.SECONDARY: range(11, 16),
    AgeBand.ADULT: range(16, 26),
}


@dataclass(frozen=True, slots=True)
class ServiceFilter:
    """What a list of services is narrowed to; None and False do not narrow.

    A service stays if it is for anybody in the `age_band`. `near` narrows nothing: it puts the nearest first.
    """

    topic_id: str | None = None
    area_id: str | None = None
    need_id: str | None = None
    age: int | None = None
    age_band: AgeBand | None = None
    is_free: bool = False
    is_self_referral: bool = False
    access: frozenset[AccessFeature] = frozenset()
    open_when: OpenWhen | None = None
    near: GridPoint | None = None


@dataclass(frozen=True, slots=True)
class FilterCounts:
    """How long the list would be with each choice, all other kinds of choices staying as they are.

    `crisis` is how many of them are help in a crisis, which no choice but a topic hides: a choice
    that leaves only those is a dead end too. `access` adds a feature to those already chosen.
    """

    total: int
    crisis: int
    topics: Mapping[str, int]
    areas: Mapping[str, int]
    needs: Mapping[str, int]
    ages: Mapping[int, int]
    age_bands: Mapping[AgeBand, int]
    free: int
    self_referral: int
    access: Mapping[AccessFeature, int]
    open_when: Mapping[OpenWhen, int]


class PlacePrecision(StrEnum):
    """How exactly a place is known."""

    POSTCODE = "postcode"
    SECTOR = "sector"
    OUTWARD = "outward"


@dataclass(frozen=True, slots=True)
class PlaceFound:
    """Where a postcode or the beginning of one is: its own point, or the middle of those that begin so.

    `code` is how it is properly written. `area_id` is its district, if that is one of the areas.
    """

    code: str
    precision: PlacePrecision
    point: GridPoint
    area_id: str | None
