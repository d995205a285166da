"""Two people sign, each at a desk of their own; what was changed on the way is refused."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from kiosk.publishing import (
    BundleNotFitError,
    FolderUnusableError,
    KeyUnusableError,
    NotReadyError,
    approve_draft,
    describe_draft,
    describe_missing,
    give_up_draft,
    list_bundle_files,
    read_draft,
    take_signatures,
)
from tests.publishing.desk import ANN, BOB, DESK, PublishingDesk, Visitor, write_bundle


@pytest.fixture
def desk(tmp_path: Path) -> PublishingDesk:
    """A desk where two people sign, with a release that Ann has signed."""
    desk = PublishingDesk(tmp_path / "published", write_bundle(tmp_path / "bundle"))
    desk.start((ANN, BOB), needed=2)
    report = desk.prepare()
    assert describe_missing(report.missing) == "The content needs one more signature, from one of: bob."
    return desk


@pytest.fixture
def carried(desk: PublishingDesk, tmp_path: Path) -> Path:
    """What waits, on a stick."""
    return Path(shutil.copy(desk.repository.draft_path, tmp_path / "carried.json"))


def test_one_signature_is_not_enough(desk: PublishingDesk):
    with pytest.raises(NotReadyError, match="one more signature, from one of: bob"):
        desk.finish()
    assert not (desk.folder / "metadata" / "timestamp.json").exists()


def test_a_second_signature_from_another_desk_is(desk: PublishingDesk, carried: Path, tmp_path: Path):
    release, missing = approve_draft(carried, BOB)
    assert (release.version, release.author, missing) == ("2026.11", "Ann", ())
    take_signatures(desk.repository, carried)
    desk.finish()
    assert Visitor(desk.folder, tmp_path / "kiosk").fetch("content.sqlite").endswith(b"old")


def test_the_second_person_can_ask_for_the_content_they_looked_at(desk: PublishingDesk, carried: Path):
    other = write_bundle(desk.bundle_dir.with_name("other"), "something else")
    with pytest.raises(BundleNotFitError, match="not the content that you looked at"):
        approve_draft(carried, BOB, list_bundle_files(other))
    _, missing = approve_draft(carried, BOB, list_bundle_files(desk.bundle_dir))
    assert missing == ()


def test_making_the_same_release_again_keeps_the_signatures_it_has(desk: PublishingDesk):
    approve_draft(desk.repository.draft_path, BOB)
    assert desk.prepare().missing == ()
    assert [part.count for part in desk.prepare(note="Another note.").missing] == [1]


def test_nobody_counts_twice(desk: PublishingDesk):
    before = desk.repository.draft_path.read_bytes()
    with pytest.raises(KeyUnusableError, match="“ann” has signed this already"):
        approve_draft(desk.repository.draft_path, ANN)
    assert desk.repository.draft_path.read_bytes() == before


def test_a_key_that_is_not_on_the_list_cannot_approve(desk: PublishingDesk, carried: Path):
    before = carried.read_bytes()
    with pytest.raises(KeyUnusableError, match="“desk” may not sign this"):
        approve_draft(carried, DESK)
    assert carried.read_bytes() == before


def test_another_release_than_the_one_that_waits_is_not_taken(desk: PublishingDesk, carried: Path):
    approve_draft(carried, BOB)
    write_bundle(desk.bundle_dir, "changed since")
    desk.prepare()
    with pytest.raises(FolderUnusableError, match="not what waits here"):
        take_signatures(desk.repository, carried)


def test_a_draft_with_other_words_about_itself_is_refused(carried: Path):
    values = json.loads(carried.read_text())
    values["release"] = values["release"].replace("Ann", "Eve")
    carried.write_text(json.dumps(values))
    with pytest.raises(FolderUnusableError, match="changed on the way"):
        approve_draft(carried, BOB)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"parts": {"root": 1}, "schema": 1}', '{"parts": {}}'])
def test_a_file_that_is_no_draft_is_refused(carried: Path, text: str):
    carried.write_text(text)
    with pytest.raises(FolderUnusableError, match="changed on the way"):
        read_draft(carried)


def test_a_draft_of_another_schema_is_refused(carried: Path):
    carried.write_text(json.dumps(json.loads(carried.read_text()) | {"schema": 2}))
    with pytest.raises(FolderUnusableError):
        read_draft(carried)


def test_nothing_to_describe_before_there_is_a_release(tmp_path: Path):
    desk = PublishingDesk(tmp_path / "other", write_bundle(tmp_path / "bundle"))
    desk.start()
    with pytest.raises(FolderUnusableError):
        describe_draft(read_draft(desk.repository.draft_path))
    with pytest.raises(NotReadyError, match="nothing to publish yet"):
        desk.finish()


def test_what_waits_can_be_given_up(desk: PublishingDesk):
    give_up_draft(desk.repository)
    with pytest.raises(NotReadyError, match="Nothing waits"):
        give_up_draft(desk.repository)


def test_a_draft_that_something_newer_overtook_is_refused(desk: PublishingDesk, carried: Path):
    approve_draft(desk.repository.draft_path, BOB)
    desk.finish()
    for version in ("2026.12", "2027.1"):
        write_bundle(desk.bundle_dir, version)
        desk.prepare(version)
        approve_draft(desk.repository.draft_path, BOB)
        desk.finish()
    approve_draft(carried, BOB)
    shutil.copy(carried, desk.repository.draft_path)
    with pytest.raises(NotReadyError, match="Something newer"):
        desk.finish()
