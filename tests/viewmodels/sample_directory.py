"""A directory in memory, small enough to read, with a catalogue over it."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.vocabulary import (
    Area,
    AreaKind,
    Confidence,
    Guess,
    HitKind,
    Location,
    Need,
    Phone,
    PhoneKind,
    Picture,
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


@dataclass
class SampleDirectory:
    """A catalogue that narrows nothing, but keeps what it was asked."""

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

    def count_services(self, chosen: ServiceFilter) -> int:
        self.asked.append(chosen)
        return self.count

    def services(self, chosen: ServiceFilter, offset: int, limit: int) -> tuple[ServiceSummary, ...]:
        return tuple(make_summary(number) for number in range(offset, min(self.count, offset + limit)))

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
