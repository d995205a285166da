"""Looks into every corner of a bundle before it is trusted, and says what is in it.

The order of trust: the header carries our mark and a format we know; the database has the tables of
the format and nothing else, so no trigger and no view; SQLite finds nothing wrong with it; every page,
film, hard word and service can be read, and search answers.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import fields, replace
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.bundle import DATABASE_NAME, SCHEMA
from kiosk.catalogue.catalogue import Catalogue, open_catalogue
from kiosk.catalogue.database import BundleDatabase
from kiosk.catalogue.errors import BundleDamagedError, BundleHasStrangePartsError
from kiosk.catalogue.header import check_header
from kiosk.vocabulary import ContentInventory, InventoryEntry, PageGroup, Service

_PARTS = "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master"
_SERVICE_IDS = "SELECT id FROM service ORDER BY list_position"
_MEDIA = "SELECT name, size_bytes FROM media ORDER BY name"


def examine_bundle(bundle_dir: Path) -> ContentInventory:
    """Check the database of a bundle as a whole and return what is in it. Media files are not looked at.

    Raises:
        BundleError: This program cannot show it; the class says why.
    """
    path = bundle_dir / DATABASE_NAME
    check_header(path)
    with closing(BundleDatabase(path)) as database:
        _check_parts(database, path)
        _check_integrity(database, path)
        with closing(open_catalogue(bundle_dir)) as catalogue:
            try:
                return _take_inventory(catalogue, database)
            except (ValueError, TypeError, LookupError, RecursionError) as error:
                raise BundleDamagedError(path) from error


def _check_parts(database: BundleDatabase, path: Path) -> None:
    if frozenset(database.ask(_PARTS)) != expected_parts():
        raise BundleHasStrangePartsError(path)


@cache
def expected_parts() -> frozenset[tuple[Any, ...]]:
    """Return what a database of this format lists in its schema."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(SCHEMA)
        return frozenset(connection.execute(_PARTS).fetchall())


def _check_integrity(database: BundleDatabase, path: Path) -> None:
    is_whole = database.ask("PRAGMA integrity_check(1)") == [("ok",)]
    if not is_whole or database.ask("PRAGMA foreign_key_check"):
        raise BundleDamagedError(path)


def _take_inventory(catalogue: Catalogue, database: BundleDatabase) -> ContentInventory:
    """Read everything there is, which is also the proof that it can be read."""
    manifest = catalogue.manifest()
    catalogue.search(manifest.title)
    pages = [catalogue.page(page.id) for group in PageGroup for page in catalogue.pages(group)]
    services = (catalogue.service(service_id) for (service_id,) in database.ask(_SERVICE_IDS))
    return ContentInventory(
        version=manifest.version,
        content_date=manifest.content_date,
        pages=_enter((page.id, page.title, page) for page in pages),
        services=_enter((service.id, service.name, _name_what_is_shown(service)) for service in services),
        films=_enter((film.id, film.title, film) for film in catalogue.films()),
        screens=_enter(_list_screens(catalogue)),
        media=tuple((str(name), int(size_bytes)) for name, size_bytes in database.ask(_MEDIA)),
    )


def _list_screens(catalogue: Catalogue) -> Iterator[tuple[str, str, object]]:
    """Give what is shown beside pages, services and films, without counts and versions."""
    manifest = catalogue.manifest()
    about = (manifest.title, manifest.publisher, manifest.contact_email, manifest.attributions)
    yield "home", "Home and About", (about, manifest.first_contact)
    strategies = catalogue.strategies()
    yield "strategies", "Strategies", [(replace(each, pages=()), len(each.pages)) for each in strategies]
    yield "topics", "Kinds of help", [replace(each, service_count=0) for each in catalogue.topics()]
    yield "needs", "Needs", [replace(each, service_count=0) for each in catalogue.needs()]
    yield "areas", "Places", [replace(each, service_count=0) for each in catalogue.areas()]
    yield "terms", "Hard words", catalogue.terms()


def _name_what_is_shown(service: Service) -> tuple[object, ...]:
    """Return a service without what changes when another one does: the counts and pictures of its topic."""
    around = {"topic", "area", "needs"}
    own = (getattr(service, each.name) for each in fields(service) if each.name not in around)
    needs = tuple(need.title for need in service.needs)
    return (*own, service.topic.title, service.area.title, needs)


def _enter(things: Iterable[tuple[str, str, object]]) -> tuple[InventoryEntry, ...]:
    return tuple(InventoryEntry(name, title, _digest(thing)) for name, title, thing in things)


def _digest(thing: object) -> str:
    # The repr of a frozen dataclass names every value it holds, at any depth.
    return hashlib.sha256(repr(thing).encode("utf-8", "surrogatepass")).hexdigest()
