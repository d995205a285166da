"""Captions can be read at a pace for children, and go with their film."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.source.content_folder import ContentFolder
from tests.source.made_film import make_film

CUE = "00:00.000 --> 00:02.000\nThis is the plan.\n"


@pytest.mark.parametrize(
    ("captions", "rule"),
    [
        ("", "film-captions-unreadable"),
        ("WEBVTT\n", "film-captions-unreadable"),
        ("WEBVTT\n\n00:02.000 --> 00:01.000\nBackwards.\n", "caption-ends-too-soon"),
        ("WEBVTT\n\n00:00.000 --> 00:10.001\nSlow.\n", "caption-too-long"),
        (f"WEBVTT\n\n00:00.000 --> 00:09.000\n{'long ' * 18}\n", "caption-too-long"),
        ("WEBVTT\n\n00:00.000 --> 00:01.000\nFour words in haste.\n", "caption-too-fast"),
        (f"WEBVTT\n\n{CUE}\n00:01.999 --> 00:04.000\nToo early.\n", "captions-overlap"),
        (f"WEBVTT\n\n{CUE}\n00:02.500 --> 00:04.000\nToo near.\n", "caption-flickers"),
        (f"WEBVTT\n\n{CUE}\n00:05.000 --> 00:07.000\nToo late.\n", "captions-do-not-fit"),
    ],
)
def test_captions_that_cannot_be_followed_are_one_finding(tmp_path: Path, captions: str, rule: str):
    folder = ContentFolder(tmp_path)
    folder.write_media("plan.vtt", captions)
    assert folder.summarise_findings() == [(rule, "films.yaml:6")]


def test_captions_one_second_apart_are_right(tmp_path: Path):
    folder = ContentFolder(tmp_path)
    folder.write_media("plan.vtt", f"WEBVTT\n\n{CUE}\n00:03.000 --> 00:04.500\nIt is new.\n")
    assert folder.summarise_findings() == []


@pytest.mark.parametrize(("amplitude", "count"), [(0.0, 1), (None, 0)])
def test_half_a_minute_of_sound_without_captions_is_told(tmp_path: Path, amplitude: float | None, count: int):
    folder = ContentFolder(tmp_path)
    folder.write_media("plan.mp4", make_film(ms=40_000, width=64, height=36, amplitude=amplitude))
    found = [finding for finding in folder.check() if finding.rule == "captions-do-not-fit"]
    assert [finding.message for finding in found] == ["From 0:04 to 0:40 the film has no captions."] * count
