"""Answers questions about an installed bundle."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeAlias

from kiosk.bundle import DATABASE_NAME, MEDIA_FOLDER, is_media_name
from kiosk.catalogue.database import BundleDatabase
from kiosk.catalogue.errors import BundleDamagedError, NotInBundleError
from kiosk.catalogue.header import check_header
from kiosk.catalogue.listing import Lister
from kiosk.catalogue.narrowing import Narrower
from kiosk.catalogue.places import find_place
from kiosk.catalogue.reading_directory import read_areas, read_needs, read_topics
from kiosk.catalogue.reading_films import read_film, read_films
from kiosk.catalogue.reading_pages import (
    read_page,
    read_page_summaries,
    read_picture,
    read_strategies,
    read_term,
    read_terms,
)
from kiosk.catalogue.reading_services import read_service
from kiosk.catalogue.ringing import list_services_to_ring
from kiosk.catalogue.searching import Searcher
from kiosk.catalogue.service_sets import find_hidden_ids
from kiosk.catalogue.titles import read_titles
from kiosk.vocabulary import (
    Area,
    Attribution,
    ContentTitles,
    Film,
    FilterCounts,
    Manifest,
    Need,
    Page,
    PageGroup,
    PageSummary,
    Picture,
    PlaceFound,
    SearchResults,
    Service,
    ServiceFilter,
    ServiceSummary,
    ServiceToRing,
    Strategy,
    Term,
    Topic,
    read_wall_clock,
)

_MANIFEST = """
SELECT title, publisher, language, version, content_date, review_by, contact_email, first_contact
FROM manifest
"""
_ATTRIBUTIONS = "SELECT title, author, licence, note FROM attribution ORDER BY position"


Clock: TypeAlias = Callable[[], datetime]
"""What time it is, with its time zone; without one it is what clocks in the United Kingdom show."""


def read_clock() -> datetime:
    """Return the time by this computer's clock."""
    return datetime.now(UTC)


def open_catalogue(bundle_dir: Path, clock: Clock = read_clock) -> Catalogue:
    """Open the bundle in a folder. Nothing is written there, now or later.

    Args:
        bundle_dir: The folder that holds the database and the media folder.
        clock: What time it is, for what is open now and what is past its last day.

    Raises:
        BundleMissingError: There is no database, or it may not be read.
        NotABundleError: It is not an SQLite database, or another program's.
        BundleDamagedError: It is cut short or cannot be understood.
        BundleTooNewError: Its format is newer than this program.
        BundleTooOldError: Its format is older than this program still reads.
    """
    path = bundle_dir / DATABASE_NAME
    check_header(path)
    catalogue = Catalogue(bundle_dir, BundleDatabase(path), BundleDatabase(path), clock)
    try:
        catalogue.manifest()
    except (BundleDamagedError, ValueError) as error:
        catalogue.close()
        raise BundleDamagedError(path) from error
    return catalogue


class Catalogue:
    """An open bundle. Any thread may ask, one at a time.

    What may take long, `search`, `services`, `count_choices`, `find_place`, `services_to_ring` and
    `titles`, may be asked on one other thread meanwhile.

    Every method raises `BundleDamagedError` where the disk no longer gives what was written, and
    methods that take an id or name raise `NotInBundleError` where nothing has it.
    """

    def __init__(
        self,
        bundle_dir: Path,
        database: BundleDatabase,
        for_long: BundleDatabase,
        clock: Clock = read_clock,
    ) -> None:
        self._bundle_dir = bundle_dir
        self._database = database
        self._for_long = for_long
        self._clock = clock
        self._searcher = Searcher(for_long)
        self._narrower = Narrower(database)
        self._list_narrower = Narrower(for_long)
        self._lister = Lister(for_long, self._list_narrower)

    def close(self) -> None:
        """Let go of the bundle. Asking anything afterwards is a mistake in the program."""
        self._database.close()
        self._for_long.close()

    def manifest(self) -> Manifest:
        """Return the title page."""
        rows = self._database.ask(_MANIFEST)
        if len(rows) != 1:
            raise BundleDamagedError(self._bundle_dir / DATABASE_NAME)
        title, publisher, language, version, content_date, review_by, contact_email, first = rows[0]
        return Manifest(
            title=title,
            publisher=publisher,
            language=language,
            version=version,
            content_date=date.fromisoformat(content_date),
            review_by=date.fromisoformat(review_by),
            contact_email=contact_email,
            first_contact=first,
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
        return read_topics(self._database, self.count_services)

    def needs(self) -> tuple[Need, ...]:
        """Return every need in the order shown. Each counts what choosing it alone lists."""
        return read_needs(self._database, self.count_services)

    def areas(self) -> tuple[Area, ...]:
        """Return every area in the order shown. Each counts what choosing it alone lists."""
        return read_areas(self._database, self.count_services)

    def services(self, chosen: ServiceFilter, offset: int = 0, limit: int = 50) -> tuple[ServiceSummary, ...]:
        """Return up to `limit` services after the first `offset` of those that `chosen` keeps.

        Help in a crisis comes first, as its publisher ordered it, then districts, the county and the
        nation, each by name; near a point the nearest come first. What has closed for good, or is past
        its last day, is in no list. `narrowing` says what each choice keeps.
        """
        kept = self._list_narrower.narrow(chosen, self.read_wall_clock())
        return self._lister.list_summaries(kept, chosen.near, offset, limit)

    def count_services(self, chosen: ServiceFilter) -> int:
        """Return how many services `chosen` keeps."""
        return self._narrower.narrow(chosen, self.read_wall_clock()).bit_count()

    def count_choices(self, chosen: ServiceFilter) -> FilterCounts:
        """Return how many services each choice would keep, with all other choices as they are."""
        return self._list_narrower.count(chosen, self.read_wall_clock())

    def read_wall_clock(self) -> datetime:
        """Return what clocks in the United Kingdom show now."""
        return read_wall_clock(self._clock())

    def find_place(self, written: str) -> PlaceFound | None:
        """Return where a postcode or the beginning of one is, in any spelling; None where nothing fits."""
        return find_place(self._for_long, written)

    def service(self, service_id: str) -> Service:
        """Return everything known about one service, one that has closed included."""
        return read_service(self._database, service_id, self.count_services)

    def services_to_ring(self, today: date) -> tuple[ServiceToRing, ...]:
        """Return the services to ring this month, the oldest first."""
        return list_services_to_ring(self._for_long, today)

    def titles(self) -> ContentTitles:
        """Return what everything is called, by its id."""
        return read_titles(self._for_long)

    def first_contact(self) -> Service | None:
        """Return the service to ring when nothing else is known, where its publisher named one."""
        service_id = self.manifest().first_contact
        return self.service(service_id) if service_id else None

    def search(self, query: str, limit_per_kind: int = 20, *, exactly: bool = False) -> SearchResults:
        """Return what fits the words somebody typed, best first. Any text may be asked.

        A word that nothing has is taken for one that it looks or sounds like, unless `exactly`. A service
        past its last day is left out; one that has closed is found, and says what to try.
        """
        found = self._searcher.search(query, limit_per_kind, exactly=exactly)
        hidden = find_hidden_ids(self._for_long, self.read_wall_clock().date())
        return replace(found, services=tuple(hit for hit in found.services if hit.id not in hidden))

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
