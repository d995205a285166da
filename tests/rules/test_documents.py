"""What the documents say can be done, and what they point at exists."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rules.sources import ROOT, short
from tools.tasks import TASKS

DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"(?<!`)\[[^\]]*\]\((?!https?:|mailto:|#|page:|word:)([^)#\s]+)")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
TASK = re.compile(r"(?:python3|py) dev\.py (\w+)")
COMMAND = re.compile(r"(?:python -m kiosk\.cli|`kiosk|^kiosk) (\w+) ?([\w-]*)", re.MULTILINE)
GROUPS = {"picture", "film", "services"}
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


def test_licence_is_the_one_the_project_names():
    assert "GNU GENERAL PUBLIC LICENSE" in (ROOT / "LICENSE").read_text(encoding="utf-8")[:200]
    assert 'license = "GPL-3.0-or-later"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
