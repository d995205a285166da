"""Any service record that a row of services.csv can say, for tests to write and read again."""

from __future__ import annotations

import io
from enum import StrEnum
from pathlib import Path

from hypothesis import strategies as st

from kiosk.exchanging import Sorting
from kiosk.exchanging.packing import PackedFile
from kiosk.exchanging.plain_words import has_html, make_plain
from kiosk.source import ServiceRecord, read_record
from kiosk.vocabulary import AccessFeature, Confidence, Referral, ServiceStatus

AREAS = ("Stafford", "Staffordshire", "UK")
SORTING = Sorting({"health": "Health"}, {"autism": "autism"}, {area.casefold(): area for area in AREAS})

_ANY = st.text(st.characters(codec="utf-8", exclude_characters="|;"), max_size=40) | st.sampled_from(
    ("=1+1", "'=1+1", "+44", "-5", "@x", "''", "Ünïcödé 🎈 £3", "1e5", "None", "null")
)
WORDS = _ANY.map(lambda text: " ".join(make_plain(text).split())).filter(lambda text: not has_html(text))
PARAGRAPHS = st.lists(WORDS.filter(bool), max_size=3).map("\n".join).filter(lambda text: not has_html(text))
NAMES = WORDS.filter(bool)
IDS = st.from_regex(r"[a-z]{1,8}(-[a-z0-9]{1,4})?", fullmatch=True)
PHONES = st.sampled_from(
    (
        *("", "01785 223121", "01785 223121 (mornings)", "0300 123 1535 ext 6568", "+44 1785 223121"),
        *("01785 223121 (day) 0345 604 2886 (night)", "Mon–Fri: 01785 223121 (free)", "ring the school"),
        "999; 0300 123 1535 ext 12, after five",
    )
)
TEXTS = st.sampled_from(("", "18001 111 (Relay UK)", "Text SHOUT to 85258", "Text 88247"))
HOURS = st.sampled_from(("", "Mon–Fri 9am to 5pm", "School terms", "24 hours, every day")) | WORDS
RULES = st.sampled_from(
    (
        "",
        "FREQ=WEEKLY;INTERVAL=2;DTSTART=2026-01-05;BYDAY=MO,SA;OPENS=09:00;CLOSES=17:30",
        "FREQ=MONTHLY;BYDAY=1TU,-1FR;OPENS=22:00;CLOSES=02:00;FROM=2026-01-01;TO=2026-12-31",
        "FREQ=WEEKLY;BYDAY=SU;OPENS=00:00;CLOSES=00:00 | FREQ=WEEKLY;BYDAY=MO;OPENS=10:00;CLOSES=11:00",
    )
)
DAYS = st.just("") | st.dates().map(lambda day: day.isoformat())
POSTCODES = st.sampled_from(("", "ST16 2DH", "B1 1AA"))
PRICES = st.sampled_from(("", "£3 a session", "£0 for carers; £12.50 a term; £1"))
LISTS = st.sampled_from(("", "Urdu", "Urdu; Polish"))


def _cells(choices: type[StrEnum]) -> st.SearchStrategy[str]:
    return st.sampled_from(("", *choices))


ROWS = st.fixed_dictionaries(
    {
        **dict.fromkeys(("organisation", "cost", "eligibility", "how_to_apply", "alternate_name"), WORDS),
        **dict.fromkeys(("address", "getting_there", "access_notes", "contact_name", "contact_role"), WORDS),
        **dict.fromkeys(("hide_by", "review_by"), DAYS),
        **dict.fromkeys(("age_min", "age_max"), st.sampled_from(("", "0", "5", "120"))),
        "id": IDS,
        "name": NAMES,
        "category": st.sampled_from(("", "Health", "Things to do")),
        "needs": st.sampled_from(("", "all", "autism", "autism;hearing")),
        "area": st.sampled_from(("", *AREAS)),
        "description": PARAGRAPHS,
        "phone": PHONES,
        "text_relay_or_sms": TEXTS,
        "email": st.sampled_from(("", "ask@staffordshire.gov.uk")),
        "website": st.sampled_from(("", "https://www.nhs.uk/a?b=1&c=2")),
        "postcode": POSTCODES,
        "opening_hours": HOURS,
        "schedule": RULES,
        "referral": _cells(Referral),
        "source_url": st.sampled_from(("", "https://www.nhs.uk")),
        "seen": st.sampled_from(("", "2025", "2025-07-18")),
        "confidence": st.sampled_from(list(Confidence)),
        "status": _cells(ServiceStatus),
        "closed_try": st.just("") | IDS,
        "prices": PRICES,
        "languages": LISTS,
        "access": st.lists(st.sampled_from(AccessFeature), unique=True).map(";".join),
        "other_places": st.sampled_from(("", "Town Hall; ST13 6DH", "Park | Hall, Leek; ST13 6DH")),
    }
)
RECORDS = st.lists(ROWS.map(read_record), max_size=3, unique_by=lambda record: record.id)


def pack(name: str, content: bytes | str) -> PackedFile:
    """Return a file that was opened."""
    return PackedFile(name, io.BytesIO(content.encode() if isinstance(content, str) else content))


def write(folder: Path, name: str, content: bytes | str) -> Path:
    """Write a file and return where it is."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def make_record(**changes: object) -> ServiceRecord:
    """Return a record of a service of which little is known."""
    return ServiceRecord(**{"id": "club", "name": "Club", "confidence": Confidence.SEEN, **changes})  # type: ignore[arg-type]
