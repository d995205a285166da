"""Facts about a kiosk, made up."""

from __future__ import annotations

from datetime import UTC, date, datetime

from kiosk.counting import Figure
from kiosk.installing import StoreStatus
from kiosk.staff import LogProblem, ScreenFacts, StaffFacts
from kiosk.vocabulary import Manifest, ServiceToRing, StaleReason

MANIFEST = Manifest(
    title="Kiosk",
    publisher="Council",
    language="en-GB",
    version="2026.11",
    content_date=date(2026, 11, 1),
    review_by=date(2027, 5, 1),
    contact_email="ask@council.example",
    first_contact="",
    attributions=(),
)
STORE = StoreStatus(None, None, False, datetime(2026, 11, 20, tzinfo=UTC), "abcd", 0)
FACTS = StaffFacts(
    now=datetime(2026, 11, 24, 9, 30, 5, tzinfo=UTC),
    program_version="1.2.3",
    manifest=MANIFEST,
    is_review_due=False,
    to_ring=(ServiceToRing("club", "Club", "Stafford", "", "", (StaleReason.NEVER_CHECKED,)),),
    screen=ScreenFacts(1280, 800, 21.5, True),
    free_bytes=81_700_000_000,
    has_sound=True,
    printer="ready",
    visits=Figure(25),
    store=STORE,
    settings_lines=("Settings file: /somewhere/else", "No problems."),
    problems=(LogProblem("2026-11-24 09:00", "ERROR", "It broke", 3),),
)
