"""What a screen reader finds in a window, and how much of it an eye can see."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

Role = QAccessible.Role

TARGET_ROLES = frozenset(
    {Role.Button, Role.RadioButton, Role.CheckBox, Role.Slider, Role.Link, Role.EditableText, Role.ListItem}
)
"""Roles of things that are there to be touched."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing in the accessibility tree. `box` is where it is in the window, `shown` the part not cut off."""

    name: str
    description: str
    role: Role
    item: QQuickItem
    box: QRectF
    shown: QRectF
    is_enabled: bool
    is_checked: bool
    is_focused: bool

    @property
    def is_target(self) -> bool:
        """Whether it is there to be touched."""
        return self.role in TARGET_ROLES

    @property
    def is_in_view(self) -> bool:
        """Whether a finger at its middle would meet it."""
        return self.shown.contains(self.box.center())


def list_seen(window: QQuickWindow) -> list[Seen]:
    """Return everything that is drawn in a window, in reading order."""
    QAccessible.setActive(True)
    root = QAccessible.queryAccessibleInterface(window)
    glass = QRectF(0, 0, window.width(), window.height())
    return list(_walk(root, glass)) if root else []


def clip_box(item: QQuickItem, box: QRectF) -> QRectF:
    """Return the part of `box` that no parent of `item` cuts off."""
    shown = box
    parent = item.parentItem()
    while parent is not None:
        if parent.clip():
            shown = shown.intersected(scene_box(parent))
        parent = parent.parentItem()
    return shown


def scene_box(item: QQuickItem) -> QRectF:
    """Return where an item is in its window."""
    return QRectF(item.mapToScene(QPointF(0, 0)), item.size())


def _walk(interface: QAccessibleInterface, glass: QRectF) -> Iterator[Seen]:
    for index in range(interface.childCount()):
        child = interface.child(index)
        item = child.object()
        if not isinstance(item, QQuickItem) or not item.isVisible() or item.opacity() == 0:
            continue
        yield _describe(child, item, glass)
        yield from _walk(child, glass)


def _describe(interface: QAccessibleInterface, item: QQuickItem, glass: QRectF) -> Seen:
    box = scene_box(item)
    state = interface.state()
    return Seen(
        name=interface.text(QAccessible.Text.Name),
        description=interface.text(QAccessible.Text.Description),
        role=interface.role(),
        item=item,
        box=box,
        shown=clip_box(item, box & glass),
        is_enabled=item.isEnabled(),
        is_checked=bool(state.checked),
        is_focused=item.hasActiveFocus(),
    )
