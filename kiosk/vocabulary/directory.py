"""The Local Offer directory. Names follow Open Referral UK 3 (HSDS 3) where it has one."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.vocabulary.pages import Picture
from kiosk.vocabulary.schedules import Schedule

METRES_A_MILE = 1609.344


class AreaKind(StrEnum):
    """How wide an area is."""

    DISTRICT = "district"
    COUNTY = "county"
    NATION = "nation"


class PhoneKind(StrEnum):
    """How a number is used."""

    VOICE = "voice"
    TEXT = "text"


class Referral(StrEnum):
    """Who gets in touch with the service first."""

    SELF = "self"
    PROFESSIONAL = "professional"
    EITHER = "either"


class Confidence(StrEnum):
    """How well a row's contact details were checked."""

    SEEN = "seen"
    PARTIAL = "partial"
    UNVERIFIED = "unverified"


class ServiceStatus(StrEnum):
    """Whether a service is there to be used. Lists show those that are active or closed for a time."""

    ACTIVE = "active"
    TEMPORARILY_CLOSED = "temporarily closed"
    INACTIVE = "inactive"
    DEFUNCT = "defunct"


LISTED_STATUSES = (ServiceStatus.ACTIVE, ServiceStatus.TEMPORARILY_CLOSED)


class AccessFeature(StrEnum):
    """What a place or a service has for people who need it."""

    STEP_FREE = "step-free"
    LIFT = "lift"
    PARKING = "parking"
    ACCESSIBLE_TOILET = "accessible-toilet"
    HOIST = "hoist"
    HEARING_LOOP = "hearing-loop"
    BSL = "bsl"
    QUIET_SPACE = "quiet-space"


@dataclass(frozen=True, slots=True)
class Topic:
    """A kind of help. Crisis topics come first and are never filtered out."""

    id: str
    title: str
    summary: str
    picture: Picture
    is_crisis: bool
    service_count: int


@dataclass(frozen=True, slots=True)
class Need:
    """A need a visitor may filter by; services for `all` needs always stay."""

    id: str
    title: str
    service_count: int


@dataclass(frozen=True, slots=True)
class Area:
    """A district, the county or the nation; a district filter keeps the wider ones."""

    id: str
    title: str
    kind: AreaKind
    service_count: int


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as printed, in groups of digits; `description` says when or how to use it.

    An extension is in the description too, in words.
    """

    number: str
    kind: PhoneKind
    description: str
    extension: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to ask for, and what they do there."""

    name: str
    title: str


@dataclass(frozen=True, slots=True)
class CostOption:
    """A price in pence, and what it buys: `a session`."""

    amount_pence: int
    option: str

    @property
    def amount(self) -> str:
        """The price as people write it: `£3` or `£3.50`."""
        pounds, pence = divmod(self.amount_pence, 100)
        return f"£{pounds}.{pence:02}" if pence else f"£{pounds}"

    @property
    def words(self) -> str:
        """The price and what it buys."""
        return f"{self.amount} {self.option}".strip()


@dataclass(frozen=True, slots=True)
class GridPoint:
    """A point on the British National Grid, in metres."""

    easting_m: int
    northing_m: int

    def measure_miles(self, other: GridPoint) -> float:
        """Return how far another point is in a straight line."""
        metres = math.hypot(other.easting_m - self.easting_m, other.northing_m - self.northing_m)
        return metres / METRES_A_MILE


@dataclass(frozen=True, slots=True)
class Location:
    """Where a service is given; easting and northing are metres on the British National Grid.

    `transportation` is how to get there in words; `access_notes` is what `access` cannot say.
    """

    address: str
    postcode: str
    easting_m: int | None
    northing_m: int | None
    transportation: str = ""
    access: tuple[AccessFeature, ...] = ()
    access_notes: str = ""

    @property
    def point(self) -> GridPoint | None:
        """Where it is on the grid, if that is known."""
        if self.easting_m is None or self.northing_m is None:
            return None
        return GridPoint(self.easting_m, self.northing_m)


@dataclass(frozen=True, slots=True)
class ServiceSummary:
    """What a list shows of a service. `phone` is the first voice number, empty when not known.

    `distance_miles` is that of its nearest place from where was asked, if it has one.
    """

    id: str
    name: str
    organization: str
    description: str
    topic_id: str
    area_title: str
    phone: str
    is_crisis: bool
    confidence: Confidence
    status: ServiceStatus = ServiceStatus.ACTIVE
    is_free: bool = False
    distance_miles: float | None = None


@dataclass(frozen=True, slots=True)
class ServiceLink:
    """Another service by name."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Service:
    """One service. Empty text and None mean "not known", never "none".

    `needs` are those it names; with `is_for_all_needs` it is for every other one too. `schedule` is
    when it is open in words, `schedules` what of that is certain enough for a rule. `is_free` is
    said only of what costs nobody anything. Where it has closed, `instead` is what to try.
    """

    id: str
    name: str
    organization: str
    topic: Topic
    needs: tuple[Need, ...]
    area: Area
    minimum_age: int | None
    maximum_age: int | None
    description: str
    phones: tuple[Phone, ...]
    email: str
    website: str
    locations: tuple[Location, ...]
    schedule: str
    cost: str
    referral: Referral | None
    source_url: str
    seen: str
    confidence: Confidence
    is_for_all_needs: bool = False
    alternate_name: str = ""
    status: ServiceStatus = ServiceStatus.ACTIVE
    instead: ServiceLink | None = None
    hide_by: date | None = None
    review_by: date | None = None
    eligibility: str = ""
    application_process: str = ""
    is_free: bool = False
    schedules: tuple[Schedule, ...] = ()
    cost_options: tuple[CostOption, ...] = ()
    languages: tuple[str, ...] = ()
    contacts: tuple[Contact, ...] = ()
