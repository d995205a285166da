"""Compiles the shipped content into `build/bundle`, when something it is made from has changed."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from tools.failures import CannotGoOn
from tools.places import BUILD, BUNDLE, CONTENT, LOCK, ROOT, venv_python

STAMP = BUILD / "bundle.sources"
COMPILERS = ("vocabulary", "bundle", "source", "checking", "narrating", "compiling")
SOURCES = (ROOT / "assets", ROOT / "media", LOCK, *(ROOT / "kiosk" / name for name in COMPILERS))


def compile_if_changed() -> None:
    """Make `build/bundle` again unless it was made from just these files."""
    sources = describe_sources(SOURCES)
    if BUNDLE.is_dir() and STAMP.is_file() and STAMP.read_text(encoding="ascii") == sources:
        return
    STAMP.unlink(missing_ok=True)
    compile_content()
    STAMP.write_text(sources, encoding="ascii")


def compile_content() -> None:
    """Run the compiler, which shows its own progress and findings."""
    command = [str(venv_python()), "-m", "kiosk.cli", "compile", str(CONTENT), str(BUNDLE)]
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise CannotGoOn(
            "The content could not be compiled. The findings above say what to change.", exit_code=1
        )


def describe_sources(roots: Iterable[Path]) -> str:
    """A fingerprint that changes when a file is added, removed, renamed or written."""
    digest = hashlib.sha256()
    for file in sorted(walk_files(roots)):
        facts = file.stat()
        digest.update(f"{file}\0{facts.st_size}\0{facts.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def walk_files(roots: Iterable[Path]) -> Iterator[Path]:
    """Every file under the given files and folders, Python's own caches left out."""
    for root in roots:
        if root.is_file():
            yield root
        for folder, names, files in os.walk(root):
            names[:] = [name for name in names if name != "__pycache__"]
            yield from (Path(folder) / file for file in files)
