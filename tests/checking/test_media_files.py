"""Only files inside the media folder are found; moments are said as people say them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.checking.media_files import find_media_file, say_time
from kiosk.source import SourceEntry
from kiosk.vocabulary import Place


@pytest.mark.parametrize(
    ("written", "is_found"),
    [
        ("plan.mp4", True),
        ("films/plan.mp4", True),
        ("none.mp4", False),
        ("", False),
        ("films", False),
        ("../media/plan.mp4", False),
        ("films\\plan.mp4", False),
        ("/plan.mp4", False),
    ],
)
def test_a_file_is_found_only_inside_the_media_folder(tmp_path: Path, written: str, is_found: bool):
    media_dir = tmp_path / "media"
    for name in ("plan.mp4", "films/plan.mp4"):
        file = media_dir / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"film")
    film = SourceEntry(Place("films.yaml", 1), {"file": written}, {})
    assert (find_media_file(film, "file", media_dir) is not None) == is_found


@pytest.mark.parametrize(("time_ms", "said"), [(0, "0:00"), (65_999, "1:05"), (3_600_000, "60:00")])
def test_a_moment_is_said_in_minutes_and_seconds(time_ms: int, said: str):
    assert say_time(time_ms) == said
