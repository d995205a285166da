"""A bundle is looked at in every corner before it is trusted, and its inventory tells what visitors see."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from kiosk.catalogue import (
    BundleDamagedError,
    BundleHasStrangePartsError,
    BundleMissingError,
    BundleTooNewError,
    NotABundleError,
    examine_bundle,
)
from kiosk.catalogue.examining import expected_parts
from tests.compiling.small_content import add_services, compile_quietly, read_small_content


def spoil(bundle_dir: Path, folder: Path, *statements: str) -> Path:
    """Copy a bundle and write to its database."""
    spoilt = Path(shutil.copytree(bundle_dir, folder / "spoilt"))
    connection = sqlite3.connect(spoilt / "content.sqlite", isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()
    return spoilt


def test_the_inventory_names_everything(bundle_dir: Path):
    found = examine_bundle(bundle_dir)
    assert {entry.id for entry in found.pages} == {"asking", "plan"}
    assert len(found.services) == 7
    assert [entry.title for entry in found.films] == ["The film", "The signed film"]
    assert {name for name, _ in found.media} == {path.name for path in (bundle_dir / "media").iterdir()}
    assert found.version == "2026.11"


def test_the_same_content_gives_the_same_inventory(bundle_dir: Path, tmp_path: Path):
    assert examine_bundle(Path(shutil.copytree(bundle_dir, tmp_path / "copy"))) == examine_bundle(bundle_dir)


def test_a_service_more_changes_no_other_service(bundle_dir: Path, tmp_path: Path):
    line = "aaa,Aardvarks,Stafford Play,Things to do,hearing,,,Stafford,Ants.,,,,,,,,,,,,partial\n"
    compile_quietly(read_small_content(tmp_path / "content", add_services(line)), tmp_path / "more")
    before, after = examine_bundle(bundle_dir), examine_bundle(tmp_path / "more")
    assert [entry.id for entry in after.services if entry not in before.services] == ["aaa"]
    assert after.pages == before.pages
    assert after.screens == before.screens


@pytest.mark.parametrize(
    ("statement", "screen"),
    [
        ("UPDATE manifest SET title = 'Other'", "home"),
        ("UPDATE manifest SET contact_email = 'a@b.uk'", "home"),
        ("UPDATE strategy SET summary = 'Other'", "strategies"),
        ("UPDATE term SET explanation = 'Other'", "terms"),
    ],
)
def test_words_that_belong_to_no_page_or_service_change_a_screen(
    bundle_dir: Path, tmp_path: Path, statement: str, screen: str
):
    before, after = examine_bundle(bundle_dir), examine_bundle(spoil(bundle_dir, tmp_path, statement))
    assert [entry.id for entry in after.screens if entry not in before.screens] == [screen]


@pytest.mark.parametrize(
    ("statement", "error"),
    [
        ("CREATE VIEW v AS SELECT 1", BundleHasStrangePartsError),
        ("DROP TABLE attribution", BundleHasStrangePartsError),
        ("PRAGMA application_id = 1", NotABundleError),
        ("PRAGMA user_version = 99", BundleTooNewError),
        ("DELETE FROM picture", BundleDamagedError),
        ("UPDATE film SET kind = 'bsl' WHERE 0", None),
        ("UPDATE block SET items = '[[{}]]'", BundleDamagedError),
        ("UPDATE manifest SET content_date = 'soon'", BundleDamagedError),
    ],
)
def test_what_does_not_belong_is_refused(bundle_dir: Path, tmp_path: Path, statement: str, error):
    spoilt = spoil(bundle_dir, tmp_path, statement)
    if error is None:
        examine_bundle(spoilt)
        return
    with pytest.raises(error):
        examine_bundle(spoilt)


def test_nothing_to_examine_is_said(tmp_path: Path):
    with pytest.raises(BundleMissingError):
        examine_bundle(tmp_path)


def test_the_parts_of_the_format_hold_no_trigger_and_no_view():
    assert {kind for kind, *_ in expected_parts()} == {"table", "index"}
