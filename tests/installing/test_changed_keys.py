"""Keys change while a kiosk sleeps: it follows with the chain of roots, and refuses what is of before."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.installing import InstallError, Reason, find_installed
from kiosk.publishing import (
    FolderUnusableError,
    KeyPurpose,
    Repository,
    TrustChange,
    approve_draft,
    carry,
    change_people,
    change_root,
    propose_trust,
    read_trust,
    renew_root,
    renew_targets,
)
from tests.installing.conftest import Kiosk, make_kiosk
from tests.installing.cutting_disk import UnsyncedDisk
from tests.installing.forge import TODAY, copy_folder, edit_json, list_tree
from tests.installing.ways_to_spoil import strip_signatures
from tests.publishing.desk import ANN, BOB, DESK, MAIN, PublishingDesk, make_signer

MAINS = [make_signer(f"main-{number}", KeyPurpose.MAIN) for number in range(3)]
DESKS = [make_signer(f"desk-{number}", KeyPurpose.DESK) for number in range(3)]
CAROL = make_signer("carol")


@pytest.fixture
def desk(bundles: tuple[Path, Path], tmp_path: Path) -> PublishingDesk:
    """A desk of two people of whom one signs, with its first release out."""
    desk = PublishingDesk(tmp_path / "published", bundles[0], now=TODAY)
    desk.start((ANN, BOB))
    desk.prepare(date=TODAY.date())
    desk.finish()
    desk.bundle_dir = bundles[1]
    return desk


@pytest.fixture
def asleep(desk: PublishingDesk, tmp_path: Path) -> Kiosk:
    """A kiosk that has the first release, and is switched off from then on."""
    kiosk = make_kiosk(tmp_path / "store", disk=UnsyncedDisk())
    kiosk.install(desk.folder)
    return kiosk


def publish(desk: PublishingDesk, *authors, version: str = "2026.12", desk_key=DESK) -> Path:
    author, *others = authors or (BOB,)
    desk.prepare(version, author, date=TODAY.date())
    for other in others:
        approve_draft(desk.repository.draft_path, other)
    desk.finish(desk_key)
    return desk.folder


def change(desk: PublishingDesk, change: TrustChange, *signers, desks=(DESK,)) -> None:
    propose_trust(desk.repository, signers or (MAIN,), TODAY, change)
    desk.finish(*desks)


def change_list(desk: PublishingDesk, *signers, **changes) -> None:
    following = change_people(read_trust(desk.repository).targets.signed, TODAY, **changes)
    change(desk, TrustChange(targets=following), MAIN, *signers)


def rotate_root(desk: PublishingDesk, number: int) -> None:
    """Put new main and desk keys in the place of the old ones, each signed by both."""
    mains, desks = [MAIN, *MAINS], [DESK, *DESKS]
    keys = [mains[number + 1].public_key, desks[number + 1].public_key]
    for new, old in zip(keys, (mains[number], desks[number]), strict=True):
        root = read_trust(desk.repository).root.signed
        following = change_root(root, TODAY, [new], [old.public_key.keyid])
        change(
            desk,
            TrustChange(root=following),
            mains[number],
            mains[number + 1],
            desks=desks[number : number + 2],
        )


def refuse(kiosk: Kiosk, folder: Path, reason: Reason) -> str:
    before = list_tree(kiosk.store)
    with pytest.raises(InstallError) as refused:
        kiosk.install(folder)
    assert refused.value.reason is reason
    assert list_tree(kiosk.store) == before
    return str(refused.value)


def test_a_release_of_somebody_whose_key_was_revoked_since_is_refused(
    desk: PublishingDesk, asleep: Kiosk, bundles, tmp_path: Path
):
    stick = copy_folder(publish(desk, ANN), tmp_path / "stick of ann")
    change_list(desk, BOB, remove=[ANN.public_key.keyid])
    asleep.install(desk.folder)
    refuse(asleep, stick, Reason.ROLLED_BACK)
    desk.bundle_dir = bundles[0]
    assert asleep.install(publish(desk, version="2026.13")).bundle_dir


def test_who_has_a_revoked_key_and_the_desk_key_too_is_refused(
    desk: PublishingDesk, asleep: Kiosk, bundles, tmp_path: Path
):
    """The thief's releases have higher numbers, but a list of people of before."""
    stolen = PublishingDesk(copy_folder(desk.folder, tmp_path / "stolen"), bundles[1], now=TODAY)
    change_list(desk, BOB, remove=[ANN.public_key.keyid])
    asleep.install(desk.folder)
    for number in range(3):
        stolen.bundle_dir = bundles[(number + 1) % 2]
        publish(stolen, ANN, version=f"2027.{number}")
    refuse(asleep, stolen.folder, Reason.MIXED)
    assert asleep.install(publish(desk)).bundle_dir


@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_kiosk_that_slept_through_new_roots_follows_the_chain_on_the_stick(
    desk: PublishingDesk, asleep: Kiosk, tmp_path: Path, times: int
):
    old = copy_folder(desk.folder, tmp_path / "old stick")
    for number in range(times):
        rotate_root(desk, number)
    publish(desk, desk_key=DESKS[times - 1])
    carry(desk.repository, Repository(tmp_path / "stick"), lambda done, total: None)
    asleep.install(tmp_path / "stick")
    assert "older than what this kiosk has had" in refuse(asleep, old, Reason.ROLLED_BACK)
    assert asleep.plan(tmp_path / "stick").is_shown_already


@pytest.mark.parametrize("missing", [2, 3, 4])
def test_a_stick_without_one_root_of_the_chain_is_told_and_a_good_stick_works(
    desk: PublishingDesk, asleep: Kiosk, tmp_path: Path, missing: int
):
    for number in range(2):
        rotate_root(desk, number)
    publish(desk, desk_key=DESKS[1])
    stick = copy_folder(desk.folder, tmp_path / "stick")
    (stick / "metadata" / f"{missing}.root.json").unlink()
    assert f"{missing}.root.json" in refuse(asleep, stick, Reason.FILE_MISSING)
    assert asleep.install(desk.folder).bundle_dir


def test_a_desk_whose_chain_of_roots_has_a_gap_is_told_before_it_copies(desk: PublishingDesk, tmp_path: Path):
    rotate_root(desk, 0)
    (desk.folder / "metadata" / "2.root.json").unlink()
    with pytest.raises(FolderUnusableError, match=r"2\.root\.json"):
        carry(desk.repository, Repository(tmp_path / "stick"), lambda done, total: None)


@pytest.mark.parametrize("pinned", [1, 2, 3])
def test_a_kiosk_that_was_given_any_root_of_the_chain_installs_what_the_last_one_says(
    desk: PublishingDesk, kiosk: Kiosk, pinned: int
):
    rotate_root(desk, 0)
    root = (desk.folder / "metadata" / f"{pinned}.root.json").read_bytes()
    kiosk.installer.trust_root(root)
    publish(desk, desk_key=DESKS[0])
    assert kiosk.install(desk.folder).bundle_dir
    kiosk.installer.trust_root(root)
    kiosk.installer.trust_root((desk.folder / "metadata" / "3.root.json").read_bytes())


def test_a_kiosk_follows_when_more_or_fewer_people_must_sign(
    desk: PublishingDesk, asleep: Kiosk, bundles, tmp_path: Path
):
    one_signed = copy_folder(desk.folder, tmp_path / "one signed")
    change_list(desk, ANN, BOB, signatures_needed=2)
    asleep.install(desk.folder)
    refuse(asleep, one_signed, Reason.ROLLED_BACK)
    assert "ann, bob" in asleep.install(publish(desk, ANN, BOB)).text
    two_signed = copy_folder(desk.folder, tmp_path / "two signed")
    change_list(desk, signatures_needed=1)
    desk.bundle_dir = bundles[0]
    assert asleep.install(publish(desk, BOB, version="2026.13")).bundle_dir
    refuse(asleep, two_signed, Reason.ROLLED_BACK)


def test_a_root_that_ran_out_is_refused_until_it_is_renewed(bundles, kiosk: Kiosk, tmp_path: Path):
    desk = PublishingDesk(tmp_path / "published", bundles[0], now=TODAY - timedelta(days=1827))
    desk.start()
    desk.prepare(date=TODAY.date())
    desk.finish()
    assert TODAY.date().isoformat() in refuse(kiosk, desk.folder, Reason.EXPIRED)
    desk.now = TODAY
    trusted = read_trust(desk.repository)
    root, targets = renew_root(trusted.root.signed, TODAY), renew_targets(trusted.targets.signed, TODAY)
    change(desk, TrustChange(root, targets, renew_content=True), MAIN, ANN)
    assert kiosk.install(desk.folder).bundle_dir


def test_somebody_who_was_added_and_took_over_is_followed(desk: PublishingDesk, asleep: Kiosk):
    change_list(desk, CAROL, add=[CAROL.public_key], remove=[ANN.public_key.keyid, BOB.public_key.keyid])
    assert "Signed by: carol" in asleep.install(publish(desk, CAROL)).text
    assert len(find_installed(asleep.store)) == 2


def test_a_first_root_that_does_not_sign_itself_is_refused(desk: PublishingDesk, kiosk: Kiosk):
    edit_json(desk.folder / "metadata" / "1.root.json", strip_signatures)
    refuse(kiosk, desk.folder, Reason.NOT_TRUSTED)
