"""Answers questions about an installed bundle."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from kiosk.bundle import DATABASE_NAME, MEDIA_FOLDER, is_media_name
from kiosk.catalogue.database import BundleDatabase
from kiosk.catalogue.errors import BundleDamagedError, NotInBundleError
from kiosk.catalogue.header import check_header
from kiosk.catalogue.reading_directory import (
    count_summaries,
    read_areas,
    read_needs,
    read_service,
    read_summaries,
    read_topics,
)
from kiosk.catalogue.reading_films import read_film, read_films
from kiosk.catalogue.reading_pages import (
    read_page,
    read_page_summaries,
    read_picture,
    read_strategies,
    read_term,
    read_terms,
)
from kiosk.catalogue.searching import Searcher
from kiosk.vocabulary import (
    Area,
    Attribution,
    Film,
    Manifest,
    Need,
    Page,
    PageGroup,
    PageSummary,
    Picture,
    SearchResults,
    Service,
    ServiceFilter,
    ServiceSummary,
    Strategy,
    Term,
    Topic,
)

_MANIFEST = """
SELECT title, publisher, language, version, content_date, review_by, contact_email FROM manifest
"""
_ATTRIBUTIONS = "SELECT title, author, licence, note FROM attribution ORDER BY position"


def open_catalogue(bundle_dir: Path) -> Catalogue:
    """Open the bundle in a folder. Nothing is written there, now or later.

    Args:
        bundle_dir: The folder that holds the database and the media folder.

    Raises:
        BundleMissingError: There is no database, or it may not be read.
        NotABundleError: It is not an SQLite database, or another program's.
        BundleDamagedError: It is cut short or cannot be understood.
        BundleTooNewError: Its format is newer than this program.
        BundleTooOldError: Its format is older than this program still reads.
    """
    path = bundle_dir / DATABASE_NAME
    check_header(path)
    catalogue = Catalogue(bundle_dir, BundleDatabase(path), BundleDatabase(path))
    try:
        catalogue.manifest()
    except (BundleDamagedError, ValueError) as error:
        catalogue.close()
        raise BundleDamagedError(path) from error
    return catalogue


class Catalogue:
    """An open bundle. Any thread may ask, one at a time; `search` may be asked meanwhile on another.

    Every method raises `BundleDamagedError` where the disk no longer gives what was written, and
    methods that take an id or name raise `NotInBundleError` where nothing has it.
    """

    def __init__(self, bundle_dir: Path, database: BundleDatabase, for_search: BundleDatabase) -> None:
        self._bundle_dir = bundle_dir
        self._database = database
        self._for_search = for_search
        self._searcher = Searcher(for_search)

    def close(self) -> None:
        """Let go of the bundle. Asking anything afterwards is a mistake in the program."""
        self._database.close()
        self._for_search.close()

    def manifest(self) -> Manifest:
        """Return the title page."""
        rows = self._database.ask(_MANIFEST)
        if len(rows) != 1:
            raise BundleDamagedError(self._bundle_dir / DATABASE_NAME)
        title, publisher, language, version, content_date, review_by, contact_email = rows[0]
        return Manifest(
            title=title,
            publisher=publisher,
            language=language,
            version=version,
            content_date=date.fromisoformat(content_date),
            review_by=date.fromisoformat(review_by),
            contact_email=contact_email,
            attributions=tuple(Attribution(*row) for row in self._database.ask(_ATTRIBUTIONS)),
        )

    def strategies(self) -> tuple[Strategy, ...]:
        """Return the strategies as the publisher ordered them, each with the pages about it."""
        return read_strategies(self._database)

    def pages(self, group: PageGroup) -> tuple[PageSummary, ...]:
        """Return the pages of a group in reading order."""
        return read_page_summaries(self._database, group)

    def page(self, page_id: str) -> Page:
        """Return a page with all its editions."""
        return read_page(self._database, page_id)

    def terms(self) -> tuple[Term, ...]:
        """Return every hard word in alphabetical order."""
        return read_terms(self._database)

    def term(self, term_id: str) -> Term:
        """Return one hard word."""
        return read_term(self._database, term_id)

    def films(self) -> tuple[Film, ...]:
        """Return every film in the order shown."""
        return read_films(self._database)

    def film(self, film_id: str) -> Film:
        """Return one film."""
        return read_film(self._database, film_id)

    def topics(self) -> tuple[Topic, ...]:
        """Return every topic, help in a crisis first. Each counts what choosing it alone lists."""
        return read_topics(self._database)

    def needs(self) -> tuple[Need, ...]:
        """Return every need in the order shown. Each counts what choosing it alone lists."""
        return read_needs(self._database)

    def areas(self) -> tuple[Area, ...]:
        """Return every area in the order shown. Each counts what choosing it alone lists."""
        return read_areas(self._database)

    def services(self, chosen: ServiceFilter, offset: int = 0, limit: int = 50) -> tuple[ServiceSummary, ...]:
        """Return up to `limit` services after the first `offset` of those that `chosen` keeps.

        Help in a crisis comes first, as its publisher ordered it, then districts, the county and the
        nation, each by name. An area keeps wider ones, a need keeps what is for every need, and neither
        hides help in a crisis.
        """
        return read_summaries(self._database, chosen, offset, limit)

    def count_services(self, chosen: ServiceFilter) -> int:
        """Return how many services `chosen` keeps."""
        return count_summaries(self._database, chosen)

    def service(self, service_id: str) -> Service:
        """Return everything known about one service."""
        return read_service(self._database, service_id)

    def search(self, query: str, limit_per_kind: int = 20) -> SearchResults:
        """Return what fits the words somebody typed, best first. Any text may be asked."""
        return self._searcher.search(query, limit_per_kind)

    def media_sizes(self) -> Mapping[str, int]:
        """Return how many bytes each file of the media folder has."""
        return dict(self._database.ask("SELECT name, size_bytes FROM media ORDER BY name"))

    def media_path(self, media_name: str) -> Path:
        """Return where a file of the media store is, whether or not it is there.

        Raises:
            NotInBundleError: `media_name` is not the plain name of such a file.
        """
        if not is_media_name(media_name):
            raise NotInBundleError("media file", media_name)
        return self._bundle_dir / MEDIA_FOLDER / media_name

    def picture(self, name: str) -> Picture:
        """Return one picture."""
        return read_picture(self._database, name)
