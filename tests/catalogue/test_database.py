"""Reading never writes, wherever the bundle is."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from kiosk.bundle import DATABASE_NAME
from kiosk.catalogue import open_catalogue
from kiosk.catalogue.database import BundleDatabase, write_uri
from kiosk.vocabulary import ServiceFilter


def photograph(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Say of every file and folder what would tell that somebody wrote to it."""
    found = {}
    for path in [folder, *sorted(folder.rglob("*"))]:
        status = path.stat()
        found[str(path.relative_to(folder))] = (status.st_mtime_ns, status.st_size, status.st_ino)
    return found


def use_every_method(bundle_dir: Path) -> None:
    catalogue = open_catalogue(bundle_dir)
    catalogue.strategies()
    catalogue.page("asking")
    catalogue.services(ServiceFilter(area_id="stafford", need_id="autism"))
    catalogue.search("the plan")
    catalogue.close()


@pytest.mark.parametrize(
    "name", ["a?mode=rwc", "a#b", "100%", "%41", "two words", "Стаффорд", "‘plan’", "a&b=c;d", "'"]
)
def test_a_bundle_opens_in_a_folder_of_any_name(bundle_dir: Path, tmp_path: Path, name: str):
    folder = tmp_path / name
    shutil.copytree(bundle_dir, folder)
    use_every_method(folder)
    assert sorted(path.name for path in tmp_path.iterdir()) == [name]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere file names are always text")
def test_a_bundle_opens_in_a_folder_whose_name_is_no_text(bundle_dir: Path, tmp_path: Path):
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe"))
    shutil.copytree(bundle_dir, folder)
    use_every_method(folder)


def test_a_bundle_opens_by_a_relative_path(bundle_dir: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(bundle_dir)
    use_every_method(Path())


def test_reading_leaves_no_trace(bundle_dir: Path):
    before = photograph(bundle_dir)
    use_every_method(bundle_dir)
    assert photograph(bundle_dir) == before


def test_files_and_folders_may_be_read_only(bundle_dir: Path, tmp_path: Path):
    folder = tmp_path / "bundle"
    shutil.copytree(bundle_dir, folder)
    paths = [*folder.rglob("*"), folder]
    for path in paths:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        use_every_method(folder)
    finally:
        for path in paths:
            path.chmod(0o755)


def test_the_database_refuses_to_be_written_to(bundle_dir: Path):
    database = BundleDatabase(bundle_dir / DATABASE_NAME)
    with pytest.raises(Exception, match="damaged") as raised:
        database.ask("DELETE FROM page")
    assert isinstance(raised.value.__cause__, sqlite3.OperationalError)
    assert "readonly" in str(raised.value.__cause__)
    database.close()


@pytest.mark.parametrize(
    ("path", "start"),
    [
        (PureWindowsPath(r"\\server\kiosk\c.sqlite"), "file:////server/kiosk/c.sqlite?"),
        (PureWindowsPath(r"C:\kiosk 1\c.sqlite"), "file:///C%3A/kiosk%201/c.sqlite?"),
        (PurePosixPath("/srv/kiosk/c.sqlite"), "file:///srv/kiosk/c.sqlite?"),
    ],
)
def test_no_path_is_taken_for_the_name_of_a_host(path: PurePath, start: str):
    assert write_uri(path) == f"{start}mode=ro&immutable=1"


def test_reading_needs_neither_the_library_that_writes_nor_qt():
    script = "import sys, kiosk.catalogue; print('sqlite_utils' in sys.modules, 'PySide6' in sys.modules)"
    printed = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert printed.stdout.split() == ["False", "False"]
