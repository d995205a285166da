"""A disk that loses bytes without saying so: what is damaged is found by the next update, and mended."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.catalogue import examine_bundle, open_catalogue
from kiosk.installing import InstallProgress, Reason, copying, describe_plan, find_installed, list_damaged
from tests.installing.conftest import Kiosk
from tests.installing.cutting_disk import UnsyncedDisk
from tests.installing.test_installer import refused


def flip(film: Path) -> None:
    data = bytearray(film.read_bytes())
    data[-1] ^= 1
    film.write_bytes(data)


def cut(film: Path) -> None:
    film.write_bytes(film.read_bytes()[:-1])


def find_film(bundle_dir: Path) -> Path:
    return max((bundle_dir / "media").iterdir(), key=lambda path: path.stat().st_size)


def is_whole(bundle_dir: Path) -> bool:
    media = (bundle_dir / "media").iterdir()
    return all(hashlib.sha256(path.read_bytes()).hexdigest() == path.stem for path in media)


SPOILS = [flip, cut, Path.unlink]


@pytest.fixture
def showing(kiosk: Kiosk, published: tuple[Path, Path]) -> Kiosk:
    """A kiosk that shows the first release."""
    kiosk.site = replace(kiosk.site, disk=UnsyncedDisk())
    kiosk.install(published[0])
    return kiosk


@pytest.mark.parametrize("spoil", SPOILS)
def test_a_film_that_is_damaged_here_is_not_handed_on_to_the_next_release(
    showing: Kiosk, published: tuple[Path, Path], spoil: Callable[[Path], None]
):
    spoil(find_film(find_installed(showing.store)[0]))
    told: list[InstallProgress] = []
    installed = showing.installer.install(showing.plan(published[1]), told.append).bundle_dir
    assert is_whole(installed)
    assert told[-1].done_bytes == told[-1].total_bytes
    open_catalogue(installed).close()


@pytest.mark.parametrize("spoil", SPOILS)
def test_the_same_stick_again_finds_what_is_damaged_and_mends_it(
    showing: Kiosk, published: tuple[Path, Path], spoil: Callable[[Path], None]
):
    showing.install(published[1])
    shown, before = find_installed(showing.store)
    size_bytes = find_film(shown).stat().st_size
    spoil(find_film(shown))
    plan = showing.plan(published[1])
    assert (plan.is_shown_already, plan.spoilt_files, plan.changes) == (False, 1, ())
    assert "1 file is damaged" in describe_plan(plan)[-1]
    assert plan.new_bytes == (0 if spoil is Path.unlink else size_bytes)
    mended = showing.installer.install(plan).bundle_dir
    assert is_whole(mended)
    assert find_installed(showing.store) == (mended, before)
    assert showing.plan(published[1]).is_shown_already


def test_a_damaged_file_is_never_what_undo_goes_back_to(showing: Kiosk, published: tuple[Path, Path]):
    flip(find_film(find_installed(showing.store)[0]))
    showing.install(published[0])
    assert refused(showing.installer.undo) is Reason.NOTHING_TO_UNDO


def test_a_disk_that_cannot_read_a_film_any_more_gets_it_from_the_stick(
    showing: Kiosk, published: tuple[Path, Path], monkeypatch
):
    film, read = find_film(find_installed(showing.store)[0]), copying._read

    def read_or_fail(path: Path) -> Iterator[bytes]:
        if path == film:
            raise OSError(5, "Input/output error")
        return read(path)

    monkeypatch.setattr(copying, "_read", read_or_fail)
    assert showing.plan(published[0]).spoilt_files == 1
    installed = showing.install(published[1]).bundle_dir
    assert not find_film(installed).samefile(film)
    assert is_whole(installed)


def test_where_the_disk_has_no_links_progress_counts_a_film_once(showing: Kiosk, published):
    class DiskWithoutLinks(UnsyncedDisk):
        def link(self, file: Path, new: Path) -> None:
            raise PermissionError

    showing.site = replace(showing.site, disk=DiskWithoutLinks())
    told: list[InstallProgress] = []
    showing.installer.install(showing.plan(published[1]), told.append)
    assert told[-1].done_bytes == told[-1].total_bytes


def test_what_is_installed_is_read_to_the_end_without_an_update(showing: Kiosk):
    bundle_dir = find_installed(showing.store)[0]
    inventory = examine_bundle(bundle_dir)
    assert list(list_damaged(bundle_dir, inventory)) == []
    film = find_film(bundle_dir)
    film.unlink()
    flip(bundle_dir / "content.sqlite")
    assert list(list_damaged(bundle_dir, inventory)) == ["content.sqlite", f"media/{film.name}"]
