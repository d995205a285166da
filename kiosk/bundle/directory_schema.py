"""The tables of the Local Offer directory and of postcodes."""

from __future__ import annotations

TOPIC_TAXONOMY = "topic"
NEED_TAXONOMY = "need"

DIRECTORY_SCHEMA = """
CREATE TABLE area (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('district', 'county', 'nation')),
    service_count INTEGER NOT NULL
) STRICT;

CREATE TABLE postcode (
    postcode TEXT PRIMARY KEY,
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
    service_count INTEGER NOT NULL,
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
    minimum_age INTEGER,
    maximum_age INTEGER,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    email TEXT NOT NULL,
    url TEXT NOT NULL,
    fees_description TEXT NOT NULL,
    referral TEXT CHECK (referral IN ('self', 'professional', 'either')),
    source_url TEXT NOT NULL,
    seen TEXT NOT NULL,
    confidence TEXT NOT NULL CHECK (confidence IN ('seen', 'partial', 'unverified'))
) STRICT;
CREATE INDEX service_by_area ON service (area_position, is_crisis, is_for_all_needs);

CREATE TABLE service_taxonomy (
    term_position INTEGER NOT NULL REFERENCES taxonomy_term (position),
    service_position INTEGER NOT NULL REFERENCES service (list_position),
    PRIMARY KEY (term_position, service_position)
) STRICT, WITHOUT ROWID;
CREATE INDEX taxonomy_by_service ON service_taxonomy (service_position);

CREATE TABLE phone (
    service_position INTEGER NOT NULL REFERENCES service (list_position),
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('voice', 'text')),
    description TEXT NOT NULL,
    PRIMARY KEY (service_position, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE location (
    id INTEGER PRIMARY KEY,
    easting_m INTEGER,
    northing_m INTEGER
) STRICT;
CREATE INDEX location_by_grid ON location (easting_m, northing_m);

CREATE TABLE address (
    location_id INTEGER PRIMARY KEY REFERENCES location (id),
    address_1 TEXT NOT NULL,
    postal_code TEXT NOT NULL
) STRICT;

CREATE TABLE service_at_location (
    service_position INTEGER NOT NULL REFERENCES service (list_position),
    position INTEGER NOT NULL,
    location_id INTEGER NOT NULL REFERENCES location (id),
    PRIMARY KEY (service_position, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX service_by_location ON service_at_location (location_id);

CREATE TABLE schedule (
    service_position INTEGER NOT NULL REFERENCES service (list_position),
    position INTEGER NOT NULL,
    description TEXT NOT NULL,
    PRIMARY KEY (service_position, position)
) STRICT, WITHOUT ROWID;
"""
