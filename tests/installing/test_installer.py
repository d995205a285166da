"""An update is planned and installed, and what is unchanged is neither copied nor read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.catalogue import open_catalogue
from kiosk.installing import (
    Change,
    ChangeSort,
    Installer,
    InstallError,
    InstallProgress,
    Kind,
    Reason,
    StoreStatus,
    describe_plan,
    find_installed,
    hold_release,
    in_use,
    open_folder,
)
from kiosk.installing.limits import LIMITS
from kiosk.installing.sources import Source
from kiosk.vocabulary import describe_moment
from tests.installing.conftest import NEWER, Kiosk, make_kiosk
from tests.installing.cutting_disk import UnsyncedDisk
from tests.installing.forge import RELEASE, Forge, copy_folder, list_tree


def list_media(bundle_dir: Path) -> dict[str, int]:
    """The media of a bundle, each with the number of its file on the disk; not those that are still empty."""
    media = ((path.name, path.stat()) for path in (bundle_dir / "media").iterdir())
    return {name: found.st_ino for name, found in media if found.st_size}


def refused(act, *arguments) -> Reason:
    with pytest.raises(InstallError) as error:
        act(*arguments)
    return error.value.reason


def test_a_plan_says_what_visitors_will_find_different(kiosk: Kiosk, published: tuple[Path, Path]):
    kiosk.install(published[0])
    plan = kiosk.plan(published[1])
    assert [change for change in plan.changes if change.kind is Kind.SERVICE] == [
        Change(Kind.SERVICE, ChangeSort.NEW, "swim", "Swimming")
    ]
    assert (plan.release, plan.is_first, plan.is_shown_already) == (NEWER, False, False)
    assert plan.signers == ("approver", "author")
    assert 0 < plan.new_bytes < plan.total_bytes
    assert plan.has_space
    assert plan.needed_bytes < plan.new_bytes + LIMITS.spare_bytes
    assert "Note: A service more." in describe_plan(plan)


def test_planning_shows_nothing_and_can_be_forgotten(kiosk: Kiosk, published: tuple[Path, Path]):
    kiosk.install(published[0])
    before = list_tree(kiosk.store)
    kiosk.plan(published[1])
    assert find_installed(kiosk.store)[0].name.startswith("1-")
    kiosk.installer.discard()
    assert list_tree(kiosk.store) == before


def test_looking_tells_how_far_it_is_and_can_be_stopped(kiosk: Kiosk, published: tuple[Path, Path]):
    told: list[InstallProgress] = []
    source = open_folder(published[0])
    kiosk.installer.plan_update(source, report=told.append)
    assert told[-1].done_bytes == told[-1].total_bytes > 0
    kiosk.installer.discard()
    assert refused(lambda: kiosk.installer.plan_update(source, should_stop=lambda: True)) is Reason.CANCELLED


def test_a_first_installation_asks_to_trust_and_then_trusts(kiosk: Kiosk, published: tuple[Path, Path]):
    plan = kiosk.plan(published[0])
    assert plan.is_first
    assert plan.root_number in describe_plan(plan)[-1]
    kiosk.installer.install(plan)
    assert (kiosk.store / "root.json").read_bytes() == (published[0] / "metadata/1.root.json").read_bytes()
    assert not kiosk.plan(published[1]).is_first


def test_an_installed_release_opens_and_shares_what_did_not_change(
    kiosk: Kiosk, published: tuple[Path, Path]
):
    first = kiosk.install(published[0]).bundle_dir
    second = kiosk.install(published[1]).bundle_dir
    assert find_installed(kiosk.store) == (second, first)
    before, after = list_media(first), list_media(second)
    assert {name for name in after if before.get(name) != after[name]} == after.keys() - before.keys()
    assert len(after.keys() - before.keys()) == 1
    open_catalogue(second).close()
    assert kiosk.plan(published[1]).is_shown_already


def test_where_the_disk_has_no_links_everything_is_copied(kiosk: Kiosk, published: tuple[Path, Path]):
    class DiskWithoutLinks(UnsyncedDisk):
        def link(self, file: Path, new: Path) -> None:
            raise PermissionError

    kiosk.site = replace(kiosk.site, disk=DiskWithoutLinks())
    first = kiosk.install(published[0]).bundle_dir
    second = kiosk.install(published[1]).bundle_dir
    assert not set(list_media(first).values()) & set(list_media(second).values())


def test_only_what_is_new_is_read_from_the_stick(kiosk: Kiosk, published: tuple[Path, Path], tmp_path: Path):
    kiosk.install(published[0])
    stick = copy_folder(published[1], tmp_path / "stick")
    held = {path.name for path in list_media_files(find_installed(kiosk.store)[0])}
    for path in stick.rglob("*.*"):
        if path.name.partition(".")[2] in held:
            path.unlink()
    assert kiosk.install(stick).bundle_dir


def list_media_files(bundle_dir: Path) -> Iterator[Path]:
    return (bundle_dir / "media").iterdir()


def test_the_third_release_lets_go_of_the_first(kiosk: Kiosk, bundles: tuple[Path, Path], tmp_path: Path):
    forge = Forge(tmp_path / "stick")
    for bundle, release in ((bundles[0], RELEASE), (bundles[1], NEWER), (bundles[0], RELEASE)):
        kiosk.install(forge.publish(bundle, release))
    assert sorted(path.name[:2] for path in (kiosk.store / "releases").iterdir()) == ["2-", "3-"]


def test_it_stops_when_asked_and_goes_on_later_with_what_is_there(kiosk: Kiosk, published: tuple[Path, Path]):
    plan = kiosk.plan(published[0])
    told: list[InstallProgress] = []
    stop = lambda: len(told) > 3  # noqa: E731
    assert refused(kiosk.installer.install, plan, told.append, stop) is Reason.CANCELLED
    assert kiosk.installer.read_status().leftover_bytes > 0
    kept = list_media(kiosk.store / "incoming")
    bundle_dir = kiosk.install(published[0]).bundle_dir
    assert kept.items() <= list_media(bundle_dir).items()
    assert kept


def test_a_leftover_that_is_wrong_is_copied_again(kiosk: Kiosk, published: tuple[Path, Path]):
    staged = kiosk.installer.stage(kiosk.plan(published[0]))
    film = max((staged.bundle_dir / "media").iterdir(), key=lambda path: path.stat().st_size)
    whole = film.read_bytes()
    film.write_bytes(bytes(len(whole)))
    bundle_dir = kiosk.install(published[0]).bundle_dir
    assert (bundle_dir / "media" / film.name).read_bytes() == whole


def test_stopping_while_a_leftover_is_read_keeps_it(kiosk: Kiosk, published: tuple[Path, Path]):
    kiosk.installer.stage(kiosk.plan(published[0]))
    plan = kiosk.plan(published[0])
    before = list_media(kiosk.store / "incoming")
    assert refused(kiosk.installer.stage, plan, lambda progress: None, lambda: True) is Reason.CANCELLED
    assert list_media(kiosk.store / "incoming") == before


def test_a_film_that_was_linked_before_it_stopped_is_left_as_it_is(
    kiosk: Kiosk, published: tuple[Path, Path]
):
    kiosk.install(published[0])
    plan, told = kiosk.plan(published[1]), []
    act = (kiosk.installer.stage, plan, told.append, lambda: len(told) > 4)
    assert refused(*act) is Reason.CANCELLED
    linked = list_media(kiosk.store / "incoming").items() & list_media(find_installed(kiosk.store)[0]).items()
    assert linked
    assert linked <= list_media(kiosk.installer.install(plan).bundle_dir).items()


def test_too_little_space_is_told_before_anything_is_copied(kiosk: Kiosk, published: tuple[Path, Path]):
    class SmallDisk(UnsyncedDisk):
        free = LIMITS.spare_bytes + 300_000

        def count_free_bytes(self, folder: Path) -> int:
            return self.free

    disk = SmallDisk()
    kiosk.site = replace(kiosk.site, disk=disk)
    plan = kiosk.plan(published[0])
    disk.free = LIMITS.spare_bytes + 10
    assert refused(kiosk.installer.install, plan) is Reason.NO_SPACE
    assert refused(kiosk.plan, published[0]) is Reason.NO_SPACE
    assert not kiosk.store.exists()


def test_what_a_running_kiosk_shows_stays_until_it_ends(
    kiosk: Kiosk, bundles: tuple[Path, Path], tmp_path: Path
):
    forge = Forge(tmp_path / "stick")
    shown = kiosk.install(forge.publish(bundles[0])).bundle_dir
    with hold_release(shown), hold_release(bundles[0]):
        for bundle in (bundles[1], bundles[0], bundles[1]):
            kiosk.install(forge.publish(bundle, NEWER))
        open_catalogue(shown).close()
    kiosk.install(forge.publish(bundles[0]))
    assert not shown.exists()


def test_windows_holds_what_is_open_by_itself(kiosk: Kiosk, published: tuple[Path, Path], monkeypatch):
    shown = kiosk.install(published[0]).bundle_dir
    monkeypatch.setattr(in_use, "os", SimpleNamespace(name="nt"))
    with hold_release(shown):
        assert not in_use.is_in_use(shown)


def test_the_receipt_says_what_when_and_who(kiosk: Kiosk, published: tuple[Path, Path]):
    now = datetime.now(tz=UTC)
    kiosk.site = replace(kiosk.site, read_now=lambda: now)
    kiosk.install(published[0])
    receipt = kiosk.install(published[1])
    words = (
        "2026.12",
        "2026.11",
        "approver, author",
        "Swimming",
        "A service more.",
        describe_moment(now),
    )
    assert [word for word in words if word not in receipt.text] == []
    assert (receipt.bundle_dir / "receipt.txt").read_text(encoding="utf-8") == receipt.text


def test_the_status_says_what_is_there(kiosk: Kiosk, published: tuple[Path, Path]):
    assert kiosk.installer.read_status() == StoreStatus(None, None, False, None, "", 0)
    for folder in published:
        kiosk.install(folder)
    status = kiosk.installer.read_status()
    assert (status.shown, status.before, status.can_undo) == (NEWER, RELEASE, True)
    assert len(status.root_number) == 19


def test_one_installation_at_a_time(kiosk: Kiosk, published: tuple[Path, Path]):
    seen: list[Reason] = []
    plan = kiosk.plan(published[0])
    kiosk.installer.install(plan, lambda progress: seen.append(refused(kiosk.plan, published[0])))
    assert set(seen) == {Reason.BUSY}


def test_a_publisher_may_change_keys_and_the_old_ones_end(kiosk: Kiosk, bundles, tmp_path: Path):
    forge = Forge(tmp_path / "stick")
    kiosk.install(forge.publish(bundles[0]))
    newer = replace(forge, root_version=2, desk_key="desk 2", content_keys=("author 2", "approver"))
    newer.sign_root()
    assert kiosk.install(newer.publish(bundles[1], NEWER)).bundle_dir
    newer.publish(bundles[0])
    assert kiosk.plan(newer.folder).signers == ("approver", "author 2")


def test_a_store_that_cannot_be_read_is_told_and_the_shipped_content_stays(kiosk: Kiosk, published):
    kiosk.install(published[0])
    (kiosk.store / "current").write_text("{}")
    next(kiosk.store.glob("releases/*/trusted.json")).unlink()
    assert find_installed(kiosk.store) == ()
    for act in (kiosk.installer.undo, kiosk.installer.read_status):
        assert refused(act) is Reason.STORE_DAMAGED
    assert refused(kiosk.plan, published[1]) is Reason.STORE_DAMAGED


def test_content_that_was_damaged_here_does_not_stand_in_the_way_of_new_content(kiosk: Kiosk, published):
    kiosk.install(published[0])
    (find_installed(kiosk.store)[0] / "content.sqlite").write_bytes(b"")
    assert len(kiosk.plan(published[1]).changes) == 12
    assert not kiosk.plan(published[0]).is_shown_already
    (find_installed(kiosk.store)[0] / "release.json").unlink()
    assert "came with the program" in kiosk.install(published[1]).text


def test_a_disk_that_refuses_is_told(tmp_path: Path, published: tuple[Path, Path]):
    (tmp_path / "file").write_text("in the way")
    kiosk = make_kiosk(tmp_path / "file" / "store")
    assert refused(kiosk.plan, published[0]) is Reason.DISK_TROUBLE


def test_releases_that_cannot_be_removed_yet_do_no_harm(
    kiosk: Kiosk, bundles: tuple[Path, Path], tmp_path: Path
):
    class WindowsDisk(UnsyncedDisk):
        def remove_file(self, file: Path) -> None:
            if file.name == "content.sqlite" and file.exists() and "releases" in file.parts:
                raise PermissionError
            super().remove_file(file)

    forge = Forge(tmp_path / "stick")
    kiosk.site = replace(kiosk.site, disk=WindowsDisk())
    for bundle, release in ((bundles[0], RELEASE), (bundles[1], NEWER), (bundles[0], RELEASE)):
        bundle_dir = kiosk.install(forge.publish(bundle, release)).bundle_dir
    assert find_installed(kiosk.store)[0] == bundle_dir


def test_a_source_is_named_by_its_whole_path():
    assert open_folder(Path("stick")) == Source(Path.cwd() / "stick")
    assert isinstance(make_kiosk(Path("x")).installer, Installer)
