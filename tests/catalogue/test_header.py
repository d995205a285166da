"""What the first bytes of a file give away."""

from __future__ import annotations

import shutil
import sqlite3
import struct
from pathlib import Path

import pytest

from kiosk.bundle import DATABASE_NAME, FORMAT_VERSION, OLDEST_READABLE_VERSION
from kiosk.catalogue import (
    BundleDamagedError,
    BundleError,
    BundleMissingError,
    BundleTooNewError,
    BundleTooOldError,
    NotABundleError,
    open_catalogue,
)


@pytest.fixture
def spoiled(bundle_dir: Path, tmp_path: Path) -> Path:
    """A copy of a sound bundle, to be spoiled."""
    shutil.copytree(bundle_dir, tmp_path / "bundle")
    return tmp_path / "bundle"


def overwrite(bundle_dir: Path, offset: int, written: bytes) -> None:
    with (bundle_dir / DATABASE_NAME).open("rb+") as file:
        file.seek(offset)
        file.write(written)


def set_version(bundle_dir: Path, version: int) -> None:
    connection = sqlite3.connect(bundle_dir / DATABASE_NAME)
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()


def test_a_sound_bundle_opens(spoiled: Path):
    open_catalogue(spoiled).close()


def test_an_empty_folder_has_no_bundle_and_stays_empty(tmp_path: Path):
    with pytest.raises(BundleMissingError, match="cannot be found"):
        open_catalogue(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path):
    with pytest.raises(BundleMissingError):
        open_catalogue(tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()


def test_a_folder_in_the_place_of_the_database_is_no_bundle(tmp_path: Path):
    (tmp_path / DATABASE_NAME).mkdir()
    with pytest.raises(BundleMissingError):
        open_catalogue(tmp_path)


@pytest.mark.parametrize("written", [b"Hello.", b"SQLite format 2\x00" + bytes(200), bytes(5000)])
def test_a_file_of_another_kind_is_no_bundle(spoiled: Path, written: bytes):
    (spoiled / DATABASE_NAME).write_bytes(written)
    with pytest.raises(NotABundleError, match="is not content for this kiosk"):
        open_catalogue(spoiled)


def test_the_database_of_another_program_is_no_bundle(tmp_path: Path):
    connection = sqlite3.connect(tmp_path / DATABASE_NAME)
    connection.execute("CREATE TABLE notes (text)")
    connection.close()
    with pytest.raises(NotABundleError):
        open_catalogue(tmp_path)


def test_content_for_a_newer_program_asks_for_that_program(spoiled: Path):
    set_version(spoiled, FORMAT_VERSION + 1)
    with pytest.raises(BundleTooNewError, match="Install the newer program first"):
        open_catalogue(spoiled)


def test_content_of_long_ago_asks_to_be_compiled_again(spoiled: Path):
    set_version(spoiled, OLDEST_READABLE_VERSION - 1)
    with pytest.raises(BundleTooOldError, match="Compile the content again"):
        open_catalogue(spoiled)


@pytest.mark.parametrize("kept_bytes", [0, 15, 16, 99, 100, 4096, -1])
def test_a_file_that_was_cut_short_is_damaged(spoiled: Path, kept_bytes: int):
    database = spoiled / DATABASE_NAME
    database.write_bytes(database.read_bytes()[:kept_bytes])
    with pytest.raises(BundleDamagedError, match="Install it again"):
        open_catalogue(spoiled)


def test_the_biggest_page_size_is_understood(spoiled: Path):
    connection = sqlite3.connect(spoiled / DATABASE_NAME)
    connection.executescript("PRAGMA page_size = 65536; VACUUM")
    connection.close()
    open_catalogue(spoiled).close()
    database = spoiled / DATABASE_NAME
    database.write_bytes(database.read_bytes()[:-1])
    with pytest.raises(BundleDamagedError):
        open_catalogue(spoiled)


def test_a_first_page_full_of_rubbish_is_damaged(spoiled: Path):
    overwrite(spoiled, 100, b"\xff" * 3000)
    with pytest.raises(BundleDamagedError):
        open_catalogue(spoiled)


def test_rubbish_further_in_is_damage_when_it_is_read(spoiled: Path):
    size_bytes = (spoiled / DATABASE_NAME).stat().st_size
    overwrite(spoiled, 4096 * 2, b"\xa5" * (size_bytes - 4096 * 2))
    with pytest.raises(BundleDamagedError):
        read_everything(spoiled)


def read_everything(bundle_dir: Path) -> None:
    catalogue = open_catalogue(bundle_dir)
    try:
        catalogue.strategies()
        catalogue.terms()
        catalogue.search("plan")
    finally:
        catalogue.close()


@pytest.mark.parametrize("sql", ["DROP TABLE manifest", "DELETE FROM manifest"])
def test_a_bundle_without_its_title_page_is_damaged(spoiled: Path, sql: str):
    connection = sqlite3.connect(spoiled / DATABASE_NAME)
    with connection:
        connection.execute(sql)
    connection.close()
    with pytest.raises(BundleDamagedError):
        open_catalogue(spoiled)


def test_every_error_is_a_bundle_error_with_a_sentence(spoiled: Path):
    overwrite(spoiled, 28, struct.pack(">I", 2**31))
    with pytest.raises(BundleError) as raised:
        open_catalogue(spoiled)
    assert str(raised.value).endswith(".")
