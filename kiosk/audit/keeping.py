"""Whether a reader who changes how a page looks is still at the same section (A23)."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Q_ARG, QMetaObject
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.audit.configuration import Configuration
from kiosk.audit.finding import Finding
from kiosk.audit.places import Place
from kiosk.audit.stage import Stage
from kiosk.tour import rows_of

_CHANGES = (
    ("larger words", "chooseTextStep", "giant"),
    ("other colours", "chooseTheme", "dark"),
    ("more space", "chooseMoreSpace", True),
    ("other letters", "chooseTypeface", "lexend"),
    ("bigger buttons", "chooseBiggerButtons", True),
)
_EDITIONS = ("Easy Read", "Large print", "Standard")
_SECTION = 2
_FINDS_ITS_PLACE_MS = 200
"""Longer than a page holds on to where it was left, while it is laid out."""


def find_lost_place(stage: Stage, place: Place, configuration: Configuration) -> Iterator[Finding]:
    """Change the look and the edition of a page, and find what moves the reader to another section."""
    preferences, visitor = stage.walk.parts.preferences, stage.walk.visitor
    for what, slot, value in _CHANGES:
        before = _open_section(stage, place)
        getattr(preferences, slot)(value)
        yield from _compare(stage, configuration, place, before, what)
    before = _open_section(stage, place)
    for edition in _EDITIONS:
        visitor.touch(edition)
        yield from _compare(stage, configuration, place, before, edition)


def _open_section(stage: Stage, place: Place) -> str:
    """Go to a page and, in it, to a section; return which."""
    stage.go(place)
    QTest.qWait(_FINDS_ITS_PLACE_MS)
    section: str = rows_of(stage.walk.parts.reader, "sections")[_SECTION].section_id
    QMetaObject.invokeMethod(_find_page(stage), "showSection", Q_ARG("QString", section))
    stage.settle()
    return section


def _compare(
    stage: Stage, configuration: Configuration, place: Place, before: str, what: str
) -> Iterator[Finding]:
    QTest.qWait(_FINDS_ITS_PLACE_MS)
    stage.settle()
    after = _find_page(stage).property("currentSection")
    if after != before:
        problem = f"moves the reader from the section “{before}” to “{after}”"
        yield Finding(23, place.name, configuration, what, problem)


def _find_page(stage: Stage) -> QQuickItem:
    waiting = [stage.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.property("currentSection") is not None:
            return item
        waiting.extend(item.childItems())
    raise RuntimeError("no page is open")
