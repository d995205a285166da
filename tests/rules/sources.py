"""The files the rules are about, and how to read them."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KIOSK = ROOT / "kiosk"
QML = KIOSK / "qml"
WRITTEN_BY_US = ("kiosk", "tools", "tests", "benchmarks", "docs", "assets", ".ci")


def python_files(*folders: str) -> list[Path]:
    """Python files under folders of the project."""
    return sorted(file for folder in folders for file in (ROOT / folder).rglob("*.py"))


def qml_files() -> list[Path]:
    """Every QML file of the kiosk."""
    return sorted(QML.rglob("*.qml"))


def text_files() -> Iterator[Path]:
    """Every text that we write: code, documents, content."""
    kinds = {".py", ".qml", ".md", ".toml", ".yaml", ".csv", ".spec", ".js"}
    yield from (file for file in ROOT.iterdir() if file.suffix in kinds)
    for top in WRITTEN_BY_US:
        for folder, _, names in os.walk(ROOT / top):
            yield from (Path(folder) / name for name in names if Path(name).suffix in kinds)


@cache
def parse(file: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(file.read_text(encoding="utf-8"), filename=str(file))


def short(file: Path) -> str:
    """A file's path from the project's folder, for messages and tables."""
    return file.relative_to(ROOT).as_posix()


def package_of(file: Path) -> str:
    """The package under `kiosk` that a file belongs to; `__main__` and the like are their own."""
    parts = file.relative_to(KIOSK).parts
    return parts[0] if len(parts) > 1 else Path(parts[0]).stem
