"""Made updates are real ones: a kiosk installs them."""

from pathlib import Path

import pytest

from benchmarks import made_update
from benchmarks.install_update import install
from benchmarks.installing import CountingDisk, copy_and_hash
from benchmarks.made_update import Desk, change_a_word, make_bundle, make_hollow_film, make_solid_film
from kiosk.installing import find_installed
from tests.compiling.small_content import compile_quietly, read_small_content

FILM_BYTES = 3 * 1024 * 1024


@pytest.fixture
def bundle_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small bundle with two made films."""
    compile_quietly(read_small_content(tmp_path / "content"), tmp_path / "shipped")
    monkeypatch.setattr(made_update, "BUNDLE", tmp_path / "shipped")
    films = [
        make_hollow_film(tmp_path / "a.mp4", FILM_BYTES),
        make_solid_film(tmp_path / "b.mp4", FILM_BYTES),
    ]
    return make_bundle(tmp_path / "bundle", films)


def test_a_made_update_is_installed_and_a_changed_word_copies_no_film(bundle_dir: Path, tmp_path: Path):
    desk, disk = Desk(tmp_path / "update"), CountingDisk()
    install(desk.publish(bundle_dir, "1"), tmp_path / "store", disk)
    assert disk.written_bytes > 2 * FILM_BYTES
    change_a_word(bundle_dir)
    disk = CountingDisk()
    install(desk.publish(bundle_dir, "2"), tmp_path / "store", disk)
    assert disk.written_bytes < FILM_BYTES
    assert len(find_installed(tmp_path / "store")) == 2


def test_copying_copies_everything(bundle_dir: Path, tmp_path: Path):
    copy_and_hash(bundle_dir, tmp_path / "copy")
    names = [{path.name for path in folder.rglob("*")} for folder in (bundle_dir, tmp_path / "copy")]
    assert names[0] == names[1]
