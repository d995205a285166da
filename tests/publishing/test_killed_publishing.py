"""Whenever publishing is killed, kiosks find a whole release, the old or the new, and it can be repeated."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from kiosk.publishing import (
    KeyPurpose,
    Repository,
    TrustChange,
    carry,
    change_root,
    propose_trust,
    read_trust,
)
from tests.publishing.desk import DESK, MAIN, PublishingDesk, Visitor, make_signer, write_bundle

pytestmark = [pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork"), pytest.mark.slow]

KILLED = 77
EVENTS = {"open", "os.rename", "os.remove", "os.mkdir"}
NEW_DESK = make_signer("new-desk", KeyPurpose.DESK)


def die_at(moment: int, folder: Path) -> None:
    """End this process just before it changes or opens a file of the folder for the n-th time."""
    left = count(moment - 1, -1)

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event in EVENTS and str(folder) in str(arguments[0]) and next(left) == 0:
            os._exit(KILLED)

    sys.addaudithook(hook)


def kill_everywhere(
    prepare: Callable[[Path], None], work: Callable[[Path], None], folders: Path
) -> list[Path]:
    """Do some work in a folder each, killed at its first, second, third … file operation."""
    for moment in count(1):
        folder = folders / str(moment)
        prepare(folder)
        child = os.fork()
        if child == 0:
            die_at(moment, folder)
            work(folder)
            os._exit(0)
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != KILLED:
            return [folders / str(number) for number in range(1, moment + 1)]
    raise AssertionError


def words_seen(folder: Path, home: Path) -> str:
    """The end of the database that a kiosk gets, every file of the release fetched and verified."""
    visitor = Visitor(folder, home, folder / "metadata" / "1.root.json")
    return visitor.fetch("content.sqlite")[100:].decode()


def publish_new(desk: PublishingDesk, folder: Path) -> None:
    work = PublishingDesk(folder, desk.bundle_dir)
    work.publish("2026.12")


@pytest.fixture
def published(desk: PublishingDesk) -> PublishingDesk:
    """A desk that published the old words and has new ones compiled."""
    desk.publish()
    write_bundle(desk.bundle_dir, "new", (b"one", b"two", b"three"))
    return desk


def test_a_killed_release_leaves_the_old_one_or_the_new_one(published: PublishingDesk, tmp_path: Path):
    def prepare(folder: Path) -> None:
        shutil.copytree(published.folder, folder)

    folders = kill_everywhere(prepare, lambda folder: publish_new(published, folder), tmp_path / "killed")
    seen = [words_seen(folder, tmp_path / "kiosk") for folder in folders]
    assert seen == sorted(seen, key=["old", "new"].index)
    assert seen.count("old") > 10
    assert seen.count("new") > 1
    for folder in folders:
        publish_new(published, folder)
        assert words_seen(folder, tmp_path / "kiosk") == "new"


def test_a_first_release_that_is_killed_is_seen_whole_or_not_at_all(desk: PublishingDesk, tmp_path: Path):
    def prepare(folder: Path) -> None:
        shutil.copytree(desk.folder, folder)

    def work(folder: Path) -> None:
        PublishingDesk(folder, desk.bundle_dir).publish()

    for folder in kill_everywhere(prepare, work, tmp_path / "killed"):
        if (folder / "metadata" / "timestamp.json").exists():
            assert words_seen(folder, tmp_path / "kiosk") == "old"
        work(folder)
        assert words_seen(folder, tmp_path / "kiosk") == "old"


def test_what_a_killed_release_left_goes_with_the_next(published: PublishingDesk, tmp_path: Path):
    def prepare(folder: Path) -> None:
        shutil.copytree(published.folder, folder)

    folders = kill_everywhere(prepare, lambda folder: publish_new(published, folder), tmp_path / "killed")
    for folder in folders:
        write_bundle(published.bundle_dir, "newest")
        PublishingDesk(folder, published.bundle_dir).publish("2027")
        assert list(folder.rglob("*.unfinished")) == []
        assert words_seen(folder, tmp_path / "kiosk") == "newest"


def test_a_copy_that_is_broken_off_shows_the_old_release_or_the_new_one(
    published: PublishingDesk, tmp_path: Path
):
    stick = Repository(tmp_path / "stick")
    carry(published.repository, stick, lambda done, total: None)
    published.publish("2026.12")

    def prepare(folder: Path) -> None:
        shutil.copytree(stick.folder, folder)

    def work(folder: Path) -> None:
        carry(published.repository, Repository(folder), lambda done, total: None)

    folders = kill_everywhere(prepare, work, tmp_path / "killed")
    seen = [words_seen(folder, tmp_path / "kiosk") for folder in folders]
    assert seen == sorted(seen, key=["old", "new"].index)
    for folder in folders:
        work(folder)
        assert words_seen(folder, tmp_path / "kiosk") == "new"


def change_desk(folder: Path) -> None:
    desk = PublishingDesk(folder, folder)
    root = read_trust(desk.repository).root.signed
    if NEW_DESK.public_key.keyid not in root.keys:
        following = change_root(root, desk.now, [NEW_DESK.public_key], [DESK.public_key.keyid])
        propose_trust(desk.repository, [MAIN], desk.now, TrustChange(root=following))
        desk.finish(DESK, NEW_DESK)


def test_a_killed_change_of_the_desk_key_leaves_something_valid(published: PublishingDesk, tmp_path: Path):
    def prepare(folder: Path) -> None:
        shutil.copytree(published.folder, folder)

    folders = kill_everywhere(prepare, change_desk, tmp_path / "killed")
    assert len(folders) > 10
    for folder in folders:
        assert words_seen(folder, tmp_path / "kiosk") == "old"
