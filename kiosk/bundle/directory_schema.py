"""The tables of the Local Offer directory and of postcodes.

`service_set` and `opening` hold nothing that other tables do not say: they are the answers to what
visitors choose by, worked out once. A set is a row of bits, one for each `list_position`, so that
choices are joined and counted in microseconds (see `bundle/members.py`). `opening` is `schedule` in
whole numbers, so that SQL can say what is open at a minute.
"""

from __future__ import annotations

TOPIC_TAXONOMY = "topic"
NEED_TAXONOMY = "need"

DIRECTORY_SCHEMA = """
CREATE TABLE area (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('district', 'county', 'nation'))
) STRICT;

CREATE TABLE postcode (
    postcode TEXT PRIMARY KEY,
    easting_m INTEGER NOT NULL,
    northing_m INTEGER NOT NULL,
    area_position INTEGER REFERENCES area (position)
) STRICT, WITHOUT ROWID;

CREATE TABLE postcode_centre (
    code TEXT PRIMARY KEY,
    easting_m INTEGER NOT NULL,
    northing_m INTEGER NOT NULL,
    area_position INTEGER REFERENCES area (position)
) STRICT, WITHOUT ROWID;

CREATE TABLE taxonomy (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE taxonomy_term (
    position INTEGER PRIMARY KEY,
    taxonomy_id TEXT NOT NULL REFERENCES taxonomy (id),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    picture TEXT REFERENCES picture (name),
    is_crisis INTEGER NOT NULL CHECK (is_crisis IN (0, 1)),
    UNIQUE (taxonomy_id, code)
) STRICT;

CREATE TABLE organization (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE service (
    list_position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    organization_id INTEGER NOT NULL REFERENCES organization (id),
    topic_position INTEGER NOT NULL REFERENCES taxonomy_term (position),
    area_position INTEGER NOT NULL REFERENCES area (position),
    is_crisis INTEGER NOT NULL CHECK (is_crisis IN (0, 1)),
    is_for_all_needs INTEGER NOT NULL CHECK (is_for_all_needs IN (0, 1)),
    is_free INTEGER NOT NULL CHECK (is_free IN (0, 1)),
    name TEXT NOT NULL,
    alternate_name TEXT NOT NULL,
    description TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('active', 'temporarily closed', 'inactive', 'defunct')),
    instead_id TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    minimum_age INTEGER,
    maximum_age INTEGER,
    eligibility_description TEXT NOT NULL,
    application_process TEXT NOT NULL,
    referral TEXT CHECK (referral IN ('self', 'professional', 'either')),
    email TEXT NOT NULL,
    url TEXT NOT NULL,
    fees_description TEXT NOT NULL,
    source_url TEXT NOT NULL,
    assured_date TEXT NOT NULL,
    confidence TEXT NOT NULL CHECK (confidence IN ('seen', 'partial', 'unverified')),
    hide_by TEXT,
    review_by TEXT
) STRICT;
CREATE INDEX service_by_hide_by ON service (hide_by) WHERE hide_by IS NOT NULL;

CREATE TABLE service_set (
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    members BLOB NOT NULL,
    PRIMARY KEY (kind, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_taxonomy (
    service_position INTEGER NOT NULL REFERENCES service (list_position),
    term_position INTEGER NOT NULL REFERENCES taxonomy_term (position),
    PRIMARY KEY (service_position, term_position)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    service_position INTEGER NOT NULL REFERENCES service (list_position),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (service_position, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE phone (
    service_position INTEGER NOT NULL REFERENCES service (list_position),
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    extension TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('voice', 'text')),
    description TEXT NOT NULL,
    PRIMARY KEY (service_position, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE language (
    service_position INTEGER NOT NULL REFERENCES service (list_position),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (service_position, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE cost_option (
    service_position INTEGER NOT NULL REFERENCES service (list_position),
    position INTEGER NOT NULL,
    amount_pence INTEGER NOT NULL,
    option TEXT NOT NULL,
    PRIMARY KEY (service_position, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE location (
    id INTEGER PRIMARY KEY,
    easting_m INTEGER,
    northing_m INTEGER,
    transportation TEXT NOT NULL,
    access_notes TEXT NOT NULL
) STRICT;
CREATE INDEX location_by_grid ON location (easting_m, northing_m);

CREATE TABLE address (
    location_id INTEGER PRIMARY KEY REFERENCES location (id),
    address_1 TEXT NOT NULL,
    postal_code TEXT NOT NULL
) STRICT;

CREATE TABLE accessibility (
    location_id INTEGER NOT NULL REFERENCES location (id),
    position INTEGER NOT NULL,
    feature TEXT NOT NULL,
    PRIMARY KEY (location_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_at_location (
    service_position INTEGER NOT NULL REFERENCES service (list_position),
    position INTEGER NOT NULL,
    location_id INTEGER NOT NULL REFERENCES location (id),
    PRIMARY KEY (service_position, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX service_by_location ON service_at_location (location_id, service_position);

CREATE TABLE schedule (
    service_position INTEGER NOT NULL REFERENCES service (list_position),
    position INTEGER NOT NULL,
    freq TEXT CHECK (freq IN ('WEEKLY', 'MONTHLY')),
    interval INTEGER NOT NULL,
    byday TEXT NOT NULL,
    dtstart TEXT,
    opens_at TEXT,
    closes_at TEXT,
    valid_from TEXT,
    valid_to TEXT,
    description TEXT NOT NULL,
    PRIMARY KEY (service_position, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE opening (
    service_position INTEGER NOT NULL REFERENCES service (list_position),
    position INTEGER NOT NULL,
    weekdays INTEGER NOT NULL,
    nth INTEGER NOT NULL,
    opens_minute INTEGER NOT NULL,
    closes_minute INTEGER NOT NULL,
    freq TEXT NOT NULL,
    interval INTEGER NOT NULL,
    first_period INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    PRIMARY KEY (service_position, position)
) STRICT, WITHOUT ROWID;
"""
