import pytest

from kiosk.vocabulary import Severity
from tests.source.content_folder import ContentFolder


@pytest.mark.parametrize(
    ("old", "new", "rule", "line"),
    [
        ("kind: audio-visual", "kind: video", "unknown-film-kind", 2),
        ("  title: The film\n", "", "missing-value", 1),
        ("  captions: plan.vtt\n", "", "missing-value", 1),
        ("  poster: plan.jpg\n", "", "missing-value", 1),
        ("file: plan.mp4", "file: none.mp4", "film-file-missing", 5),
        ("file: plan.mp4", "file: ../media/plan.mp4", "film-file-missing", 5),
        ("file: plan.mp4", "file: /plan.mp4", "film-file-missing", 5),
        ("file: plan.mp4", "file: a\\plan.mp4", "film-file-missing", 5),
        ("captions: plan.vtt", "captions: none.vtt", "film-captions-missing", 6),
        ("poster: plan.jpg", "poster: none.jpg", "film-poster-missing", 7),
        ("poster: plan.jpg", "poster: plan.vtt", "bad-poster", 7),
        ("stand_in: false", "stand_in: true", "film-is-stand-in", 9),
        ("stand_in: false", "stand_in: perhaps", "bad-stand-in", 9),
        ("kind: audio-visual", "kind: bsl", "bsl-film-without-transcript", 2),
        ("stand_in: false", "transcript: none.txt", "film-transcript-missing", 9),
    ],
)
def test_a_spoilt_film_is_one_finding_on_its_line(tmp_path, old, new, rule, line):
    folder = ContentFolder(tmp_path)
    folder.replace("films.yaml", old, new)
    assert folder.summarise_findings() == [(rule, f"films.yaml:{line}")]


def test_a_stand_in_and_captions_too_long_only_warn(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace("films.yaml", "stand_in: false", "stand_in: true")
    folder.write_media("plan.vtt", "WEBVTT\n\n00:00.000 --> 00:11.000\nSlow.\n")
    assert {finding.severity for finding in folder.check()} == {Severity.WARNING}


@pytest.mark.parametrize("text", ["", "\n  \n", b"caf\xe9"])
def test_a_transcript_without_words_is_an_error(tmp_path, text):
    folder = ContentFolder(tmp_path)
    folder.write_media("plan.txt", text)
    folder.replace("films.yaml", "stand_in: false", "transcript: plan.txt")
    assert folder.summarise_findings() == [("film-transcript-unreadable", "films.yaml:9")]


def test_a_transcript_with_words_is_right(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.write_media("plan.txt", "This is the plan.\n")
    folder.replace("films.yaml", "stand_in: false", "transcript: plan.txt")
    assert not folder.check()
