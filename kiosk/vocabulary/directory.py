"""The Local Offer directory. Names follow Open Referral UK 3 (HSDS 3) where it has one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.vocabulary.pages import Picture


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
    """A number as printed, in groups of digits; `description` says when or how to use it."""

    number: str
    kind: PhoneKind
    description: str


@dataclass(frozen=True, slots=True)
class Location:
    """Where a service is given; easting and northing are metres on the British National Grid."""

    address: str
    postcode: str
    easting_m: int | None
    northing_m: int | None


@dataclass(frozen=True, slots=True)
class ServiceFilter:
    """What a list of services is narrowed to; None does not narrow."""

    topic_id: str | None = None
    area_id: str | None = None
    need_id: str | None = None


@dataclass(frozen=True, slots=True)
class ServiceSummary:
    """What a list shows of a service. `phone` is the first voice number, empty when not known."""

    id: str
    name: str
    organization: str
    description: str
    topic_id: str
    area_title: str
    phone: str
    is_crisis: bool
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Service:
    """One service. Empty text and None mean "not known", never "none".

    `needs` are those it names; with `is_for_all_needs` it is for every other one too.
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
