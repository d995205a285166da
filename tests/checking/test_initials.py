"""Initials are explained, and nothing shouts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.source.content_folder import ContentFolder

PAGE, EASY_READ = "pages/asking/standard.md", "pages/asking/easy-read.md"


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Ask the NHS or your GP.", []),
        ("Ask for an EHCP.", []),
        ("A plan (EHC) is good. Ask for an EHC plan.", []),
        ("Ask the SENCOs.", ["initials-unexplained"]),
        ("Ask the SENCO. The SENCO helps.", ["initials-unexplained"]),
        ("Read THIS PAGE now.", ["initials-unexplained", "initials-unexplained"]),
        ("NHS, GP, TV.", ["block-of-capitals"]),
    ],
)
def test_initials_and_capitals_in_the_standard_text(tmp_path: Path, text: str, rules: list[str]):
    folder = ContentFolder(tmp_path)
    folder.replace(PAGE, "A parent can ask.", text)
    assert [rule for rule, _ in folder.summarise_findings()] == rules


def test_easy_read_is_judged_too_but_not_its_bold_words(tmp_path: Path):
    folder = ContentFolder(tmp_path)
    folder.replace(EASY_READ, "Write a letter.", "Write to the SENCO.")
    assert folder.summarise_findings() == [("initials-unexplained", f"{EASY_READ}:14")]


def test_nothing_is_said_where_the_glossary_cannot_be_read(tmp_path: Path):
    folder = ContentFolder(tmp_path)
    folder.replace(PAGE, "A parent can ask.", "Ask the SENCO.")
    folder.remove("glossary.csv")
    assert "initials-unexplained" not in {rule for rule, _ in folder.summarise_findings()}
