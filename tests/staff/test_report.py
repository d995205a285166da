"""The report for IT is a text that stands on the stick whole, without anything about people."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.installing import InstallError, Reason
from kiosk.staff import LogProblem, Names, NotOnStickError, describe_facts, write_report
from tests.staff.made_facts import FACTS, STORE

NAMES = Names("/users/ann", "ann", "library-7")


def test_it_says_how_the_kiosk_is():
    text = describe_facts(FACTS)
    for words in ("2026.11", "1.2.3", "1280 x 800", "81.7 GB", "It broke (3 times)", "No problems.", "abcd"):
        assert words in text


def test_whom_it_no_longer_trusts_is_said():
    trouble = InstallError(Reason.TRUST_LOST, place="the store")
    text = describe_facts(replace(FACTS, store=replace(STORE, trouble=trouble)))
    assert "Trusts: This kiosk no longer knows" in text


def test_what_nobody_knows_is_said_to_be_unknown():
    text = describe_facts(replace(FACTS, store=None, free_bytes=None, problems=()))
    assert "Installed: cannot be read" in text
    assert "Free space: not known" in text
    assert text.endswith("  none\n")


def test_it_is_written_scrubbed_with_lines_that_notepad_knows(tmp_path):
    problem = LogProblem("2026-11-24 09:00", "ERROR", "/users/ann/x of ann@council.example")
    file = write_report(tmp_path, replace(FACTS, problems=(problem,)), NAMES)
    assert file.name == "kiosk-report-2026-11-24-093005.txt"
    text = file.read_bytes().decode()
    assert "~/x of (email)" in text
    assert text.count("\r\n") == text.count("\n")
    assert list(tmp_path.iterdir()) == [file]


def test_a_stick_that_takes_nothing_is_named(tmp_path):
    with pytest.raises(NotOnStickError, match="STICK"):
        write_report(tmp_path / "STICK", FACTS, NAMES)
