"""What goes wrong at a desk is said, and leaves a folder that kiosks and publishers can go on with."""

from __future__ import annotations

import errno
import json
import os
import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.bundle import whole_files
from kiosk.publishing import (
    FolderUnusableError,
    NotReadyError,
    Repository,
    StorageError,
    TrustChange,
    approve_draft,
    carry,
    give_up_draft,
    propose_trust,
    read_trust,
    renew_root,
    renew_targets,
    start_publishing,
)
from tests.publishing.desk import ANN, BOB, DESK, MAIN, NOW, PublishingDesk, Visitor, write_bundle


@pytest.fixture
def published(desk: PublishingDesk) -> PublishingDesk:
    """A desk that published the old words and has new ones compiled."""
    desk.publish()
    write_bundle(desk.bundle_dir, "new", (b"one", b"three"))
    return desk


def words_seen(folder: Path, home: Path) -> str:
    return Visitor(folder, home).fetch("content.sqlite")[100:].decode()


class FailingDisk:
    """Says that it is full, or gone, when asked for the n-th time whether all is written."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.left, self.error, self._sync = 0, 0, os.fsync
        monkeypatch.setattr(whole_files.os, "fsync", self.sync)

    def sync(self, descriptor: int) -> None:
        self.left -= 1
        if self.left == 0:
            raise OSError(self.error, os.strerror(self.error))


@pytest.mark.parametrize(
    ("error", "says"), [(errno.ENOSPC, "it is full"), (errno.EIO, "can no longer be reached")]
)
@pytest.mark.parametrize("work", ["publish", "carry"])
def test_a_disk_that_fails_at_any_moment_leaves_something_whole_and_it_can_be_done_again(
    published: PublishingDesk, tmp_path: Path, monkeypatch, error: int, says: str, work: str
):
    disk = FailingDisk(monkeypatch)
    if work == "carry":
        published.publish("2026.12")
    for moment in range(1, 100):
        folder = Path(shutil.copytree(published.folder, tmp_path / "work" / str(moment)))
        target = folder if work == "publish" else tmp_path / "sticks" / str(moment)
        act = do_publish(published, folder) if work == "publish" else do_carry(folder, target)
        disk.left, disk.error = moment, error
        try:
            act()
        except StorageError as failure:
            assert says in str(failure)  # noqa: PT017  (how often it fails is counted here)
            assert work == "carry" or words_seen(target, tmp_path / "kiosk") in ("old", "new")
            act()
        assert words_seen(target, tmp_path / "kiosk") == "new"
        assert list(target.rglob("*.unfinished")) == []
        if disk.left > 0:
            break
    assert moment > 10


def do_publish(desk: PublishingDesk, folder: Path):
    return lambda: PublishingDesk(folder, desk.bundle_dir).publish("2026.12")


def do_carry(folder: Path, target: Path):
    return lambda: carry(Repository(folder), Repository(target), lambda done, total: None)


def test_two_people_do_not_change_one_folder_at_once(published: PublishingDesk):
    with (
        published.repository.hold(),
        pytest.raises(NotReadyError, match="Somebody else is changing"),
        published.repository.hold(),
    ):
        pass
    names = {path.name for path in published.folder.iterdir()}
    assert names == {"metadata", "targets"}
    with Repository(published.folder / "no such folder").hold():
        assert {path.name for path in published.folder.iterdir()} == names


def test_a_folder_that_cannot_be_written_is_said_when_it_is_held(published: PublishingDesk, monkeypatch):
    def refuse(*arguments: object, **options: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(StorageError, match="may only be read"), published.repository.hold():
        pass


@pytest.mark.parametrize("days", [401, 3000])
def test_what_kiosks_would_refuse_because_it_ran_out_is_not_published(
    published: PublishingDesk, tmp_path: Path, days: int
):
    published.now = NOW + timedelta(days=days)
    with pytest.raises(NotReadyError, match=r"ran out on 2027-12-28.* type “kiosk keys renew”"):
        published.publish("2026.12")
    trusted = read_trust(published.repository)
    root = renew_root(trusted.root.signed, published.now)
    targets = renew_targets(trusted.targets.signed, published.now)
    change = TrustChange(root, targets, renew_content=True)
    propose_trust(published.repository, [MAIN, ANN], published.now, change)
    published.finish()
    published.publish("2026.12")
    visitor = Visitor(published.folder, tmp_path / "kiosk")
    assert visitor.fetch("content.sqlite", later=timedelta(days=days)).endswith(b"new")


def test_a_clock_that_is_years_behind_publishes_nothing(published: PublishingDesk):
    published.now = NOW - timedelta(days=2000)
    with pytest.raises(NotReadyError, match="Set the clock"):
        published.publish("2026.12")
    published.now = NOW
    assert published.publish("2026.12").changed


def test_a_clock_that_was_ahead_and_is_set_right_stops_nobody(published: PublishingDesk):
    published.now = NOW + timedelta(days=390)
    published.publish("2026.12")
    published.now = NOW
    write_bundle(published.bundle_dir, "newest")
    assert published.publish("2026.13").changed


@pytest.fixture
def waiting(tmp_path: Path) -> PublishingDesk:
    """A desk where two must sign, with a release out and the next signed by Ann."""
    desk = PublishingDesk(tmp_path / "published", write_bundle(tmp_path / "bundle"))
    start_publishing(desk.repository, [MAIN], DESK.public_key, [ANN.public_key, BOB.public_key], 2, NOW)
    desk.prepare()
    approve_draft(desk.repository.draft_path, BOB)
    desk.finish()
    write_bundle(desk.bundle_dir, "new")
    desk.prepare("2026.12")
    return desk


def change_length(draft: dict[str, Any]) -> None:
    draft["parts"]["content"]["signed"]["targets"]["content.sqlite"]["length"] += 1


def break_signature(draft: dict[str, Any]) -> None:
    signature = draft["parts"]["content"]["signatures"][0]
    signature["sig"] = signature["sig"][::-1]


@pytest.mark.parametrize("spoil", [change_length, break_signature])
def test_what_was_changed_after_the_author_signed_is_not_approved(waiting: PublishingDesk, spoil):
    path = waiting.repository.draft_path
    draft = json.loads(path.read_bytes())
    spoil(draft)
    path.write_text(json.dumps(draft))
    spoilt = path.read_bytes()
    with pytest.raises(FolderUnusableError, match="changed on the way"):
        approve_draft(path, BOB)
    assert path.read_bytes() == spoilt


@pytest.mark.parametrize("data", [b"", b"{", b"{}", b"\xff"])
def test_what_waits_and_is_damaged_can_be_given_up_and_made_again(
    waiting: PublishingDesk, tmp_path: Path, data: bytes
):
    waiting.repository.draft_path.write_bytes(data)
    for act in (waiting.finish, lambda: waiting.prepare("2026.12")):
        with pytest.raises(FolderUnusableError, match="give-up"):
            act()
    give_up_draft(waiting.repository)
    waiting.prepare("2026.12")
    approve_draft(waiting.repository.draft_path, BOB)
    waiting.finish()
    assert words_seen(waiting.folder, tmp_path / "kiosk") == "new"
