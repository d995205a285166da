"""Folders do not grow for ever, and a kiosk in the middle of copying still finds the release before."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.publishing import Repository, carry
from tests.publishing.desk import PublishingDesk, Visitor, write_bundle


@pytest.fixture
def folders(desk: PublishingDesk, tmp_path: Path) -> tuple[Path, Path]:
    """The desk's folder and a stick, after three releases."""
    for number in (1, 2, 3):
        write_bundle(desk.bundle_dir, str(number))
        (desk.folder / "targets" / "left.unfinished").write_text("half")
        desk.publish(f"2027.{number}")
        carry(desk.repository, Repository(tmp_path / "stick"), lambda done, total: None)
    return desk.folder, tmp_path / "stick"


def test_files_of_the_last_two_releases_stay(folders: tuple[Path, Path]):
    for folder in folders:
        assert sorted(path.read_bytes()[-1:] for path in folder.glob("targets/*.content.sqlite")) == [
            b"2",
            b"3",
        ]
        assert sorted(path.name[0] for path in folder.glob("metadata/*.snapshot.json")) == ["2", "3"]
        assert sorted(path.name[0] for path in folder.glob("metadata/*.content.json")) == ["2", "3"]
        assert list(folder.rglob("*.unfinished")) == []


def test_every_root_stays(folders: tuple[Path, Path], tmp_path: Path):
    for folder in folders:
        assert (folder / "metadata" / "1.root.json").is_file()
        assert Visitor(folder, tmp_path / "kiosk").fetch("content.sqlite").endswith(b"3")


def test_films_that_both_releases_show_stay_once(folders: tuple[Path, Path]):
    for folder in folders:
        assert len(list((folder / "targets" / "media").iterdir())) == 2
