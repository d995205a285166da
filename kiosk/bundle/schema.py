"""The tables of a bundle, as SQL.

Names follow HSDS 3 and Open Referral UK 3 where they have one (docs/decisions/0015). These differ on
purpose: links from a service to its topic and needs are `service_taxonomy` and not the polymorphic
`attribute`, so that foreign keys hold them, and what else an `attribute` would say of a service is a
column (`referral`, `confidence`, `instead_id`, `hide_by`, `review_by`); places are metres on the
British National Grid, not degrees, so that a distance is Pythagoras; an area is a table of its own;
a price is whole pence; and a phone, schedule, language, contact or price belongs to one service.

`service.list_position` is the place of a service in every list (help in a crisis first, then
districts, the county, the nation, then by name). It is the rowid, so lists need no sorting, and
it is the place of a service in every set of services.
"""

from __future__ import annotations

from kiosk.bundle.directory_schema import DIRECTORY_SCHEMA
from kiosk.bundle.format import APPLICATION_ID, FORMAT_VERSION
from kiosk.bundle.search_schema import SEARCH_SCHEMA

_MANIFEST_SCHEMA = """
CREATE TABLE manifest (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    language TEXT NOT NULL,
    version TEXT NOT NULL,
    content_date TEXT NOT NULL,
    review_by TEXT NOT NULL,
    contact_email TEXT NOT NULL,
    first_contact TEXT NOT NULL
) STRICT;

CREATE TABLE attribution (
    position INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    licence TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE media (
    name TEXT PRIMARY KEY,
    size_bytes INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE picture (
    name TEXT PRIMARY KEY,
    alt TEXT NOT NULL,
    media TEXT NOT NULL REFERENCES media (name),
    author TEXT NOT NULL,
    licence TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""

_PAGES_SCHEMA = """
CREATE TABLE strategy (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    picture TEXT NOT NULL REFERENCES picture (name)
) STRICT;

CREATE TABLE page (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    easy_read_title TEXT NOT NULL,
    summary TEXT NOT NULL,
    page_group TEXT NOT NULL CHECK (page_group IN ('strategy', 'support', 'county')),
    strategy_id TEXT REFERENCES strategy (id),
    picture TEXT NOT NULL REFERENCES picture (name),
    valid_from TEXT,
    valid_until TEXT,
    checked_on TEXT NOT NULL,
    review_by TEXT NOT NULL
) STRICT;
CREATE INDEX page_by_strategy ON page (strategy_id);

CREATE TABLE page_section (
    page_id TEXT NOT NULL REFERENCES page (id),
    edition TEXT NOT NULL CHECK (edition IN ('standard', 'easy-read')),
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    heading TEXT NOT NULL,
    PRIMARY KEY (page_id, edition, position),
    UNIQUE (page_id, edition, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE block (
    page_id TEXT NOT NULL,
    edition TEXT NOT NULL DEFAULT 'standard' CHECK (edition = 'standard'),
    section_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('paragraph', 'bullets', 'steps', 'note')),
    items TEXT NOT NULL,
    PRIMARY KEY (page_id, section_position, position),
    FOREIGN KEY (page_id, edition, section_position) REFERENCES page_section (page_id, edition, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE easy_read_line (
    page_id TEXT NOT NULL,
    edition TEXT NOT NULL DEFAULT 'easy-read' CHECK (edition = 'easy-read'),
    section_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    picture TEXT NOT NULL REFERENCES picture (name),
    items TEXT NOT NULL,
    PRIMARY KEY (page_id, section_position, position),
    FOREIGN KEY (page_id, edition, section_position) REFERENCES page_section (page_id, edition, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE page_source (
    page_id TEXT NOT NULL REFERENCES page (id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    seen TEXT NOT NULL,
    PRIMARY KEY (page_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE term (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    term TEXT NOT NULL,
    explanation TEXT NOT NULL
) STRICT;

CREATE TABLE term_form (
    term_id TEXT NOT NULL REFERENCES term (id),
    position INTEGER NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (term_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE page_term (
    page_id TEXT NOT NULL REFERENCES page (id),
    position INTEGER NOT NULL,
    term_id TEXT NOT NULL REFERENCES term (id),
    PRIMARY KEY (page_id, position)
) STRICT, WITHOUT ROWID;
"""

_FILMS_SCHEMA = """
CREATE TABLE film (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('audio-visual', 'bsl')),
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    duration_ms INTEGER NOT NULL,
    media TEXT NOT NULL REFERENCES media (name),
    poster TEXT NOT NULL REFERENCES media (name),
    poster_alt TEXT NOT NULL,
    is_stand_in INTEGER NOT NULL CHECK (is_stand_in IN (0, 1))
) STRICT;

CREATE TABLE caption (
    film_id TEXT NOT NULL REFERENCES film (id),
    position INTEGER NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (film_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE transcript_paragraph (
    film_id TEXT NOT NULL REFERENCES film (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (film_id, position)
) STRICT, WITHOUT ROWID;
"""

SCHEMA = "".join(
    (
        f"PRAGMA application_id = {APPLICATION_ID};\nPRAGMA user_version = {FORMAT_VERSION};\n",
        _MANIFEST_SCHEMA,
        _PAGES_SCHEMA,
        _FILMS_SCHEMA,
        DIRECTORY_SCHEMA,
        SEARCH_SCHEMA,
    )
)
"""Makes every table of an empty database and marks it as a bundle."""
