"""Every source file has its test file, or is used by name in the tests of its package."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

from tests.rules.sources import KIOSK, ROOT, package_of, parse, python_files, short

FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef

# Source file: the test file that covers it from elsewhere.
TESTED_IN: dict[str, str] = {
    "kiosk/catalogue/opening.py": "tests/catalogue/test_filters.py",
    "kiosk/__main__.py": "tests/test_program.py",
    "kiosk/tour/film_steps.py": "tests/tour/test_steps.py",
    "kiosk/tour/help_steps.py": "tests/tour/test_steps.py",
    "kiosk/tour/other_steps.py": "tests/tour/test_steps.py",
    "kiosk/tour/reading_steps.py": "tests/tour/test_steps.py",
}


def does_something(file: Path) -> bool:
    """Whether a file holds more than names of other files, data classes and enums."""
    return any(isinstance(node, FUNCTIONS) for node in ast.walk(parse(file)))


def public_names(file: Path) -> set[str]:
    """The functions and classes that a file offers."""
    kinds = FUNCTIONS | ast.ClassDef
    return {
        node.name for node in parse(file).body if isinstance(node, kinds) and not node.name.startswith("_")
    }


@cache
def words_in_tests(package: str) -> set[str]:
    """Every word in the tests of a package, and in the journeys through the whole kiosk."""
    files = [file for folder in (package, "journeys") for file in (ROOT / "tests" / folder).glob("*.py")]
    return {word for file in files for word in re.findall(r"\w+", file.read_text(encoding="utf-8"))}


def has_tests(file: Path) -> bool:
    """Whether a source file's tests can be found."""
    own = ROOT / "tests" / file.relative_to(KIOSK).parent / f"test_{file.name}"
    listed = short(file) in TESTED_IN and (ROOT / TESTED_IN[short(file)]).is_file()
    return own.is_file() or listed or bool(public_names(file) & words_in_tests(package_of(file)))


def test_every_source_file_has_tests():
    sources = [file for file in python_files("kiosk") if does_something(file)]
    assert [short(file) for file in sources if not has_tests(file)] == []


def test_lines_about_tests_elsewhere_name_files_that_exist():
    assert [name for name in TESTED_IN if not (ROOT / name).is_file()] == []
