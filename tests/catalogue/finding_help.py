"""A directory to ask every kind of question of: a few services, each known for one thing."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

from kiosk.catalogue import Catalogue, open_catalogue
from kiosk.compiling import Postcode, compile_bundle
from kiosk.source import CSV_COLUMNS, OPTIONAL_COLUMNS
from tests.compiling.small_content import read_small_content, replace_services

COLUMNS = (*CSV_COLUMNS["services.csv"], *OPTIONAL_COLUMNS["services.csv"])
POSTCODES = (
    Postcode("B11AA", 407000, 287000, "Birmingham"),
    Postcode("ST11AA", 388000, 347000, "Stoke-on-Trent"),
    Postcode("ST162DH", 392000, 323000, "Stafford"),
    Postcode("ST162LH", 392400, 323400, "Stafford"),
    Postcode("ST163AA", 393000, 324000, "Stafford"),
    Postcode("ST195NJ", 392700, 314000, "South Staffordshire"),
)
DEFAULTS = {
    "organisation": "The council",
    "category": "Health",
    "needs": "all",
    "area": "Staffordshire",
    "description": "It helps.",
    "confidence": "seen",
}
SERVICES: tuple[dict[str, str], ...] = (
    {"id": "line", "category": "Help now", "area": "UK"},
    {
        "id": "near",
        "postcode": "ST16 2DH",
        "area": "Stafford",
        "cost": "Free",
        "age_min": "5",
        "age_max": "11",
    },
    {"id": "further", "postcode": "ST16 3AA", "access": "hoist;parking", "referral": "self"},
    {"id": "far", "postcode": "B1 1AA", "area": "UK", "access": "parking", "cost": "Free or low cost"},
    {"id": "two", "postcode": "B1 1AA", "other_places": "Hall; ST16 2LH", "referral": "either"},
    {"id": "day", "opening_hours": "Mon to Fri 9am to 5pm", "referral": "professional"},
    {"id": "night", "opening_hours": "Friday 10pm to 6am", "area": "Tamworth"},
    {"id": "saturday", "opening_hours": "Saturday 10am to 12 noon", "prices": "£0"},
    {"id": "monthly", "schedule": "FREQ=MONTHLY;BYDAY=1TU;OPENS=19:00;CLOSES=21:00"},
    {"id": "ended", "schedule": "FREQ=WEEKLY;BYDAY=SA;OPENS=00:00;CLOSES=00:00;TO=2026-11-20"},
    {"id": "closed", "status": "closed", "closed_try": "near"},
    {"id": "paused", "status": "temporarily closed"},
    {"id": "until-today", "hide_by": "2026-11-23", "review_by": "2026-12-01"},
)
MONDAY_NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def write_services(rows: tuple[dict[str, str], ...]) -> str:
    """Write rows as services.csv, with every column there is."""
    written = io.StringIO()
    writer = csv.DictWriter(written, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(DEFAULTS | {"name": row["id"].capitalize()} | row for row in rows)
    return written.getvalue()


class WallClock:
    """A clock that tests put to a moment."""

    def __init__(self) -> None:
        self.moment = MONDAY_NOON

    def __call__(self) -> datetime:
        return self.moment


def compile_services(folder: Path, rows: tuple[dict[str, str], ...]) -> Path:
    """Compile a directory of these services and return where the bundle is."""
    tree = read_small_content(folder / "content", replace_services(write_services(rows)))
    compile_bundle(tree, folder / "bundle", lambda stage, done, total: None, lambda: POSTCODES)
    return folder / "bundle"


def open_services(folder: Path, clock: WallClock, rows: tuple[dict[str, str], ...] = SERVICES) -> Catalogue:
    """Compile a directory and open it."""
    return open_catalogue(compile_services(folder, rows), clock)
