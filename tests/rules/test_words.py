"""What no file of ours says, and what every module says first."""

from __future__ import annotations

import ast
import re

from tests.rules.sources import parse, python_files, qml_files, short, text_files

NOTE_TO_SELF = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b")
MACHINE_PATH = re.compile(r"(?<![\w.])/(work|root|home)/\w|\b[A-Z]:\\Us" + r"ers\\")
WORKAROUND = re.compile("WORKAR" + "OUND")


def find_lines(pattern: re.Pattern[str]) -> list[str]:
    """Every line of ours that a pattern matches."""
    return [
        f"{short(file)}:{number}: {line.strip()}"
        for file in text_files()
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]


def test_no_file_holds_a_note_to_self():
    assert find_lines(NOTE_TO_SELF) == []


def test_no_file_names_a_folder_of_one_machine():
    assert find_lines(MACHINE_PATH) == []


def bare_workarounds(text: str) -> list[str]:
    """Work-arounds with no link in the next few lines."""
    lines = text.splitlines()
    starts = [number for number, line in enumerate(lines) if WORKAROUND.search(line)]
    return [lines[start].strip() for start in starts if "http" not in " ".join(lines[start : start + 5])]


def test_every_workaround_gives_a_link():
    found = {
        short(file): bare_workarounds(file.read_text()) for file in [*python_files("kiosk"), *qml_files()]
    }
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_every_module_says_what_it_is_for():
    files = python_files("kiosk", "tools", "benchmarks")
    assert [short(file) for file in files if not says_something(parse(file))] == []


def says_something(tree: ast.Module) -> bool:
    """Whether a module has a docstring; an empty file needs none."""
    return not tree.body or bool(ast.get_docstring(tree))


def public_without_docstring(tree: ast.Module) -> list[str]:
    """Public functions and classes of a module that do not say what they are for."""
    kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
    return [
        node.name
        for node in tree.body
        if isinstance(node, kinds) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]


def test_every_public_function_and_class_says_what_it_is_for():
    found = {short(file): public_without_docstring(parse(file)) for file in python_files("kiosk", "tools")}
    assert {name: names for name, names in found.items() if names} == {}
