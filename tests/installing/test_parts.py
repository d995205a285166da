"""The small parts of installing: the clock, the pace, the words, the lock, the disk."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.installing import InstallError, InstallProgress, Reason, describe_bytes, describe_progress
from kiosk.installing.clock import check_clock
from kiosk.installing.copying import keep_only
from kiosk.installing.differences import Change, ChangeSort, Kind, compare
from kiosk.installing.disk import Disk, remove_tree, remove_unfinished, write_whole
from kiosk.installing.errors import _SENTENCES, BY_UNFIT, NOT_ABOUT_THE_UPDATE, REFUSALS
from kiosk.installing.fitness import check_media
from kiosk.installing.lock import hold_store
from kiosk.installing.pace import Pace
from kiosk.installing.plain_files import open_plain_file
from kiosk.installing.staging import check_space
from kiosk.installing.store import Store
from kiosk.installing.words import describe_changes, describe_release
from kiosk.installing.working import in_plain_words
from kiosk.vocabulary import ContentInventory, InventoryEntry, Unfit
from tests.installing.forge import RELEASE, list_tree
from tests.rules.sources import ROOT

KNOWN = date(2026, 11, 24)


def refused(act, *arguments) -> Reason:
    with pytest.raises(InstallError) as error:
        act(*arguments)
    return error.value.reason


def test_every_reason_has_a_sentence_and_every_unfitness_a_reason():
    assert set(_SENTENCES) == set(Reason) == REFUSALS | NOT_ABOUT_THE_UPDATE
    assert set(BY_UNFIT) == set(Unfit)


@pytest.mark.parametrize(
    ("days", "reason"),
    [(-2, Reason.CLOCK_BEHIND), (3700, Reason.CLOCK_AHEAD), (-1, None), (0, None), (3600, None)],
)
def test_a_clock_is_wrong_before_what_has_happened_and_many_years_after(days: int, reason: Reason | None):
    today = KNOWN + timedelta(days=days)
    assert reason is None or refused(check_clock, today, KNOWN) is reason
    assert reason or check_clock(today, KNOWN) is None


@pytest.mark.parametrize(
    ("known", "reason"), [(date.min, Reason.CLOCK_AHEAD), (date.max, Reason.CLOCK_BEHIND)]
)
def test_a_clock_is_compared_with_the_first_and_the_last_day_there_is(known: date, reason: Reason):
    assert refused(check_clock, KNOWN, known) is reason


def test_the_time_left_follows_what_was_really_copied():
    seconds, told = iter([0.0, 0.5, 2.0, 4.0]), []
    pace = Pace(1000, told.append, lambda: False, lambda: next(seconds))
    for _ in pace.watch([bytes(100)]):
        pass
    pace.skip(300)
    for _ in pace.watch([bytes(100)]):
        pass
    assert told == [
        InstallProgress(100, 1000, None),
        InstallProgress(400, 1000, 12.0),
        InstallProgress(500, 1000, 10.0),
    ]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, "1.5 MB of 3.0 GB"),
        (59.0, "1.5 MB of 3.0 GB, less than a minute left"),
        (70.0, "1.5 MB of 3.0 GB, about 1 minute left"),
        (200.0, "1.5 MB of 3.0 GB, about 3 minutes left"),
    ],
)
def test_progress_in_words(seconds: float | None, words: str):
    assert describe_progress(InstallProgress(1_500_000, 3_000_000_000, seconds)) == words


def test_sizes_in_words():
    assert [describe_bytes(count) for count in (0, 999, 1000, 2_340_000)] == [
        "0 bytes",
        "999 bytes",
        "1.0 KB",
        "2.3 MB",
    ]


def test_changes_in_words():
    changes = [
        *[Change(Kind.PAGE, ChangeSort.CHANGED, str(number), "") for number in range(3)],
        *[Change(Kind.SERVICE, ChangeSort.NEW, str(number), "") for number in range(12)],
        Change(Kind.SERVICE, ChangeSort.REMOVED, "s", ""),
        Change(Kind.SCREEN, ChangeSort.CHANGED, "home", ""),
    ]
    assert describe_changes(changes) == "3 pages changed, 12 services new, 1 service closed, 1 screen changed"
    assert describe_changes([]) == "nothing that visitors read or watch changes"
    assert describe_release(RELEASE).endswith("by Ann Author, approved by Al Approver")


entries = st.dictionaries(st.sampled_from("abcdef"), st.sampled_from("123")).map(
    lambda chosen: tuple(InventoryEntry(name, name, digest) for name, digest in chosen.items())
)


def take(services: tuple[InventoryEntry, ...]) -> ContentInventory:
    return ContentInventory("1", KNOWN, (), services, (), (), ())


@given(entries, entries)
def test_applying_the_changes_to_the_old_gives_the_new(before, after):
    names = {entry.id for entry in before}
    for change in compare(take(before), take(after)):
        assert (change.id in names) == (change.sort is not ChangeSort.NEW)
        names = names | {change.id} if change.sort is not ChangeSort.REMOVED else names - {change.id}
    assert names == {entry.id for entry in after}
    assert compare(take(after), take(after)) == ()
    assert compare(None, take(after)) == compare(take(()), take(after))


def test_media_of_another_size_do_not_go_with_the_database():
    inventory = ContentInventory("1", KNOWN, (), (), (), (), (("a.mp4", 1),))
    check_media(inventory, [("media/a.mp4", 1), ("content.sqlite", 5)])
    assert refused(check_media, inventory, [("media/a.mp4", 2)]) is Reason.MIXED


def test_a_lock_is_let_go_by_the_system_when_its_process_is_killed(tmp_path: Path):
    script = f"""
from pathlib import Path
from kiosk.installing.disk import Disk
from kiosk.installing.lock import hold_store
with hold_store(Disk(), Path({str(tmp_path)!r})):
    print("held", flush=True)
    input()
"""
    with subprocess.Popen(
        [sys.executable, "-c", script], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        holder.stdout.readline()
        assert refused(hold_store(Disk(), tmp_path).__enter__) is Reason.BUSY
        holder.kill()
        holder.wait()
    with hold_store(Disk(), tmp_path):
        assert list(tmp_path.iterdir())
    assert not tmp_path.exists()


def test_removing_a_folder_does_not_follow_links(tmp_path: Path):
    (tmp_path / "folder" / "deep").mkdir(parents=True)
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "file").write_text("kept")
    (tmp_path / "folder" / "deep" / "link").symlink_to(tmp_path / "kept")
    remove_tree(Disk(), tmp_path / "folder")
    assert list_tree(tmp_path) == {"kept": None, "kept/file": b"kept"}


def test_a_link_in_the_place_of_the_staging_folder_is_removed(tmp_path: Path):
    (tmp_path / "kept").mkdir()
    (tmp_path / "incoming").symlink_to(tmp_path / "kept")
    keep_only(Disk(), tmp_path / "incoming", ())
    assert list_tree(tmp_path) == {"kept": None}


def test_what_is_no_folder_of_media_and_what_nobody_wants_is_removed(tmp_path: Path):
    (tmp_path / "incoming" / "media").mkdir(parents=True)
    (tmp_path / "incoming" / "media" / "old").write_text("old")
    (tmp_path / "incoming" / "trusted").mkdir()
    keep_only(Disk(), tmp_path / "incoming", ())
    assert list_tree(tmp_path) == {"incoming": None, "incoming/media": None}
    (tmp_path / "incoming" / "media").rmdir()
    (tmp_path / "incoming" / "media").write_text("no folder")
    keep_only(Disk(), tmp_path / "incoming", ())
    assert list_tree(tmp_path) == {"incoming": None}


def test_a_whole_file_takes_the_place_of_an_unfinished_one(tmp_path: Path):
    (tmp_path / "current.unfinished").write_text("half")
    write_whole(Disk(), tmp_path / "current", b"whole")
    assert list_tree(tmp_path) == {"current": b"whole"}


def test_windows_cannot_be_asked_to_sync_a_folder(tmp_path: Path, monkeypatch):
    monkeypatch.setattr("kiosk.installing.disk.os", SimpleNamespace(name="nt"))
    Disk().sync_folder(tmp_path / "no such folder")


@pytest.mark.parametrize(
    "data", ["", "[]", "{", '{"shown": "../x", "before": null, "trusted": "", "last_seen": ""}']
)
def test_a_pointer_that_leads_elsewhere_is_not_followed(tmp_path: Path, data: str):
    (tmp_path / "current").write_text(data)
    assert refused(Store(tmp_path).read_pointer) is Reason.STORE_DAMAGED


@pytest.mark.parametrize(
    "name",
    [
        "",
        "/etc/passwd",
        "../x",
        "a/../b",
        "a//b",
        "./a",
        "a/",
        "a\\b",
        "C:x",
        "a\0b",
        "-a",
        "a.",
        "a/b/c/d/e",
    ],
)
def test_names_that_lead_elsewhere_are_not_opened(tmp_path: Path, name: str):
    assert refused(open_plain_file, tmp_path, name) is Reason.BAD_NAME


def test_a_file_that_is_exchanged_while_it_is_opened_is_not_read(tmp_path: Path, monkeypatch):
    (tmp_path / "file").write_text("ours")
    (tmp_path / "other").write_text("theirs")
    really_open = os.open
    monkeypatch.setattr(os, "open", lambda path, flags: really_open(tmp_path / "other", flags))
    assert refused(open_plain_file, tmp_path, "file") is Reason.NOT_A_PLAIN_FILE


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_told_as_such(tmp_path: Path, error: int):
    with pytest.raises(InstallError) as told, in_plain_words(Disk(), tmp_path):
        raise OSError(error, os.strerror(error))
    assert told.value.reason is Reason.NO_SPACE
    assert "are free" in str(told.value)


def test_what_the_disk_says_is_passed_on(tmp_path: Path):
    with pytest.raises(InstallError, match="Input/output error"), in_plain_words(Disk(), tmp_path):
        raise OSError(errno.EIO, os.strerror(errno.EIO))


def test_space_is_counted_with_some_to_spare(tmp_path: Path):
    disk, store = Disk(), Store(tmp_path / "not made yet")
    check_space(disk, store, 0)
    assert refused(check_space, disk, store, disk.count_free_bytes(tmp_path)) is Reason.NO_SPACE


def test_an_unfinished_file_is_cleared_away(tmp_path: Path):
    (tmp_path / "current.unfinished").write_text("half")
    (tmp_path / "current").write_text("whole")
    remove_unfinished(Disk(), tmp_path)
    assert list_tree(tmp_path) == {"current": b"whole"}


def test_of_two_unused_releases_one_is_kept_for_its_films(tmp_path: Path):
    for name in ("1-aaaaaaaaaaaa", "2-bbbbbbbbbbbb"):
        (tmp_path / "releases" / name).mkdir(parents=True)
        (tmp_path / "releases" / name / "file").write_text(name)
    Store(tmp_path).take_back(Disk(), None)
    assert list_tree(tmp_path) == {"incoming": None, "incoming/file": b"1-aaaaaaaaaaaa", "releases": None}
