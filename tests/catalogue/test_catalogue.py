"""What the catalogue says about a bundle."""

from __future__ import annotations

import hashlib
import threading
from datetime import date
from pathlib import Path

import pytest

from kiosk.catalogue import Catalogue, NotInBundleError, open_catalogue
from kiosk.vocabulary import Attribution, Manifest


def test_the_title_page_is_as_written(catalogue: Catalogue):
    assert catalogue.manifest() == Manifest(
        title="SEND here",
        publisher="A council",
        language="en-GB",
        version="2026.11",
        content_date=date(2026, 11, 23),
        review_by=date(2027, 5, 23),
        contact_email="ask@staffordshire.gov.uk",
        first_contact="plans",
        attributions=(
            Attribution("Pictures", "A painter", "CC BY 4.0", "All of them."),
            Attribution("Postcodes", "An office", "OGL 3", "Every one."),
        ),
    )


def test_a_media_path_leads_to_the_file_with_that_digest(catalogue: Catalogue):
    path = catalogue.media_path(catalogue.picture("book").media)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == path.stem


def test_every_media_file_is_listed_with_its_size(catalogue: Catalogue):
    sizes = catalogue.media_sizes()
    assert sizes == {name: catalogue.media_path(name).stat().st_size for name in sizes}
    assert catalogue.picture("book").media in sizes


@pytest.mark.parametrize("name", ["../content.sqlite", "/etc/passwd", "book.svg", "", "a" * 64])
def test_a_media_path_leads_nowhere_else(catalogue: Catalogue, name: str):
    with pytest.raises(NotInBundleError):
        catalogue.media_path(name)


def test_a_picture_says_what_it_shows(catalogue: Catalogue):
    assert catalogue.picture("letter").alt == "A letter"


def test_what_is_not_there_is_named_in_the_error(catalogue: Catalogue):
    with pytest.raises(NotInBundleError, match="There is no picture “castle” in the content"):
        catalogue.picture("castle")


def test_another_thread_may_ask(catalogue: Catalogue):
    titles: list[str] = []
    thread = threading.Thread(target=lambda: titles.append(catalogue.manifest().title))
    thread.start()
    thread.join()
    assert titles == ["SEND here"]


def test_asking_a_closed_catalogue_is_a_mistake_in_the_program(bundle_dir: Path):
    catalogue = open_catalogue(bundle_dir)
    catalogue.close()
    with pytest.raises(Exception, match="closed") as raised:
        catalogue.manifest()
    assert type(raised.value).__module__ == "sqlite3"
