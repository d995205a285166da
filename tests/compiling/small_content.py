"""A small content folder with one of everything, for tests to compile and to spoil."""

from __future__ import annotations

from pathlib import Path

from kiosk.compiling import CompileReport, Postcode, compile_bundle
from kiosk.source import SourceTree, read_content_folder
from tests.source.made_film import make_film

POSTCODES = (
    Postcode("ST150AA", 390000, 334000, "Stafford"),
    Postcode("ST162DH", 392000, 323000, "Stafford"),
    Postcode("ST42AA", 387000, 345000, "Stoke-on-Trent"),
)
ENGLISH_WORDS = ("crying", "keep", "collage")
FILM_MS = 1000
FILM = make_film(ms=FILM_MS, width=32, height=32, rate=10, amplitude=None)

_SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0,0h{size}v1z"/></svg>\n'
_SERVICE_COLUMNS = (
    "id,name,organisation,category,needs,age_min,age_max,area,description,phone,text_relay_or_sms,email,"
    "website,address,postcode,opening_hours,cost,referral,source_url,seen,confidence\n"
)
_SERVICES = """\
zebra,Zebra club,Stafford Play,Things to do,autism;hearing,5,11,Stafford,Games on Saturdays.,\
01785 223121 (mornings),Text 88247,play@staffordshire.gov.uk,https://www.staffordshire.gov.uk,\
1 High Street,ST16 2DH,Sat 10:00–12:00,Free,self,https://www.nhs.uk,2026,seen
apple,Apple club,Stafford Play,Things to do,hearing,,,Stafford,Cooking with friends.,,,,\
https://www.nhs.uk,1 High Street,ST16 2DH,,,,,,partial
tam,Tamworth choir,Voices,Things to do,autism,,,Tamworth,Singing.,,,sing@staffordshire.gov.uk,,\
Town Hall,B79 7AA,,,,,,partial
county,County helpers,The council,Health,all,0,25,Staffordshire,They help with Down’s syndrome.,\
0300 111 8000,,,,,,,,professional,,,seen
plans,Plans office,The council,Health,autism;all,,,Staffordshire,\
"Writes education, health and care plans.",0300 111 8000,,,,,,,,either,,,unverified
nation,All of us,A charity,Health,hearing,,,UK,Advice about ears.,,,,https://www.nhs.uk,,,,,,,,unverified
crisis,Night line,A charity,Help now,hearing,,,Tamworth,Somebody listens.,116 123,,,,,,,,,,,seen
"""
_FILES = {
    "content.yaml": """\
title: SEND here
publisher: A council
language: en-GB
version: "2026.11"
content_date: 2026-11-23
review_by: 2027-05-23
contact_email: ask@staffordshire.gov.uk
first_contact: plans
attributions:
  - {title: Pictures, author: A painter, licence: CC BY 4.0, note: All of them.}
  - {title: Postcodes, author: An office, licence: OGL 3, note: Every one.}
""",
    "strategies.yaml": """\
- {id: 2026-2029, title: The plan, summary: What will be done., valid_from: 2026-01-01,
   valid_until: 2029-12-31, picture: book}
- {id: 2021-2025, title: The old plan, summary: What was done., valid_from: 2021-02-17,
   valid_until: 2025-12-31, picture: letter}
""",
    "films.yaml": """\
- {id: plan-film, kind: audio-visual, title: The film, summary: The plan as a film., file: plan.mp4,
   captions: plan.vtt, poster: plan.jpg, poster_alt: A book, stand_in: false}
- {id: signed, kind: bsl, title: The signed film, summary: The plan in sign., file: signed.mp4,
   captions: plan.vtt, transcript: signed.txt, poster: plan.jpg, poster_alt: A book, stand_in: true}
""",
    "topics.csv": """\
id,title,summary,picture,crisis
play,Things to do,Clubs and games,book,
health,Health,Help to stay well,letter,
now,Help now,Ring,book,yes
""",
    "needs.csv": "id,title\nautism,Autism\nhearing,Hearing\n",
    "areas.csv": """\
id,title,kind
stafford,Stafford,district
tamworth,Tamworth,district
staffordshire,Staffordshire,county
uk,UK,nation
""",
    "glossary.csv": """\
id,term,explanation,also
tribunal,Tribunal,A court.,
ehc-plan,EHC plan,A paper that says what help you get.,"EHCP;education, health and care plan"
autism,Autism,A way of being.,ASD;—
""",
    "synonyms.csv": "terms,danger\nclub; gang,\nsongs; music => choir,\nnobody to talk to => listens,yes\n",
    "pictures.csv": """\
name,alt,file,author,licence,source
letter,A letter,letter.svg,A painter,CC BY 4.0,own work
book,A book,book.svg,A painter,CC BY 4.0,own work
""",
    "services.csv": _SERVICE_COLUMNS + _SERVICES,
    "pictures/letter.svg": _SVG.format(size=1),
    "pictures/book.svg": _SVG.format(size=2),
    "pages/asking/standard.md": """\
---
id: asking
title: Asking for help
summary: How to ask for help.
group: support
order: 10
picture: letter
checked_on: 2026-11-23
review_by: 2027-05-23
sources:
  - {title: A law, url: "https://www.legislation.gov.uk/ukpga/2014/6", seen: not dated}
  - {title: A letter, seen: "2026"}
---

## Who can ask {#who-can-ask}

A parent can ask. See [the plan](page:plan).

An [EHC plan](word:ehc-plan) is **not** needed first. Ask for an [EHC plan](word:ehc-plan).

- One point.
- Another point, about a [tribunal](word:tribunal).

## What to do {#what-to-do}

1. Write a letter.
2. Send it.

> Keep a copy.
""",
    "pages/asking/easy-read.md": """\
---
page: asking
title: Ask for help
---

## Who can ask? {#who-can-ask}

![](letter) A parent can ask.

![](book) A [plan](word:ehc-plan) says what help you get.

## What to do {#what-to-do}

![](letter) Write to the zookeeper.
""",
    "pages/plan/standard.md": """\
---
id: plan
title: The plan
summary: What will be done.
group: strategy
order: 10
picture: book
strategy: 2026-2029
valid_from: 2026-01-01
valid_until: 2029-12-31
checked_on: 2026-11-23
review_by: 2027-05-23
sources:
  - {title: The plan, url: "https://www.staffordshire.gov.uk/send", seen: "2026"}
---

## In short {#in-short}

Families will wait less. Every EHCP will be good.
""",
    "pages/plan/easy-read.md": """\
---
page: plan
title: The plan
---

## In short {#in-short}

![](book) You will wait less.
""",
    "media/plan.vtt": """\
WEBVTT

00:00.000 --> 00:01.000
Hello there.

00:01.000 --> 00:02.500
Goodbye.
""",
    "media/signed.txt": "A woman signs.\n\nShe says hello.\n",
}


def write_small_content(folder: Path, changes: dict[str, str] | None = None) -> Path:
    """Write the content folder, with files changed or added, and its `media` folder inside it."""
    for name, text in {**_FILES, **(changes or {})}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (folder / "media" / "plan.mp4").write_bytes(FILM)
    (folder / "media" / "signed.mp4").write_bytes(b"This is no film.")
    (folder / "media" / "plan.jpg").write_bytes(b"\xff\xd8\xff\xe0 a picture")
    return folder


def read_small_content(folder: Path, changes: dict[str, str] | None = None) -> SourceTree:
    """Write the content folder and read it."""
    write_small_content(folder, changes)
    return read_content_folder(folder, folder / "media")


def add_services(lines: str) -> dict[str, str]:
    """Return a change of the folder: more lines at the end of `services.csv`."""
    return {"services.csv": _FILES["services.csv"] + lines}


def replace_services(text: str) -> dict[str, str]:
    """Return a change of the folder: another `services.csv`, none of which is the first to ring."""
    manifest = _FILES["content.yaml"].replace("first_contact: plans\n", "")
    return {"services.csv": text, "content.yaml": manifest}


def compile_quietly(tree: SourceTree, out_dir: Path) -> CompileReport:
    """Compile with only a few postcodes, and tell nobody how far it is."""
    return compile_bundle(
        tree, out_dir, lambda stage, done, total: None, lambda: POSTCODES, lambda: ENGLISH_WORDS
    )
