"""A content folder becomes a bundle, or nothing happens."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.bundle import DATABASE_NAME, MEDIA_FOLDER
from kiosk.catalogue import open_catalogue
from kiosk.compiling import (
    BundleNotWrittenError,
    ContentHasErrorsError,
    Postcode,
    compile_bundle,
)
from kiosk.source import SourceTree, read_content_folder
from kiosk.vocabulary import Severity
from tests.compiling.small_content import POSTCODES, compile_quietly, read_small_content

PROJECT = Path(__file__).parents[2]
COMPILE = """
import sys
from pathlib import Path
from kiosk.compiling import compile_bundle
from kiosk.source import read_content_folder
content, media, out = map(Path, sys.argv[1:])
compile_bundle(read_content_folder(content, media), out, lambda *_: None, lambda: ())
"""


def photograph(bundle_dir: Path) -> dict[str, str]:
    """The digest of every file."""
    return {
        str(path.relative_to(bundle_dir)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(bundle_dir.rglob("*"))
        if path.is_file()
    }


def compile_elsewhere(content_dir: Path, media_dir: Path, out_dir: Path, hash_seed: str) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(PROJECT)}
    command = [sys.executable, "-c", COMPILE, str(content_dir), str(media_dir), str(out_dir)]
    subprocess.run(command, env=environment, check=True)


def test_the_report_says_what_went_in(tree: SourceTree, out_dir: Path):
    report = compile_quietly(tree, out_dir)
    assert (report.strategy_count, report.page_count, report.term_count) == (2, 2, 3)
    assert (report.film_count, report.picture_count, report.service_count) == (2, 2, 7)
    assert (report.postcode_count, report.media_count) == (3, 5)
    assert report.media_bytes == sum(path.stat().st_size for path in (out_dir / MEDIA_FOLDER).iterdir())
    assert report.database_bytes == (out_dir / DATABASE_NAME).stat().st_size


def test_warnings_are_passed_on_with_those_that_compiling_found(tree: SourceTree, out_dir: Path):
    warnings = compile_quietly(tree, out_dir).warnings
    assert {finding.severity for finding in warnings} == {Severity.WARNING}
    (unplayable,) = (finding for finding in warnings if finding.rule == "film-cannot-be-played")
    assert (unplayable.place.file, "signed.mp4" in unplayable.message) == ("films.yaml", True)
    assert "film-is-stand-in" in {finding.rule for finding in warnings}


def test_the_folder_holds_the_database_and_its_media_and_nothing_else(tree: SourceTree, out_dir: Path):
    compile_quietly(tree, out_dir)
    assert sorted(path.name for path in out_dir.iterdir()) == [DATABASE_NAME, MEDIA_FOLDER]
    connection = sqlite3.connect(out_dir / DATABASE_NAME)
    sizes = dict(connection.execute("SELECT name, size_bytes FROM media").fetchall())
    connection.close()
    assert sizes == {path.name: path.stat().st_size for path in (out_dir / MEDIA_FOLDER).iterdir()}


def test_the_database_is_sound_and_every_reference_leads_somewhere(tree: SourceTree, out_dir: Path):
    compile_quietly(tree, out_dir)
    connection = sqlite3.connect(out_dir / DATABASE_NAME)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()


def test_mistakes_stop_it_before_anything_is_written(tmp_path: Path, out_dir: Path):
    tree = read_small_content(tmp_path / "content", {"needs.csv": "id,title\nautism,Autism\n"})
    with pytest.raises(ContentHasErrorsError) as raised:
        compile_quietly(tree, out_dir)
    assert "unknown-need" in {finding.rule for finding in raised.value.findings}
    assert not out_dir.exists()


def test_mistakes_leave_an_older_bundle_as_it_was(tmp_path: Path, tree: SourceTree, out_dir: Path):
    compile_quietly(tree, out_dir)
    before = photograph(out_dir)
    with pytest.raises(ContentHasErrorsError):
        compile_quietly(replace(tree, media_dir=tmp_path), out_dir)
    assert photograph(out_dir) == before


def test_progress_goes_up_to_the_whole_in_every_stage(tree: SourceTree, out_dir: Path):
    told: list[tuple[str, int, int]] = []
    compile_bundle(tree, out_dir, lambda *progress: told.append(progress), lambda: POSTCODES)
    stages = list(dict.fromkeys(stage for stage, _, _ in told))
    assert stages == ["checking", "media", "postcodes", "database", "finishing"]
    for stage in stages:
        done = [done for told_stage, done, _ in told if told_stage == stage]
        (total,) = {total for told_stage, _, total in told if told_stage == stage}
        assert done == list(range(total + 1))


def test_the_same_folder_gives_the_same_bytes_whatever_python_hashes_to(tree: SourceTree, tmp_path: Path):
    for seed in ("1", "2"):
        compile_elsewhere(tree.content_dir, tree.media_dir, tmp_path / seed, seed)
    assert photograph(tmp_path / "1") == photograph(tmp_path / "2")


def test_compiling_again_or_over_something_else_gives_the_same_bytes(tmp_path: Path, tree: SourceTree):
    compile_quietly(tree, tmp_path / "new")
    other = read_small_content(
        tmp_path / "other", {"pictures/book.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>"}
    )
    for content in (other, tree, tree):
        compile_quietly(content, tmp_path / "old")
    assert photograph(tmp_path / "new") == photograph(tmp_path / "old")


def test_the_shipped_content_compiles_to_the_same_bytes_twice(tmp_path: Path):
    content_dir, media_dir = PROJECT / "assets" / "content", PROJECT / "media"
    for seed in ("3", "4"):
        compile_elsewhere(content_dir, media_dir, tmp_path / seed, seed)
    assert photograph(tmp_path / "3") == photograph(tmp_path / "4")
    catalogue = open_catalogue(tmp_path / "3")
    assert len(read_content_folder(content_dir, media_dir).pages) >= 20
    assert catalogue.search("EHCP").terms[0].id == "ehc-plan"
    catalogue.close()


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(POSTCODES))
def test_postcodes_in_any_order_give_the_same_bytes(tree: SourceTree, out_dir: Path, order: list[Postcode]):
    compile_bundle(tree, out_dir, lambda *_: None, lambda: POSTCODES)
    before = photograph(out_dir)
    compile_bundle(tree, out_dir, lambda *_: None, lambda: tuple(order))
    assert photograph(out_dir) == before


def test_a_folder_that_cannot_be_made_is_a_sentence_for_staff(tree: SourceTree, tmp_path: Path):
    (tmp_path / "file").write_text("I am in the way.")
    with pytest.raises(BundleNotWrittenError, match="could not be written to"):
        compile_quietly(tree, tmp_path / "file")


def test_a_full_disk_is_a_sentence_for_staff(
    tree: SourceTree, out_dir: Path, monkeypatch: pytest.MonkeyPatch
):
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    monkeypatch.setattr("kiosk.compiling.compile.write_database", _raise(error))
    with pytest.raises(BundleNotWrittenError, match="disk is full"):
        compile_quietly(tree, out_dir)


def test_a_mistake_in_the_sql_is_not_blamed_on_the_disk(
    tree: SourceTree, out_dir: Path, monkeypatch: pytest.MonkeyPatch
):
    error = sqlite3.OperationalError("no such table: paeg")
    error.sqlite_errorcode = sqlite3.SQLITE_ERROR
    monkeypatch.setattr("kiosk.compiling.compile.write_database", _raise(error))
    with pytest.raises(sqlite3.OperationalError, match="paeg"):
        compile_quietly(tree, out_dir)


def _raise(error: Exception):
    def fail(*_: object) -> None:
        raise error

    return fail
