"""Keys are replaced, added and revoked; kiosks follow, and refuse who is off the list."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.publishing import (
    KeyPurpose,
    KeyUnusableError,
    NotReadyError,
    TrustChange,
    UnlockedKey,
    approve_draft,
    change_people,
    change_root,
    find_in_root,
    find_people,
    give_up_draft,
    list_people,
    name_of,
    propose_trust,
    read_trust,
    renew_root,
    renew_targets,
    summarise_trust,
)
from tests.publishing.desk import ANN, BOB, DESK, MAIN, PublishingDesk, Visitor, make_signer, write_bundle

NEW_MAIN = make_signer("new-main", KeyPurpose.MAIN)
NEW_DESK = make_signer("new-desk", KeyPurpose.DESK)


@pytest.fixture
def visitor(desk: PublishingDesk, tmp_path: Path) -> Visitor:
    """A kiosk that has seen the first release."""
    desk.publish()
    visitor = Visitor(desk.folder, tmp_path / "kiosk")
    visitor.update()
    return visitor


def propose(desk: PublishingDesk, change: TrustChange, *signers: object):
    return propose_trust(desk.repository, signers or (MAIN,), desk.now, change)


def change_list(desk: PublishingDesk, **changes: object) -> TrustChange:
    return TrustChange(targets=change_people(read_trust(desk.repository).targets.signed, desk.now, **changes))


def change_keys(desk: PublishingDesk, add: list[UnlockedKey], remove: list[UnlockedKey]) -> TrustChange:
    root = read_trust(desk.repository).root.signed
    keys, ids = [signer.public_key for signer in add], [signer.public_key.keyid for signer in remove]
    return TrustChange(root=change_root(root, desk.now, keys, ids))


def publish_next(desk: PublishingDesk, author, *desks) -> None:
    write_bundle(desk.bundle_dir, "next")
    assert desk.prepare("2026.12", author).missing == ()
    desk.finish(*desks)


def test_somebody_who_is_added_can_publish(desk: PublishingDesk, visitor: Visitor):
    assert propose(desk, change_list(desk, add=[BOB.public_key])) == ()
    desk.finish()
    publish_next(desk, BOB)
    assert visitor.fetch("content.sqlite").endswith(b"next")
    assert [name_of(key) for key in list_people(read_trust(desk.repository).targets.signed)] == ["ann", "bob"]


def test_somebody_who_is_revoked_cannot_publish_and_others_sign_again(desk: PublishingDesk, visitor: Visitor):
    missing = propose(desk, change_list(desk, add=[BOB.public_key], remove=[ANN.public_key.keyid]))
    assert [(part.part, part.count, part.names) for part in missing] == [("the content", 1, ("bob",))]
    with pytest.raises(NotReadyError, match="one more signature, from one of: bob"):
        desk.finish()
    approve_draft(desk.repository.draft_path, BOB)
    desk.finish()
    assert visitor.fetch("content.sqlite").endswith(b"old")
    write_bundle(desk.bundle_dir, "next")
    with pytest.raises(KeyUnusableError, match="“ann” may not sign"):
        desk.prepare("2026.12", ANN)


def test_the_last_person_cannot_be_revoked(desk: PublishingDesk, visitor: Visitor):
    with pytest.raises(KeyUnusableError, match="one person must be able"):
        change_list(desk, remove=[ANN.public_key.keyid])
    with pytest.raises(KeyUnusableError, match="two people must be able"):
        change_list(desk, signatures_needed=2)
    with pytest.raises(KeyUnusableError, match="not on the list"):
        change_list(desk, remove=[BOB.public_key.keyid])


def test_a_new_desk_key_takes_over(desk: PublishingDesk, visitor: Visitor):
    propose(desk, change_keys(desk, [NEW_DESK], [DESK]))
    desk.finish(DESK, NEW_DESK)
    visitor.update()
    write_bundle(desk.bundle_dir, "next")
    desk.prepare("2026.12")
    with pytest.raises(KeyUnusableError, match="not the desk key"):
        desk.finish(DESK)
    desk.finish(NEW_DESK)
    assert visitor.fetch("content.sqlite").endswith(b"next")


def test_a_desk_key_that_is_lost_is_replaced_without_it(desk: PublishingDesk, visitor: Visitor):
    propose(desk, change_keys(desk, [NEW_DESK], [DESK]))
    desk.finish(NEW_DESK)
    assert visitor.fetch("content.sqlite").endswith(b"old")


def test_a_new_main_key_takes_over_when_the_old_one_agrees(desk: PublishingDesk, visitor: Visitor):
    change = change_keys(desk, [NEW_MAIN], [MAIN])
    missing = propose(desk, change, NEW_MAIN)
    assert [(part.part, part.names) for part in missing] == [("the list of keys", ("main",))]
    give_up_draft(desk.repository)
    assert propose(desk, change, MAIN, NEW_MAIN) == ()
    desk.finish()
    assert visitor.fetch("content.sqlite").endswith(b"old")
    missing = propose(desk, change_list(desk, add=[BOB.public_key]), MAIN)
    assert [part.names for part in missing] == [("new-main",)]


def test_a_spare_main_key_can_do_what_the_main_key_does(desk: PublishingDesk, visitor: Visitor):
    propose(desk, change_keys(desk, [NEW_MAIN], []))
    desk.finish()
    assert propose(desk, change_keys(desk, [], [MAIN]), NEW_MAIN) == ()
    desk.finish()
    assert visitor.fetch("content.sqlite").endswith(b"old")
    assert summarise_trust(read_trust(desk.repository)).mains == ("new-main",)


def test_the_only_main_or_desk_key_cannot_be_taken_away(desk: PublishingDesk, visitor: Visitor):
    for key in (MAIN, DESK):
        with pytest.raises(KeyUnusableError, match="No key would be left"):
            change_keys(desk, [], [key])
    with pytest.raises(KeyUnusableError, match="neither the main key nor the desk key"):
        change_keys(desk, [NEW_DESK], [ANN])


def test_renewing_lets_everything_count_for_another_400_days(desk: PublishingDesk, visitor: Visitor):
    desk.now += timedelta(days=390)
    trust = read_trust(desk.repository)
    root, targets = renew_root(trust.root.signed, desk.now), renew_targets(trust.targets.signed, desk.now)
    change = TrustChange(root, targets, renew_content=True)
    assert [part.part for part in propose(desk, change)] == ["the content"]
    approve_draft(desk.repository.draft_path, ANN)
    desk.finish()
    assert visitor.fetch("release.json", timedelta(days=780))
    summary = summarise_trust(read_trust(desk.repository))
    assert summary.release_until == summary.people_until == (desk.now + timedelta(days=400)).date()


def test_a_release_waits_until_a_change_of_keys_is_finished(desk: PublishingDesk, visitor: Visitor):
    propose(desk, change_list(desk, add=[BOB.public_key]))
    write_bundle(desk.bundle_dir, "next")
    for attempt in (
        lambda: desk.prepare("2026.12"),
        lambda: propose(desk, change_keys(desk, [NEW_MAIN], [])),
    ):
        with pytest.raises(NotReadyError, match="change of keys waits"):
            attempt()
    give_up_draft(desk.repository)
    publish_next(desk, ANN)
    assert visitor.fetch("content.sqlite").endswith(b"next")


def test_keys_cannot_be_changed_before_the_first_release(desk: PublishingDesk):
    with pytest.raises(NotReadyError, match="after the first release"):
        read_trust(desk.repository)


def test_keys_are_found_by_their_names(desk: PublishingDesk, visitor: Visitor):
    trust = read_trust(desk.repository)
    assert find_people(trust.targets.signed, "ann") == [ANN.public_key.keyid]
    assert find_in_root(trust.root.signed, "desk") == [DESK.public_key.keyid]
    assert find_people(trust.targets.signed, "desk") == find_in_root(trust.root.signed, "ann") == []
