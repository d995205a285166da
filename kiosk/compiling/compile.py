"""Turns a content folder that was read into a bundle.

Media come first, then the database takes the place of the old one in a single step, then media that
nothing needs any more go. So the folder holds a whole bundle at every moment, the old one or the new.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from typing import TypeAlias

from kiosk.bundle import DATABASE_NAME, MEDIA_FOLDER, remove_unfinished
from kiosk.checking import check
from kiosk.compiling.concepts import gather_concepts
from kiosk.compiling.database_file import write_database
from kiosk.compiling.directory_plan import plan_directory
from kiosk.compiling.directory_tables import build_directory_tables, gather_service_texts
from kiosk.compiling.errors import BundleNotWrittenError, ContentHasErrorsError
from kiosk.compiling.film_tables import (
    TakenFilm,
    build_film_tables,
    gather_film_texts,
    take_film,
)
from kiosk.compiling.location_tables import build_postcode_tables
from kiosk.compiling.lock import hold_folder
from kiosk.compiling.manifest_tables import build_manifest_tables
from kiosk.compiling.media_store import MediaStore
from kiosk.compiling.page_tables import build_page_tables, build_strategy_table, gather_page_texts
from kiosk.compiling.postcodes import Postcode, read_postcodes
from kiosk.compiling.search_places import part_places
from kiosk.compiling.search_tables import build_search_tables
from kiosk.compiling.table import Table
from kiosk.compiling.term_tables import build_term_tables, gather_term_texts
from kiosk.narrating import read_english_words
from kiosk.source import SourceTree
from kiosk.vocabulary import Finding, Severity

ReportProgress: TypeAlias = Callable[[str, int, int], None]
"""Told the stage (`checking`, `media`, `postcodes`, `database` or `finishing`), how much of it is done, and
how much there is."""


@dataclass(frozen=True, slots=True)
class CompileReport:
    """What went into a bundle. `warnings` did not stop it; `database_bytes` and `media_bytes` are sizes."""

    strategy_count: int
    page_count: int
    term_count: int
    film_count: int
    picture_count: int
    service_count: int
    postcode_count: int
    media_count: int
    media_bytes: int
    database_bytes: int
    warnings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _TakenMedia:
    picture_media: Mapping[str, str]
    films: tuple[TakenFilm, ...]


@dataclass(frozen=True, slots=True)
class _Reference:
    """Where what is not in the content folder comes from."""

    load_postcodes: Callable[[], tuple[Postcode, ...]]
    load_english_words: Callable[[], tuple[str, ...]]


def compile_bundle(
    tree: SourceTree,
    out_dir: Path,
    report_progress: ReportProgress,
    load_postcodes: Callable[[], tuple[Postcode, ...]] = read_postcodes,
    load_english_words: Callable[[], tuple[str, ...]] = read_english_words,
) -> CompileReport:
    """Check a content folder and write it as a bundle.

    Args:
        tree: What was read from the content folder.
        out_dir: The folder of the bundle. It is made if need be; an older bundle in it is replaced.
        report_progress: Told how far it is.
        load_postcodes: Where postcodes come from; the ONS Postcode Directory if left out.
        load_english_words: Where words come from that searching takes to be spelt right; the voice's
            lexicon if left out.

    Raises:
        ContentHasErrorsError: The content has errors. Nothing was written.
        BundleBusyError: Another compile is writing to the same folder.
        BundleNotWrittenError: The disk is full, or files cannot be read or written.
    """
    findings = _check(tree, report_progress)
    try:
        out_dir.mkdir(parents=True, exist_ok=True)
        with hold_folder(out_dir):
            reference = _Reference(load_postcodes, load_english_words)
            return _write(tree, out_dir, report_progress, reference, findings)
    except OSError as error:
        raise BundleNotWrittenError(out_dir, str(error)) from error
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:  # a mistake in our SQL, not the disk's fault
            raise
        raise BundleNotWrittenError(out_dir, str(error)) from error


def _check(tree: SourceTree, report_progress: ReportProgress) -> tuple[Finding, ...]:
    report_progress("checking", 0, 1)
    findings = check(tree)
    if any(finding.severity is Severity.ERROR for finding in findings):
        raise ContentHasErrorsError(findings)
    report_progress("checking", 1, 1)
    return tuple(finding for finding in findings if finding.severity is not Severity.NOTE)


def _write(
    tree: SourceTree,
    out_dir: Path,
    report_progress: ReportProgress,
    reference: _Reference,
    findings: tuple[Finding, ...],
) -> CompileReport:
    remove_unfinished((out_dir, out_dir / MEDIA_FOLDER))
    store = MediaStore(out_dir)
    taken = _take_media(tree, store, report_progress)
    report_progress("postcodes", 0, 1)
    postcodes = {postcode.packed: postcode for postcode in reference.load_postcodes()}
    report_progress("postcodes", 1, 1)
    tables = _build_tables(tree, taken, store, postcodes, reference.load_english_words())
    _write_tables(out_dir, tables, report_progress)
    report_progress("finishing", 0, 1)
    store.prune()
    report_progress("finishing", 1, 1)
    return _make_report(tree, len(postcodes), store, (out_dir / DATABASE_NAME).stat().st_size, findings)


def _make_report(
    tree: SourceTree,
    postcode_count: int,
    store: MediaStore,
    database_bytes: int,
    warnings: tuple[Finding, ...],
) -> CompileReport:
    sizes_bytes = dict(store.list_sizes())
    return CompileReport(
        strategy_count=len(tree.strategies),
        page_count=len(tree.pages),
        term_count=len(tree.terms),
        film_count=len(tree.films),
        picture_count=len(tree.pictures),
        service_count=len(tree.services),
        postcode_count=postcode_count,
        media_count=len(sizes_bytes),
        media_bytes=sum(sizes_bytes.values()),
        database_bytes=database_bytes,
        warnings=warnings,
    )


def _take_media(tree: SourceTree, store: MediaStore, report_progress: ReportProgress) -> _TakenMedia:
    total = len(tree.pictures) + len(tree.films)
    picture_media: dict[str, str] = {}
    for done, source in enumerate(tree.pictures):
        report_progress("media", done, total)
        picture_media[source.row["name"]] = store.take(tree.content_dir / "pictures" / source.row["file"])
    films: list[TakenFilm] = []
    for done, entry in enumerate(tree.films, start=len(tree.pictures)):
        report_progress("media", done, total)
        films.append(take_film(entry, tree.media_dir, store))
    store.sync()
    report_progress("media", total, total)
    return _TakenMedia(picture_media, tuple(films))


def _build_tables(
    tree: SourceTree,
    taken: _TakenMedia,
    store: MediaStore,
    postcodes: Mapping[str, Postcode],
    english_words: tuple[str, ...],
) -> Iterator[Table]:
    """Build every table, each after those it refers to."""
    plan = plan_directory(tree)
    yield Table("media", ("name", "size_bytes"), store.list_sizes())
    yield from build_manifest_tables(tree, taken.picture_media)
    yield build_strategy_table(tree)
    yield from build_term_tables(tree)
    yield from build_page_tables(tree)
    yield from build_film_tables(taken.films)
    yield from build_directory_tables(plan, postcodes)
    yield from build_postcode_tables(plan, postcodes)
    texts = (gather_term_texts(tree), gather_film_texts(taken.films), gather_page_texts(tree))
    findable = chain(*texts, gather_service_texts(plan))
    concepts, places = part_places(plan, gather_concepts(tree))
    yield from build_search_tables(findable, (*concepts, *places), english_words)


def _write_tables(out_dir: Path, tables: Iterator[Table], report_progress: ReportProgress) -> None:
    all_tables = list(tables)
    written = count(1)
    report_progress("database", 0, len(all_tables))
    write_database(out_dir, all_tables, lambda: report_progress("database", next(written), len(all_tables)))
