"""Packages import only what the design allows, and only through a package's root."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.rules import import_table as table
from tests.rules.sources import KIOSK, ROOT, package_of, parse, python_files, short

FILES = [file for file in python_files("kiosk") if package_of(file) != "__init__"]
PACKAGES = sorted({package_of(file) for file in FILES})


def imported_names(tree: ast.AST) -> Iterator[str]:
    """Every module a file names in an import, with the names taken from it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def relative_imports(tree: ast.AST) -> list[int]:
    """Lines with imports that start with a dot."""
    return [node.lineno for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.level]


def is_inner_file(name: str) -> bool:
    """Whether an imported name is a file inside a package, not something the package offers."""
    parts = name.split(".")[1:]
    is_file = len(parts) > 1 and (KIOSK.joinpath(*parts[:2]).with_suffix(".py")).is_file()
    return is_file and (len(parts) > 2 or parts[1] not in offered_names(parts[0]))


@cache
def offered_names(package: str) -> set[str]:
    """The names that a package's root takes from its files."""
    tree = parse(KIOSK / package / "__init__.py")
    return {alias.asname or alias.name for node in tree.body for alias in getattr(node, "names", [])}


def uses(file: Path, modules: frozenset[str]) -> list[str]:
    """The imports of a file that are one of the modules, or inside one."""
    starts = tuple(f"{module}." for module in modules)
    return [name for name in imported_names(parse(file)) if f"{name}.".startswith(starts)]


def break_rules(file: Path) -> Iterator[str]:
    """What is wrong with the project's own imports in a file."""
    own = package_of(file)
    for name in imported_names(parse(file)):
        other = name.split(".")[1] if name.startswith("kiosk.") else own
        if other in (own, "__version__"):
            continue
        if other not in table.MAY_IMPORT[own]:
            yield f"{short(file)} imports {name}: {own} may not import {other}"
        if is_inner_file(name):
            yield f"{short(file)} imports {name}: import from kiosk.{other} instead"


def test_every_package_is_in_the_table():
    assert set(PACKAGES) <= set(table.MAY_IMPORT)


def test_packages_import_only_what_the_table_allows_and_only_package_roots():
    assert [problem for file in FILES for problem in break_rules(file)] == []


def test_no_import_is_relative():
    assert {short(file): lines for file in FILES if (lines := relative_imports(parse(file)))} == {}


def test_authoring_and_kiosk_sides_never_import_each_other():
    for package in table.AUTHORING_SIDE:
        assert not table.MAY_IMPORT[package] & table.KIOSK_SIDE
    for package in table.KIOSK_SIDE:
        assert not table.MAY_IMPORT[package] & table.AUTHORING_SIDE


@pytest.mark.parametrize("library", sorted(table.ONLY_PLACES))
def test_library_is_imported_only_in_its_place(library: str):
    places = table.ONLY_PLACES[library]
    users = [
        file for file in FILES if library in {name.split(".")[0] for name in imported_names(parse(file))}
    ]
    strays = [file for file in users if not {package_of(file), file.relative_to(KIOSK).as_posix()} & places]
    assert [short(file) for file in strays] == []


def test_kiosk_side_uses_no_authoring_library_and_no_network():
    side = [file for file in FILES if package_of(file) in table.KIOSK_SIDE | table.BOTH_SIDES]
    found = {short(file): uses(file, table.AUTHORING_LIBRARIES | table.NEVER_ON_THE_KIOSK) for file in side}
    assert {name: libraries for name, libraries in found.items() if libraries} == {}


def test_kiosk_side_has_its_background_work_in_jobs():
    side = [file for file in FILES if package_of(file) in table.KIOSK_SIDE - {"jobs"}]
    found = {short(file): uses(file, table.THREADS) for file in side}
    assert {name: threads for name, threads in found.items() if threads} == {}


def modules_loaded_by(packages: list[str]) -> set[str]:
    """The modules in memory after importing packages in a new Python."""
    code = f"import sys, {', '.join(packages)}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_commands_load_the_rest_of_the_project_only_when_they_run():
    loaded = {name for name in modules_loaded_by(["kiosk.cli"]) if name.startswith("kiosk.")}
    assert {name.split(".")[1] for name in loaded} <= {"cli", "vocabulary"}


def test_headless_packages_load_neither_qt_nor_vlc():
    packages = [f"kiosk.{name}" for name in PACKAGES if name in table.WITHOUT_QT | table.BOTH_SIDES | {"cli"}]
    assert not modules_loaded_by(packages) & {"PySide6", "shiboken6", "vlc"}


def test_the_kiosk_loads_no_authoring_library():
    packages = [f"kiosk.{name}" for name in PACKAGES if name in table.KIOSK_SIDE - {"tour"}]
    assert not modules_loaded_by(packages) & table.AUTHORING_LIBRARIES
