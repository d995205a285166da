"""What is wrong with what a screen reader finds: silent words, nameless things, an order nobody reads in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tour import Seen

Role = QAccessible.Role
PRESSED = frozenset({Role.Button, Role.RadioButton, Role.CheckBox})
NAMED = PRESSED | {
    Role.Slider,
    Role.EditableText,
    Role.Graphic,
    Role.List,
    Role.Dialog,
    Role.ToolBar,
    Role.Pane,
}
SAMPLE = "Aa"
_TAGS = re.compile(r"<[^>]+>")
_SPACES = re.compile(r"[\s,\u200b\u2060\u00a0]+")


def list_actions(seen: Seen) -> list[str]:
    """Return what a screen reader can do with a thing."""
    told = QAccessible.queryAccessibleInterface(seen.item)
    actions = told.actionInterface() if told else None
    return list(actions.actionNames()) if actions else []


def do(seen: Seen, action: str) -> None:
    """Do something with a thing as a screen reader does."""
    QAccessible.queryAccessibleInterface(seen.item).actionInterface().doAction(action)


def find_silent_controls(seen: list[Seen]) -> list[str]:
    """Return what has no name, or cannot be pressed or moved by a screen reader."""
    problems = [
        f"a {thing.role.name} has no name" for thing in seen if thing.role in NAMED and not thing.name
    ]
    wanted = {**dict.fromkeys(PRESSED, "Press"), Role.Slider: "Increase"}
    return problems + [
        f"“{thing.name}” has no {wanted[thing.role]}"
        for thing in seen
        if thing.role in wanted and wanted[thing.role] not in list_actions(thing)
    ]


def find_silent_words(window: QQuickWindow, seen: list[Seen]) -> list[str]:
    """Return every drawn text that is neither in the tree nor said by the control it is drawn in."""
    names = {_squeeze(thing.name) for thing in seen}
    return [
        f"“{words}” is drawn and never said; what is said is “{said}”"
        for words, said in _listen(window.contentItem(), {thing.item: thing for thing in seen}, "")
        if not _is_said(words, said) and _squeeze(words) not in names
    ]


def _listen(item: QQuickItem, told: dict[QQuickItem, Seen], said: str) -> Iterator[tuple[str, str]]:
    """Return every drawn text that is not in the tree, with what is said around it."""
    if not item.isVisible() or item.opacity() == 0:
        return
    thing = told.get(item)
    if thing is not None:
        said = f"{thing.name} {thing.description}"
    elif item.property("truncated") is not None and item.property("text"):
        yield str(item.property("text")), said
    for child in item.childItems():
        yield from _listen(child, told, said)


def _is_said(words: str, said: str) -> bool:
    """A lone sign is said by its name, and a sample of letters says nothing."""
    is_sign = len(words) == 1 or words in (SAMPLE, "•")
    return is_sign or _squeeze(words) in _squeeze(said)


def _squeeze(words: str) -> str:
    return _SPACES.sub("", _TAGS.sub("", words)).casefold()


def find_wrong_order(seen: list[Seen]) -> list[str]:
    """Return every pair of things in view that is told in another order than eyes read it in."""
    in_view = [thing for thing in seen if thing.name and thing.is_enabled and not thing.shown.isEmpty()]
    return [
        f"“{later.name[:40]}” is read before “{sooner.name[:40]}”, and told after it"
        for sooner, later in combinations(in_view, 2)
        if _stands_before(later.shown, sooner.shown)
    ]


def _stands_before(one: QRectF, other: QRectF) -> bool:
    """Whether a box is above another in the same column, or left of it in the same row."""
    shared_width = min(one.right(), other.right()) - max(one.left(), other.left())
    shared_height = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    is_above = shared_width > 0 and one.bottom() <= other.top() + 1
    is_left = shared_height > min(one.height(), other.height()) / 2 and one.right() <= other.left() + 1
    return is_above or is_left
