"""The last step publishes only what is complete, and says who is missing."""

from __future__ import annotations

import pytest

from kiosk.publishing import KeyUnusableError, MissingSignatures, describe_missing
from tests.publishing.desk import ANN, PublishingDesk, write_bundle


def test_missing_signatures_are_said_in_sentences():
    missing = [
        MissingSignatures("the content", 1, ("ann", "bob")),
        MissingSignatures("the list of people", 2, ("main",)),
    ]
    assert describe_missing(missing) == (
        "The content needs one more signature, from one of: ann, bob. "
        "The list of people needs 2 more signatures, from one of: main."
    )
    assert describe_missing([]) == ""


def test_only_the_desk_key_says_what_is_newest(desk: PublishingDesk):
    desk.prepare()
    with pytest.raises(KeyUnusableError, match="not the desk key"):
        desk.finish(ANN)
    assert not (desk.folder / "metadata" / "timestamp.json").exists()


def test_versions_of_metadata_rise_by_one(desk: PublishingDesk):
    for number in (1, 2, 3):
        write_bundle(desk.bundle_dir, str(number))
        desk.publish(f"2027.{number}")
        published = desk.repository.read_published()
        assert published is not None
        assert [
            part.signed.version for part in (published.timestamp, published.snapshot, published.content)
        ] == [number] * 3
        assert (published.root.signed.version, published.targets.signed.version) == (1, 1)


def test_metadata_in_force_is_not_written_again(desk: PublishingDesk):
    desk.publish()
    paths = [desk.folder / "metadata" / name for name in ("1.root.json", "1.targets.json")]
    before = [(path.read_bytes(), path.stat().st_size) for path in paths]
    write_bundle(desk.bundle_dir, "new")
    desk.publish("2026.12")
    assert [(path.read_bytes(), path.stat().st_size) for path in paths] == before
