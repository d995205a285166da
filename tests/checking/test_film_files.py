"""The film itself: it can be played, is fine enough, and neither flashes nor shouts."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.checking import watch_films
from tests.source.content_folder import ContentFolder
from tests.source.made_film import make_film

SMALL = {"width": 64, "height": 36}


@pytest.mark.parametrize(
    ("film", "rule"),
    [
        (b"not really a film", "film-cannot-be-played"),
        (make_film(**SMALL), "film-too-coarse"),
        (make_film(rate=12), "film-too-coarse"),
        (make_film(amplitude=None), "film-without-sound"),
    ],
    ids=["no film", "small", "slow", "silent"],
)
def test_a_film_that_shows_too_little_is_one_warning(tmp_path: Path, film: bytes, rule: str):
    folder = ContentFolder(tmp_path)
    folder.write_media("plan.mp4", film)
    assert folder.summarise_findings() == [(rule, "films.yaml:5")]


def test_a_signed_film_needs_no_sound(tmp_path: Path):
    folder = ContentFolder(tmp_path)
    folder.write_media("plan.mp4", make_film(amplitude=None))
    folder.write_media("plan.txt", "This is the plan.\n")
    folder.replace("films.yaml", "kind: audio-visual", "kind: bsl")
    folder.replace("films.yaml", "stand_in: false", "transcript: plan.txt")
    assert folder.summarise_findings() == []


@pytest.mark.parametrize(
    ("film", "rules"),
    [
        (make_film(**SMALL), []),
        (make_film(**SMALL, amplitude=0.9), ["film-loudness"]),
        (make_film(**SMALL, amplitude=0.01), ["film-loudness"]),
        (make_film(**SMALL, paint=lambda number: (255 * (number // 2 % 2),) * 3), ["film-flashes"]),
        (b"not really a film", []),
    ],
    ids=["calm", "loud", "quiet", "flashing", "no film"],
)
def test_a_film_is_watched_and_heard(tmp_path: Path, film: bytes, rules: list[str]):
    folder = ContentFolder(tmp_path)
    folder.write_media("plan.mp4", film)
    assert [finding.rule for finding in watch_films(folder.read())] == rules
