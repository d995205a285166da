"""A published folder is believed only if every signature and hash in it is right."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.publishing import FolderUnusableError, NotReadyError, Repository
from tests.publishing.desk import PublishingDesk, write_bundle

METADATA = ("1.root.json", "timestamp.json", "1.snapshot.json", "1.targets.json", "1.content.json")


@given(name=st.sampled_from(METADATA), data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_no_changed_byte_is_believed(desk: PublishingDesk, name: str, data: st.DataObject):
    if not (desk.folder / "metadata" / "timestamp.json").exists():
        desk.publish()
    path = desk.folder / "metadata" / name
    whole = path.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    spoilt = bytearray(whole)
    spoilt[at] ^= data.draw(st.integers(1, 255))
    path.write_bytes(bytes(spoilt))
    try:
        assert believed(desk.repository) in (False, "the same")
    finally:
        path.write_bytes(whole)


def believed(repository: Repository) -> bool | str:
    """Whether a changed folder is refused, or says what it said before (white space, an ignored field)."""
    try:
        published = repository.read_published()
    except FolderUnusableError:
        return False
    assert published is not None
    listed = published.content.signed.targets
    return "the same" if repository.read_release(published.content).author == "Ann" and listed else "other"


@pytest.mark.parametrize("name", [name for name in METADATA if name != "timestamp.json"])
def test_a_missing_file_is_noticed(desk: PublishingDesk, name: str):
    desk.publish()
    (desk.folder / "metadata" / name).unlink()
    with pytest.raises(FolderUnusableError, match="damaged or was changed"):
        desk.repository.read_published()


def test_a_release_description_that_was_changed_is_noticed(desk: PublishingDesk):
    desk.publish()
    next((desk.folder / "targets").glob("*.release.json")).write_bytes(b"{}")
    with pytest.raises(FolderUnusableError, match="description of the release"):
        desk.publish("2026.12")


def test_a_root_that_others_signed_is_noticed(desk: PublishingDesk):
    desk.publish()
    path = desk.folder / "metadata" / "1.root.json"
    values = json.loads(path.read_text())
    values["signatures"] = []
    path.write_text(json.dumps(values))
    with pytest.raises(FolderUnusableError):
        desk.repository.read_published()


def test_a_folder_is_started_once(desk: PublishingDesk):
    with pytest.raises(FolderUnusableError, match="started before"):
        desk.start()
    desk.publish()
    with pytest.raises(FolderUnusableError, match="started before"):
        desk.start()


def test_nothing_is_published_to_a_folder_that_was_not_started(tmp_path: Path):
    desk = PublishingDesk(tmp_path / "published", write_bundle(tmp_path / "bundle"))
    with pytest.raises(NotReadyError, match="Start it first"):
        desk.publish()


def test_a_first_release_that_was_broken_off_can_be_made_again(desk: PublishingDesk):
    desk.prepare()
    shutil.rmtree(desk.folder / "targets")
    assert desk.publish().changed
