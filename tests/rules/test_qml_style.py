"""Colours, sizes of letters and durations are decided in Theme, nowhere else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.rules.sources import QML, qml_files, short

LENGTHS = "[wW]idth|[hH]eight|[sS]pacing|[pP]adding|[mM]argins?|[rR]adius"
LITERALS = {
    "a colour in hexadecimal": r"[\"']#[0-9a-fA-F]{3,8}[\"']",
    "a colour worked out": r"\bQt\.(rgba|hsla|hsva|darker|lighter|tint|alpha)\(",
    "a colour by name": r"\b\w*[cC]olor\w*:\s*[\"'](?!transparent[\"'])[a-z]+[\"']",
    "a size of letters": r"\b(pixelSize|pointSize|size)\s*:\s*[\d.]",
    "a font by name": r"\b(family|families)\s*:\s*\[?\s*[\"']",
    "a length": rf"\b\w*({LENGTHS})\s*:\s*(?!-1\s*$)-?[\d.]*[1-9][\d.]*\s*$",
    "a duration": r"\b(duration|interval)\s*:\s*[\d.]+",
}
# Proportions and rules of layout, which are not lengths.
NOT_LENGTHS = re.compile(r"\b(lineHeight\s*:|Layout\.preferred(Width|Height)\s*:\s*1\s*$)")


def find_literals(text: str) -> list[str]:
    """Every line that decides a look by itself, with what it decides."""
    return [
        f"{number}: {kind}: {line.strip()}"
        for number, line in enumerate(text.splitlines(), start=1)
        for kind, pattern in LITERALS.items()
        if re.search(pattern, line) and not NOT_LENGTHS.search(line)
    ]


def screens_and_components() -> list[Path]:
    """Every QML file that is not part of Theme."""
    return [file for file in qml_files() if QML / "Kiosk" / "Theme" not in file.parents]


def test_only_theme_decides_colours_sizes_and_durations():
    found = {short(file): find_literals(file.read_text()) for file in screens_and_components()}
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    "line",
    [
        'color: "#fff"',
        "color: Qt.rgba(0, 0, 0, 0.5)",
        'border.color: "red"',
        "font.pixelSize: 12",
        "size: 12",
        'font.family: "Arial"',
        "    width: 300",
        "    anchors.leftMargin: 8",
        "duration: 200",
    ],
)
def test_a_literal_is_found(line: str):
    assert find_literals(line)


@pytest.mark.parametrize(
    "line", ['color: "transparent"', "color: Theme.ink", "padding: 0", "lineHeight: 1.2", "width: root.width"]
)
def test_a_value_from_theme_is_left_alone(line: str):
    assert find_literals(line) == []
