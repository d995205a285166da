"""A directory in memory, small enough to read, with a catalogue over it."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.vocabulary import (
    AccessFeature,
    AgeBand,
    Area,
    AreaKind,
    Confidence,
    FilterCounts,
    GridPoint,
    Guess,
    HitKind,
    Location,
    Need,
    OpenWhen,
    Phone,
    PhoneKind,
    Picture,
    PlaceFound,
    PlacePrecision,
    Referral,
    SearchHit,
    SearchResults,
    Service,
    ServiceFilter,
    ServiceSummary,
    Topic,
)

BOOK = Picture("book", "A book", "b" * 64 + ".svg")
HEALTH = Topic("health", "Health", "Doctors and nurses", BOOK, False, 2)
CRISIS = Topic("crisis", "Emergency", "Help now", BOOK, True, 1)
AUTISM = Need("autism", "Autism", 3)
HEARING = Need("hearing", "Hearing", 2)
STAFFORD = Area("stafford", "Stafford", AreaKind.DISTRICT, 4)
COUNTY = Area("staffordshire", "Staffordshire", AreaKind.COUNTY, 3)
NATION = Area("uk", "UK", AreaKind.NATION, 2)

ST16 = PlaceFound("ST16", PlacePrecision.OUTWARD, GridPoint(391_922, 323_710), "stafford")
B1 = PlaceFound("B1", PlacePrecision.OUTWARD, GridPoint(406_357, 286_855), None)
PLACES = {"ST16": ST16, "ST16 9ZZ": ST16, "B1": B1}


def make_phone(number: str, kind: PhoneKind = PhoneKind.VOICE, description: str = "") -> Phone:
    """A number."""
    return Phone(number, kind, description)


def make_service(**changes: object) -> Service:
    """A service about which everything is known, but for what is changed."""
    facts: dict[str, object] = {
        "id": "clinic",
        "name": "Clinic",
        "organization": "The NHS",
        "topic": HEALTH,
        "needs": (AUTISM, HEARING),
        "area": STAFFORD,
        "minimum_age": 0,
        "maximum_age": 25,
        "description": "A clinic. It is open to all.",
        "phones": (make_phone("01785 223121"),),
        "email": "clinic@nhs.example",
        "website": "https://www.nhs.example/clinic/",
        "locations": (Location("1 High Street, Stafford", "ST16 2DH", None, None),),
        "schedule": "Mon 09:00–17:00; Tue closed",
        "cost": "Free",
        "referral": Referral.SELF,
        "source_url": "https://www.nhs.example",
        "seen": "2025-07",
        "confidence": Confidence.SEEN,
    }
    return Service(**{**facts, **changes})  # type: ignore[arg-type]


def make_summary(number: int, **changes: object) -> ServiceSummary:
    """A service as lists show it."""
    facts: dict[str, object] = {
        "id": f"s{number}",
        "name": f"Service {number}",
        "organization": "The council",
        "description": "It helps. It is free.",
        "topic_id": "health",
        "area_title": "Stafford",
        "phone": "",
        "is_crisis": False,
        "confidence": Confidence.SEEN,
    }
    return ServiceSummary(**{**facts, **changes})  # type: ignore[arg-type]


def make_hit(kind: HitKind, hit_id: str, title: str, summary: str = "") -> SearchHit:
    """A result."""
    return SearchHit(kind, hit_id, title, summary)


def make_counts(total: int = 3, crisis: int = 1, **changes: object) -> FilterCounts:
    """How many each choice leaves: Hearing and two of the ages leave only help in a crisis."""
    some = total - 1
    facts: dict[str, object] = {
        "total": total,
        "crisis": crisis,
        "topics": {"crisis": crisis, "health": some},
        "areas": {"stafford": some, "staffordshire": some, "uk": some},
        "needs": {"autism": some, "hearing": crisis},
        "ages": {0: crisis, 7: some},
        "age_bands": {band: crisis if band is AgeBand.EARLY else some for band in AgeBand},
        "free": some,
        "self_referral": crisis,
        "access": dict.fromkeys(AccessFeature, crisis),
        "open_when": dict.fromkeys(OpenWhen, some),
    }
    return FilterCounts(**{**facts, **changes})  # type: ignore[arg-type]


@dataclass
class SampleDirectory:
    """A catalogue that narrows nothing, but keeps what it was asked. `count` has one crisis line in it."""

    count: int = 3
    asked: list[ServiceFilter] = field(default_factory=list)
    searched: list[str] = field(default_factory=list)
    error: Exception | None = None

    def topics(self) -> tuple[Topic, ...]:
        return (CRISIS, HEALTH)

    def needs(self) -> tuple[Need, ...]:
        return (AUTISM, HEARING)

    def areas(self) -> tuple[Area, ...]:
        return (STAFFORD, COUNTY, NATION)

    def count_choices(self, chosen: ServiceFilter) -> FilterCounts:
        self.asked.append(chosen)
        if self.error is not None:
            raise self.error
        return make_counts(self.count, crisis=1)

    def find_place(self, written: str) -> PlaceFound | None:
        self.searched.append(written)
        if self.error is not None:
            raise self.error
        return PLACES.get(written)

    def services(self, chosen: ServiceFilter, offset: int, limit: int) -> tuple[ServiceSummary, ...]:
        numbers = range(offset, min(self.count, offset + limit))
        return tuple(make_summary(number, description=str(chosen)) for number in numbers)

    def service(self, service_id: str) -> Service:
        return make_service(id=service_id, name=service_id.capitalize())

    def first_contact(self) -> Service | None:
        return make_service(id="advice", name="Advice")

    def search(self, query: str, limit_per_kind: int, *, exactly: bool = False) -> SearchResults:
        self.searched.append(f"exactly {query}" if exactly else query)
        if self.error is not None:
            raise self.error
        hits = () if "z" in query else (make_hit(HitKind.SERVICE, query, f"About {query}"),)
        guesses = (Guess("autisum", "autism"),) if query == "autisum" and not exactly else ()
        looked_for = "autism" if guesses else query
        return SearchResults(query, hits, (), (), (), corrected=guesses, looked_for=looked_for)
