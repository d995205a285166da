"""What the documents say can be done, and what they point at exists."""

from __future__ import annotations

import re
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

import pytest

from kiosk.machine import SETTING_LIMITS, SETTING_WORDS, Settings
from kiosk.viewmodels import Glass, begin_measures, derive_outcome
from tests.rules.sources import ROOT, short
from tools.tasks import TASKS

DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"(?<!`)\[[^\]]*\]\((?!https?:|mailto:|#|page:|word:)([^)#\s]+)")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
TASK = re.compile(r"(?:python3|py) dev\.py (\w+)")
COMMAND = re.compile(r"(?:python -m kiosk\.cli|`kiosk|^kiosk) (\w+) ?([\w-]*)", re.MULTILINE)
GROUPS = {"picture", "film", "services", "keys", "publish"}
PATH = re.compile(r"`((?:kiosk|tools|tests|docs|assets|media|benchmarks)/[\w./-]+)`")


def without_code(text: str) -> str:
    """A document's own words: examples in fences left out."""
    return FENCE.sub("", text)


@pytest.mark.parametrize("document", DOCUMENTS, ids=short)
def test_links_lead_to_files_that_exist(document: Path):
    text = without_code(document.read_text(encoding="utf-8"))
    assert [target for target in LINK.findall(text) if not (document.parent / target).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=short)
def test_paths_named_in_documents_exist(document: Path):
    text = without_code(document.read_text(encoding="utf-8"))
    assert [path for path in PATH.findall(text) if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=short)
def test_tasks_named_in_documents_exist(document: Path):
    asked = set(TASK.findall(document.read_text(encoding="utf-8")))
    assert asked <= set(TASKS)


def test_readme_names_both_commands():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert {"run", "test"} <= set(TASK.findall(text))


def commands_of_kiosk() -> list[tuple[str, ...]]:
    """Every command of the kiosk that a document shows, without its arguments."""
    shown = {
        match for document in DOCUMENTS for match in COMMAND.findall(document.read_text(encoding="utf-8"))
    }
    words = {(first, second) if first in GROUPS else (first,) for first, second in shown}
    return sorted(words)


@pytest.mark.parametrize("words", commands_of_kiosk(), ids=" ".join)
def test_commands_named_in_documents_exist(words: tuple[str, ...]):
    command = [sys.executable, "-m", "kiosk.cli", *words, "--help"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_readme_lists_every_setting_as_it_is():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    own = Settings()
    rows = [
        f"| `{name}` | {limit.unit} | {getattr(own, name):g} | {limit.least}, {limit.most} |"
        for name, limit in SETTING_LIMITS.items()
    ]
    rows += [
        f"| `{name}` | {words.meaning} | {getattr(own, name)} | {words.describe()} |"
        for name, words in SETTING_WORDS.items()
    ]
    table = text.split("## Settings", 1)[1].split("\n\n")[2]
    assert table.splitlines()[2:] == rows


def read_rows(document: str, start: str) -> list[list[str]]:
    """The cells of a document's table rows that begin with some words."""
    lines = (ROOT / document).read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if re.match(start, line)]


def test_examples_of_reach_are_what_the_kiosk_works_out():
    rows = read_rows("docs/installation.md", r"\| \d+(\.\d)? inches, ")
    for screen, bottom, lean, top, outcome in rows:
        glass = Glass(1920, 1080) if screen.endswith("lying") else Glass(1080, 1920)
        inch, *others = (float(re.sub(r"[^\d.]", "", cell)) for cell in (screen, bottom, lean))
        worked_out = derive_outcome(
            glass, begin_measures(glass, Settings(inch, 600, *others), is_size_set=True)
        )
        assert top == f"{worked_out.top_mm:.0f} mm"
        words = {
            "all": "everything within reach",
            "lowered": f"top {worked_out.above_mm:.0f} mm above reach*",
        }
        assert fnmatch(outcome, words[worked_out.reach.value])
    assert len(rows) == 3


def test_licence_is_the_one_the_project_names():
    assert "GNU GENERAL PUBLIC LICENSE" in (ROOT / "LICENSE").read_text(encoding="utf-8")[:200]
    assert 'license = "GPL-3.0-or-later"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
