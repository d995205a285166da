"""Every forged, spoilt or strange update is refused for its own reason, and nothing on the disk changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from kiosk.installing import REFUSALS, InstallError, Reason, find_installed, trust
from tests.installing.conftest import NEWER, Kiosk, make_kiosk
from tests.installing.cutting_disk import UnsyncedDisk
from tests.installing.forge import TODAY, Forge, copy_folder, list_tree
from tests.installing.spoils import SPOILS


@pytest.fixture(scope="session")
def installed(bundles: tuple[Path, Path], tmp_path_factory) -> Path:
    """A store that shows the first release."""
    folder = tmp_path_factory.mktemp("installed")
    kiosk = make_kiosk(folder / "store", disk=UnsyncedDisk())
    kiosk.install(Forge(folder / "stick").publish(bundles[0]))
    return kiosk.store


@pytest.fixture
def showing(installed: Path, tmp_path: Path) -> Kiosk:
    """A kiosk that shows the first release."""
    return make_kiosk(copy_folder(installed, tmp_path / "store"), disk=UnsyncedDisk())


@pytest.fixture
def forge(bundles: tuple[Path, Path], tmp_path: Path) -> Forge:
    """A forge that has published the first release."""
    forge = Forge(tmp_path / "stick")
    forge.publish(bundles[0])
    return forge


def refuse(kiosk: Kiosk, folder: Path, reason: Reason, root: bytes | None = None) -> InstallError:
    """See an update refused, with a sentence, and everything as it was."""
    before, shown = list_tree(kiosk.store), find_installed(kiosk.store)
    with pytest.raises(InstallError) as refused:
        kiosk.install(folder, root)
    assert refused.value.reason is reason
    assert str(refused.value)[-1] == "."
    assert "{" not in str(refused.value)
    assert list_tree(kiosk.store) == before
    assert find_installed(kiosk.store) == shown
    return refused.value


@pytest.mark.parametrize("name", SPOILS)
def test_it_is_refused_and_nothing_changes(
    name: str, showing: Kiosk, forge: Forge, bundles: tuple[Path, Path], tmp_path: Path
):
    spoil, reason = SPOILS[name]
    spoil(forge, copy_folder(bundles[1], tmp_path / "bundle"))
    assert reason in REFUSALS
    refuse(showing, forge.folder, reason)


def test_no_refusal_is_without_something_that_leads_to_it():
    elsewhere = {Reason.NO_UPDATE_THERE, Reason.OTHER_ROOT, Reason.NOT_A_ROOT, Reason.ROLLED_BACK}
    met = {reason for _, reason in SPOILS.values()} | elsewhere | {Reason.CLOCK_AHEAD}
    assert met == REFUSALS


def test_a_new_kiosk_has_not_even_a_folder_afterwards(
    kiosk: Kiosk, forge: Forge, bundles: tuple[Path, Path], tmp_path: Path
):
    SPOILS["a trigger"][0](forge, copy_folder(bundles[1], tmp_path / "bundle"))
    refuse(kiosk, forge.folder, Reason.STRANGE_PARTS)
    assert not kiosk.store.exists()


def test_an_older_release_is_refused_also_after_going_back(
    showing: Kiosk, forge: Forge, bundles: tuple[Path, Path], tmp_path: Path
):
    older = copy_folder(forge.folder, tmp_path / "older")
    showing.install(forge.publish(bundles[1], NEWER))
    refuse(showing, older, Reason.ROLLED_BACK)
    showing.installer.undo()
    refuse(showing, older, Reason.ROLLED_BACK)


def test_a_kiosk_that_was_given_a_root_takes_nothing_from_others(
    kiosk: Kiosk, forge: Forge, bundles: tuple[Path, Path], tmp_path: Path
):
    ours, theirs = (
        forge.folder,
        Forge(tmp_path / "theirs", main_key="mallory", desk_key="eve").publish(bundles[0]),
    )
    roots = [(folder / "metadata/1.root.json").read_bytes() for folder in (ours, theirs)]
    kiosk.installer.trust_root(roots[0])
    kiosk.installer.trust_root(roots[0])
    refuse(kiosk, theirs, Reason.NOT_TRUSTED)
    refuse(kiosk, theirs, Reason.OTHER_ROOT, roots[1])
    kiosk.install(ours, roots[0])
    with pytest.raises(InstallError) as refused:
        kiosk.installer.trust_root(roots[1])
    assert refused.value.reason is Reason.OTHER_ROOT


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"\xff", b'{"signed": 1, "signatures": 2}'])
def test_what_is_no_root_is_not_trusted(kiosk: Kiosk, data: bytes):
    with pytest.raises(InstallError) as refused:
        kiosk.installer.trust_root(data)
    assert refused.value.reason is Reason.NOT_A_ROOT
    assert not kiosk.store.exists()


@pytest.mark.parametrize(
    ("now", "reason"),
    [
        (datetime(1970, 1, 2, tzinfo=UTC), Reason.CLOCK_BEHIND),
        (datetime(2099, 1, 1, tzinfo=UTC), Reason.CLOCK_AHEAD),
    ],
)
def test_a_clock_that_cannot_be_right_is_told(
    showing: Kiosk, kiosk: Kiosk, forge: Forge, bundles, now, reason
):
    forge.publish(bundles[1], NEWER)
    for each in (showing, kiosk):
        each.site = replace(each.site, read_now=lambda: now, store_dir=each.store)
        assert now.date().isoformat() in str(refuse(each, forge.folder, reason))


def test_a_release_of_too_many_files_is_refused(showing: Kiosk, forge: Forge, bundles, monkeypatch):
    forge.publish(bundles[1], NEWER)
    monkeypatch.setattr(trust, "LIMITS", replace(trust.LIMITS, max_files=6))
    refuse(showing, forge.folder, Reason.TOO_LARGE)


def test_a_clock_that_was_ahead_and_is_set_right_is_no_reason_to_refuse(kiosk: Kiosk, forge: Forge, bundles):
    ahead = TODAY + timedelta(days=300)
    kiosk.site = replace(kiosk.site, read_now=lambda: ahead)
    kiosk.install(forge.folder)
    kiosk.site = replace(kiosk.site, read_now=lambda: TODAY)
    assert kiosk.install(forge.publish(bundles[1], NEWER)).bundle_dir


def test_an_empty_stick_is_told_apart_from_a_spoilt_one(showing: Kiosk, tmp_path: Path):
    (tmp_path / "empty").mkdir()
    refuse(showing, tmp_path / "empty", Reason.NO_UPDATE_THERE)
    refuse(showing, tmp_path / "no such folder", Reason.NO_UPDATE_THERE)


def test_any_byte_that_changes_in_any_file_is_noticed(
    showing: Kiosk, published: tuple[Path, Path], tmp_path: Path
):
    """Only bytes of the timestamp that mean nothing may change: it is not named by a hash."""
    chance, stick = Random(5), copy_folder(published[1], tmp_path / "stick")
    fresh = {path.read_bytes() for path in published[0].rglob("*") if path.is_file()}
    files = [path for path in stick.rglob("*") if path.is_file() and path.read_bytes() not in fresh]
    assert len(files) > 5
    for path in files * 8:
        whole = path.read_bytes()
        at = chance.randrange(len(whole))
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :])
        notices = notices_something(showing, stick)
        assert notices or path.name == "timestamp.json", f"byte {at} of {path.name}"
        path.write_bytes(whole)


def notices_something(kiosk: Kiosk, stick: Path) -> bool:
    """Bring an update here, but do not show it, and say whether it was refused."""
    before = list_tree(kiosk.store)
    try:
        kiosk.installer.stage(kiosk.plan(stick))
    except InstallError as refused:
        return refused.reason in REFUSALS and list_tree(kiosk.store) == before
    kiosk.installer.discard()
    return False
