"""The content is compiled when something it is made from has changed, and only then."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import shipped_content
from tools.failures import CannotGoOn
from tools.shipped_content import compile_if_changed, describe_sources


@pytest.fixture
def content(tmp_path: Path, monkeypatch) -> Path:
    folder = tmp_path / "content"
    folder.mkdir()
    (folder / "page.md").write_text("One.")
    monkeypatch.setattr(shipped_content, "SOURCES", (folder,))
    monkeypatch.setattr(shipped_content, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(shipped_content, "BUNDLE", tmp_path / "bundle")
    return folder


@pytest.fixture
def compiled(content: Path, monkeypatch) -> list[str]:
    """One entry for each time the compiler ran."""
    times: list[str] = []

    def pretend() -> None:
        times.append("compiled")
        shipped_content.BUNDLE.mkdir(exist_ok=True)

    monkeypatch.setattr(shipped_content, "compile_content", pretend)
    compile_if_changed()
    return times


def test_content_that_has_not_changed_is_compiled_once(compiled: list[str]):
    compile_if_changed()
    assert len(compiled) == 1


def test_a_changed_file_is_compiled_again(compiled: list[str], content: Path):
    (content / "page.md").write_text("One and two.")
    compile_if_changed()
    assert len(compiled) == 2


def test_a_removed_file_is_compiled_again(compiled: list[str], content: Path):
    (content / "page.md").unlink()
    compile_if_changed()
    assert len(compiled) == 2


def test_a_removed_bundle_is_compiled_again(compiled: list[str]):
    shipped_content.BUNDLE.rmdir()
    compile_if_changed()
    assert len(compiled) == 2


def test_a_compile_that_fails_is_tried_again(compiled: list[str], content: Path, monkeypatch):
    def fail() -> None:
        raise CannotGoOn("wrong", exit_code=1)

    (content / "page.md").write_text("Worse.")
    monkeypatch.setattr(shipped_content, "compile_content", fail)
    for _ in range(2):
        with pytest.raises(CannotGoOn):
            compile_if_changed()


def test_pythons_caches_are_no_sources(content: Path):
    before = describe_sources([content])
    (content / "__pycache__").mkdir()
    (content / "__pycache__" / "x.pyc").write_bytes(b"1")
    assert describe_sources([content]) == before
