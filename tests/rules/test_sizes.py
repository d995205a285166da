"""Functions and files stay small enough to read at once."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

from tests.rules.sources import parse, python_files, qml_files, short

MAX_FILE_LINES = 300
MAX_FUNCTION_LINES = 25
MAX_TEST_LINES = 30
MAX_QML_LINES = 150
MAX_QML_FUNCTION_LINES = 12

# Longer than the limit, and why that is better than splitting it: "file" or "file::function".
REASONS: dict[str, str] = {}

FILES = python_files("kiosk", "tools", "benchmarks", "tests")
NOT_CODE = {
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
}
Function = ast.FunctionDef | ast.AsyncFunctionDef


def lines_with_code(file: Path) -> set[int]:
    """The numbers of the lines that hold more than a comment."""
    text = io.StringIO(file.read_text(encoding="utf-8"))
    tokens = [token for token in tokenize.generate_tokens(text.readline) if token.type not in NOT_CODE]
    return {line for token in tokens for line in range(token.start[0], token.end[0] + 1)}


def docstring_lines(function: Function) -> set[int]:
    """The lines of a function's docstring."""
    first = function.body[0]
    if ast.get_docstring(function, clean=False) is None:
        return set()
    return set(range(first.lineno, (first.end_lineno or first.lineno) + 1))


def measure_functions(file: Path) -> Iterator[tuple[str, int]]:
    """Every function's name and its number of code lines."""
    code = lines_with_code(file)
    for node in ast.walk(parse(file)):
        if isinstance(node, Function):
            lines = set(range(node.lineno, (node.end_lineno or node.lineno) + 1)) & code
            yield f"{short(file)}::{node.name}", len(lines - docstring_lines(node))


def measure_qml_functions(file: Path) -> Iterator[tuple[str, int]]:
    """Every QML function's name and its number of lines, from its indentation."""
    pattern = re.compile(r"^( *)function (\w+)\([^\n]*\{\n(.*?)^\1\}", re.MULTILINE | re.DOTALL)
    for match in pattern.finditer(file.read_text(encoding="utf-8")):
        yield f"{short(file)}::{match[2]}", match[3].count("\n") + 2


def count_lines(file: Path) -> int:
    """How many lines a file has."""
    return len(file.read_text(encoding="utf-8").splitlines())


def limit_for(name: str) -> int:
    """The longest a function may be."""
    return MAX_TEST_LINES if name.startswith("tests/") else MAX_FUNCTION_LINES


def test_python_files_are_short():
    long = {short(file): count_lines(file) for file in FILES if count_lines(file) > MAX_FILE_LINES}
    assert {name: lines for name, lines in long.items() if name not in REASONS} == {}


def test_functions_are_short():
    sizes = dict(size for file in FILES for size in measure_functions(file))
    long = {name: lines for name, lines in sizes.items() if lines > limit_for(name)}
    assert {name: lines for name, lines in long.items() if name not in REASONS} == {}


def test_qml_files_are_short():
    assert {short(file): count_lines(file) for file in qml_files() if count_lines(file) > MAX_QML_LINES} == {}


def test_qml_functions_are_short():
    sizes = dict(size for file in qml_files() for size in measure_qml_functions(file))
    assert {name: lines for name, lines in sizes.items() if lines > MAX_QML_FUNCTION_LINES} == {}


def test_a_reason_is_given_only_for_what_is_too_long():
    sizes = dict(size for file in FILES for size in measure_functions(file))
    sizes |= {short(file): count_lines(file) - MAX_FILE_LINES + MAX_FUNCTION_LINES for file in FILES}
    assert [name for name in REASONS if sizes.get(name, 0) <= limit_for(name)] == []


SAMPLE = '''
def f():
    """Say.

    More.
    """
    # Note.

    x = (
        1,
    )
    return x
'''


def test_code_lines_leave_out_docstrings_comments_and_gaps(tmp_path: Path, monkeypatch):
    file = tmp_path / "sample.py"
    file.write_text(SAMPLE)
    monkeypatch.setattr("tests.rules.test_sizes.short", str)
    assert [lines for _, lines in measure_functions(file)] == [5]
