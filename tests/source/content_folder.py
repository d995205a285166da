"""Builds small content folders that are right in everything, for tests to spoil."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kiosk.checking import check
from kiosk.source import SourceTree, read_content_folder
from kiosk.vocabulary import Finding, Severity
from tests.source.made_film import make_film

TODAY = date(2026, 11, 23)

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0,0h1v1z"/></svg>\n'

STANDARD = """\
---
id: asking
title: Asking for help
summary: How to ask for help.
group: support
order: 10
picture: letter
strategy: 2026-2029
valid_from: 2026-01-01
valid_until: 2029-12-31
checked_on: 2026-11-23
review_by: 2027-05-23
sources:
  - title: A law
    url: https://www.legislation.gov.uk/ukpga/2014/6
    seen: not dated
---

## Who can ask {#who-can-ask}

A parent can ask. See [this page](page:asking).

An [EHC plan](word:ehc-plan) is **not** needed first.

- One point.
- Another point.

## What to do {#what-to-do}

1. Write a letter.
2. Send it.

> Keep a copy.
"""

EASY_READ = """\
---
page: asking
title: Asking for help
---

## Who can ask {#who-can-ask}

![](letter) A parent can ask.

![](book) An **EHC plan** says what help you must get.

## What to do {#what-to-do}

![](letter) Write a letter.
"""

SERVICE_COLUMNS = (
    "id,name,organisation,category,needs,age_min,age_max,area,description,phone,text_relay_or_sms,email,"
    "website,address,postcode,opening_hours,cost,referral,source_url,seen,confidence\n"
)

SERVICE = (
    "clinic,The clinic,The NHS,Health,autism;hearing,0,19,Stafford,It helps.,01785 223121,"
    "Text 88247,ask@staffordshire.gov.uk,https://www.nhs.uk,1 High Street,"
    "ST16 2DH,Mon 9am to 5pm,Free,self,https://www.nhs.uk,2026-11-23,seen\n"
)

FILES = {
    "content.yaml": """\
title: SEND here
publisher: A council
language: en-GB
version: 2026.10
content_date: 2026-11-23
review_by: 2027-05-23
contact_email: ask@staffordshire.gov.uk
attributions:
  - title: Pictures
    author: A painter
    licence: CC BY 4.0
    note: All of them.
""",
    "strategies.yaml": """\
- id: 2026-2029
  title: The plan
  summary: What will be done.
  valid_from: 2026-01-01
  valid_until: 2029-12-31
  picture: book
""",
    "films.yaml": """\
- id: plan-film
  kind: audio-visual
  title: The film
  summary: The plan as a film.
  file: plan.mp4
  captions: plan.vtt
  poster: plan.jpg
  poster_alt: A book
  stand_in: false
""",
    "topics.csv": """\
id,title,summary,picture,crisis
health,Health,Help to stay well,book,
now,Help now,Ring,book,yes
""",
    "needs.csv": """\
id,title
autism,Autism
hearing,Hearing
""",
    "areas.csv": """\
id,title,kind
stafford,Stafford,district
uk,UK,nation
""",
    "glossary.csv": """\
id,term,explanation,also
ehc-plan,EHC plan,A paper that says what help you get.,plan;EHCP
""",
    "synonyms.csv": """\
terms,danger
club; group,
songs => music,
hurt,yes
""",
    "pictures.csv": """\
name,alt,file,author,licence,source
letter,A letter,letter.svg,A painter,CC BY 4.0,own work
book,A book,book.svg,A painter,CC BY 4.0,own work
""",
    "services.csv": SERVICE_COLUMNS + SERVICE,
    "pictures/letter.svg": SVG,
    "pictures/book.svg": SVG,
    "pages/asking/standard.md": STANDARD,
    "pages/asking/easy-read.md": EASY_READ,
}

MEDIA: dict[str, str | bytes] = {
    "plan.mp4": make_film(),
    "plan.jpg": "not really a picture",
    "plan.vtt": """\
WEBVTT

00:00.000 --> 00:02.000
This is the plan.

00:02.000 --> 00:04.500
It is new.
""",
}


class ContentFolder:
    """A content folder and its media folder on disk."""

    def __init__(self, root: Path) -> None:
        """Write a folder in which nothing is wrong."""
        self.content_dir = root / "content"
        self.media_dir = root / "media"
        for name, text in FILES.items():
            self.write(name, text)
        for name, media in MEDIA.items():
            self.write_media(name, media)

    def write(self, name: str, text: str | bytes) -> None:
        """Write a file of the content folder."""
        _write(self.content_dir / name, text)

    def write_media(self, name: str, text: str | bytes) -> None:
        """Write a file of the media folder."""
        _write(self.media_dir / name, text)

    def append(self, name: str, text: str) -> None:
        """Write something at the end of a file."""
        self.write(name, (self.content_dir / name).read_text(encoding="utf-8") + text)

    def replace(self, name: str, old: str, new: str) -> None:
        """Spoil a file: `old` must be in it."""
        text = (self.content_dir / name).read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {name}"
        self.write(name, text.replace(old, new, 1))

    def remove(self, name: str) -> None:
        """Take a file away."""
        (self.content_dir / name).unlink()

    def read(self) -> SourceTree:
        """Read the folder."""
        return read_content_folder(self.content_dir, self.media_dir)

    def check(self) -> tuple[Finding, ...]:
        """Read and judge the folder, on the day of these tests."""
        return check(self.read(), TODAY)

    def summarise_findings(self) -> list[tuple[str, str]]:
        """Return the rule, file and line of each finding that is more than a note."""
        findings = [finding for finding in self.check() if finding.severity is not Severity.NOTE]
        return [(finding.rule, f"{finding.place.file}:{finding.place.line}") for finding in findings]


def _write(path: Path, text: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
