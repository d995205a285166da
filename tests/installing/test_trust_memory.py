"""What a kiosk knows of whom it trusts outlasts the loss of any file, and never becomes less."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.installing import InstallError, Reason, find_installed, open_allowed_address
from kiosk.installing.store import Store
from kiosk.installing.trust_memory import TrustMemory, TrustRecord, pack_record, parse_record
from kiosk.installing.working import working_in
from tests.installing.conftest import NEWER, Kiosk, make_kiosk
from tests.installing.cutting_disk import UnsyncedDisk
from tests.installing.forge import Forge, copy_folder


def remove(file: Path) -> None:
    file.unlink()


def empty(file: Path) -> None:
    file.write_bytes(b"")


def flip(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[1] ^= 1
    file.write_bytes(data)


LOSSES = (None, remove, empty, flip)
GIVEN = ("root.json", "trusted.json", "current")


@pytest.fixture(scope="module")
def forge(bundles: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Forge:
    """A publisher with two releases out; the first is kept beside it."""
    folder = tmp_path_factory.mktemp("forge")
    forge = Forge(folder / "stick")
    copy_folder(forge.publish(bundles[0]), folder / "first")
    copy_folder(forge.publish(bundles[1], NEWER), folder / "second")
    forge.publish(bundles[0])
    return forge


@pytest.fixture(scope="module")
def theirs(bundles: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What another publisher offers."""
    forge = Forge(tmp_path_factory.mktemp("theirs"), main_key="mallory", desk_key="eve")
    return forge.publish(bundles[0])


@pytest.fixture(scope="module")
def whole(forge: Forge, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that shows the second release and keeps the first."""
    kiosk = make_kiosk(tmp_path_factory.mktemp("whole"), disk=UnsyncedDisk())
    for name in ("first", "second"):
        kiosk.install(forge.folder.with_name(name))
    return kiosk.store


def lose(store: Path, losses: dict[str, Callable[[Path], None] | None]) -> None:
    for name, loss in losses.items():
        for file in store.glob(name):
            if loss:
                loss(file)


def refused(act, *arguments) -> Reason:
    with pytest.raises(InstallError) as error:
        act(*arguments)
    return error.value.reason


def read_or_refuse(store: Path) -> TrustRecord | Reason | None:
    with suppress(InstallError), working_in(UnsyncedDisk(), Store(store)):
        """A kiosk that starts mends what it can first."""
    try:
        return TrustMemory(Store(store)).read()
    except InstallError as error:
        return error.reason


def every_loss():
    names = (*GIVEN, "releases/2-*/trusted.json", "releases/1-*/trusted.json")
    return [dict(zip(names, losses, strict=True)) for losses in itertools.product(LOSSES, repeat=len(names))]


def test_whatever_is_lost_the_newest_is_known_or_nothing_is_believed(whole: Path, tmp_path: Path):
    """1,024 ways to lose some of the five files: removed, emptied, or with one bit flipped."""
    newest = TrustMemory(Store(whole)).read()
    files = {file: file.read_bytes() for name in every_loss()[0] for file in whole.glob(name)}
    store = copy_folder(whole, tmp_path / "store")
    outcomes = {"known": 0, "refused": 0, "afresh": 0}
    for losses in every_loss():
        for file, data in files.items():
            (store / file.relative_to(whole)).write_bytes(data)
        lose(store, losses)
        found = read_or_refuse(store)
        is_untouched = all(loss is remove for loss in losses.values())
        expected = None if is_untouched else newest
        assert found is Reason.TRUST_LOST or found == expected
        outcomes["refused" if found is Reason.TRUST_LOST else "known" if found else "afresh"] += 1
    assert outcomes == {"known": 256 + 48, "refused": 719, "afresh": 1}


@pytest.mark.parametrize("loss", [remove, empty, flip])
@pytest.mark.parametrize("names", [("root.json",), ("trusted.json",), ("current",), ("root.json", "current")])
def test_with_a_file_lost_no_older_and_no_other_update_is_taken_and_a_newer_one_is(
    forge: Forge, theirs: Path, whole: Path, tmp_path: Path, names: tuple[str, ...], loss
):
    kiosk = make_kiosk(copy_folder(whole, tmp_path / "store"), disk=UnsyncedDisk())
    lose(kiosk.store, dict.fromkeys(names, loss))
    assert refused(kiosk.plan, forge.folder.with_name("first")) is Reason.ROLLED_BACK
    assert refused(kiosk.plan, theirs) is Reason.NOT_TRUSTED
    kiosk.install(forge.folder)
    assert find_installed(kiosk.store)[0].name.startswith("3-")
    number = make_kiosk(whole).installer.read_status().root_number
    assert kiosk.installer.read_status().root_number == number
    assert (kiosk.store / "root.json").read_bytes() == (whole / "root.json").read_bytes()


@pytest.mark.parametrize("loss", [remove, empty, flip])
def test_a_kiosk_that_no_longer_knows_whom_it_trusts_waits_for_its_root_key(
    forge: Forge, theirs: Path, whole: Path, tmp_path: Path, loss
):
    kiosk = make_kiosk(copy_folder(whole, tmp_path / "store"), disk=UnsyncedDisk())
    lose(kiosk.store, dict.fromkeys(("root.json", "trusted.json", "releases/*/trusted.json"), loss))
    for folder in (theirs, forge.folder):
        assert refused(kiosk.plan, folder) is Reason.TRUST_LOST
    status = kiosk.installer.read_status()
    assert (status.root_number, status.trouble.reason) == ("", Reason.TRUST_LOST)
    assert refused(open_allowed_address, kiosk.installer, "https://example.org/") is Reason.TRUST_LOST
    assert len(find_installed(kiosk.store)) == 2
    root = (forge.folder / "metadata" / "1.root.json").read_bytes()
    kiosk.installer.trust_root(root)
    assert refused(kiosk.plan, theirs) is Reason.NOT_TRUSTED
    assert kiosk.install(forge.folder).bundle_dir


def test_a_root_that_is_given_with_an_update_mends_it_too(forge: Forge, whole: Path, tmp_path: Path):
    kiosk = make_kiosk(copy_folder(whole, tmp_path / "store"), disk=UnsyncedDisk())
    lose(kiosk.store, dict.fromkeys(("trusted.json", "releases/*/trusted.json"), remove))
    root = (forge.folder / "metadata" / "1.root.json").read_bytes()
    assert refused(kiosk.plan, forge.folder) is Reason.TRUST_LOST
    assert kiosk.install(forge.folder, root).bundle_dir
    assert not kiosk.plan(forge.folder).is_first


@pytest.mark.parametrize("name", ["root.json", "trusted.json"])
@pytest.mark.parametrize("loss", [remove, empty, flip])
def test_a_kiosk_that_was_only_set_up_keeps_to_its_publisher_with_one_file_of_two(
    kiosk: Kiosk, forge: Forge, theirs: Path, name: str, loss
):
    kiosk.installer.trust_root((forge.folder / "metadata" / "1.root.json").read_bytes())
    lose(kiosk.store, {name: loss})
    assert refused(kiosk.plan, theirs) is Reason.NOT_TRUSTED
    assert kiosk.install(forge.folder).bundle_dir


def test_what_was_only_looked_at_is_not_trusted(kiosk: Kiosk, forge: Forge, theirs: Path):
    kiosk.installer.stage(kiosk.plan(theirs))
    assert kiosk.plan(forge.folder).is_first


def test_a_record_comes_back_as_it_was_and_not_with_any_bit_changed():
    record = TrustRecord(b"{}", {"root.json": "{“ü”}".encode()})
    data = pack_record(record)
    assert parse_record(data) == record
    for at in range(len(data)):
        spoilt = bytearray(data)
        spoilt[at] ^= 1
        with pytest.raises(ValueError, match="not whole"):
            parse_record(bytes(spoilt))


@pytest.mark.parametrize("loss", [remove, empty, flip])
def test_a_kiosk_whose_pointer_is_lost_shows_its_newest_content_again_after_a_start(
    whole: Path, tmp_path: Path, loss
):
    kiosk = make_kiosk(copy_folder(whole, tmp_path / "store"), disk=UnsyncedDisk())
    before, films = find_installed(kiosk.store), sorted(kiosk.store.glob("releases/*/media/*"))
    lose(kiosk.store, {"current": loss})
    assert find_installed(kiosk.store) == ()
    kiosk.installer.tidy()
    assert find_installed(kiosk.store) == before
    assert sorted(kiosk.store.glob("releases/*/media/*")) == films
    assert kiosk.installer.undo().bundle_dir == before[1]


def test_a_release_that_was_only_staged_is_not_shown_because_the_pointer_is_lost(
    kiosk: Kiosk, forge: Forge, bundles, tmp_path: Path
):
    kiosk.install(forge.folder.with_name("first"))
    shown = find_installed(kiosk.store)
    kiosk.installer.stage(kiosk.plan(forge.folder))
    (kiosk.store / "current").unlink()
    kiosk.installer.tidy()
    assert find_installed(kiosk.store) == shown
