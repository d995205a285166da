"""What several panels found becomes one."""

from __future__ import annotations

from kiosk.audit.album import Album
from kiosk.audit.notes import Notes
from tests.audit.made import make_finding, paint


def make_notes(subject: str, most_pictures: int = 80) -> Notes:
    """One failure, with its picture, in three snapshots."""
    finding = make_finding(subject=subject, problem=f"is {subject}")
    notes = Notes([finding], 3, Album(most_pictures))
    notes.album.keep(finding, paint())
    return notes


def test_everything_that_was_found_is_taken_in():
    notes = make_notes("small")
    notes.take_in(make_notes("faint"))
    assert [finding.subject for finding in notes.findings] == ["small", "faint"]
    assert notes.snapshots == 6
    assert all(notes.album.find(26, "home", kind) for kind in ("is small", "is faint"))


def test_an_album_that_is_full_stays_as_it_is():
    notes = make_notes("small", most_pictures=1)
    notes.take_in(make_notes("faint"))
    assert not notes.album.find(26, "home", "is faint")
