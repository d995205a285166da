"""The checklist is whole, and what it claims can be looked up."""

from __future__ import annotations

import re

from kiosk.audit.checklist import CHECKLIST, Way
from tests.shipped_kiosk import ROOT

SOURCES = sorted((ROOT / "kiosk" / "audit").glob("*.py"))
COVERED = {12, 17, 18, 28}
"""Looked at by checks that are named after another number."""


def test_every_number_is_there_once_and_in_order():
    assert [line.number for line in CHECKLIST] == list(range(1, 139))


def test_every_test_file_named_is_there():
    named = [line.note for line in CHECKLIST if line.way is Way.TESTS]
    assert [name for name in named if not (ROOT / name).is_file()] == []


def test_every_number_that_a_check_is_for_is_audited_and_the_other_way_round():
    found = re.compile(r"\bA(\d+)\b")
    checks = [file for file in SOURCES if file.name != "checklist.py"]
    checked = {int(number) for file in checks for number in found.findall(file.read_text(encoding="utf-8"))}
    audited = {line.number for line in CHECKLIST if line.way is Way.AUDIT}
    assert audited - checked <= COVERED
    assert checked - audited <= {1, 138}


def test_what_is_not_passed_by_a_program_says_what_is_missing_or_who_must_look():
    silent = [line.number for line in CHECKLIST if line.way in {Way.PEOPLE, Way.NOT_YET} and not line.note]
    assert silent == []
