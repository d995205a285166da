"""What a screen reader finds in a window, and how much of it an eye can see.

The walk goes down through `childItems` and never up. PySide takes what a method without arguments
returns for a child of the object that was asked, so `item.window()` or `interface.object()` would make
the window die, for Python, with the first item.
"""

from __future__ import annotations

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
    """One thing in the accessibility tree.

    `box` is where it is in the window and `shown` the part not cut off. `pane` holds the view it scrolls
    in together with that view's Up and Down.
    """

    name: str
    description: str
    role: Role
    item: QQuickItem
    box: QRectF
    shown: QRectF
    pane: QQuickItem | None
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


@dataclass(frozen=True, slots=True)
class _Surroundings:
    pane: QQuickItem | None
    clip: QRectF


def list_seen(window: QQuickWindow) -> list[Seen]:
    """Return everything that is drawn in a window, in reading order."""
    QAccessible.setActive(True)
    told = _list_told(QAccessible.queryAccessibleInterface(window))
    glass = QRectF(0, 0, window.width(), window.height())
    found: list[Seen] = []
    _walk(window.contentItem(), None, _Surroundings(None, glass), told, found)
    return found


def scene_box(item: QQuickItem) -> QRectF:
    """Return where an item is in its window."""
    return QRectF(item.mapToScene(QPointF(0, 0)), item.size())


def _list_told(window: QAccessibleInterface) -> set[int]:
    """Return the ids of what is in the tree; ignored items answer too, but are not in it."""
    told: set[int] = set()
    waiting = [window]
    while waiting:
        interface = waiting.pop()
        children = [interface.child(index) for index in range(interface.childCount())]
        told.update(map(QAccessible.uniqueId, children))
        waiting.extend(children)
    return told


def _walk(
    item: QQuickItem, parent: QQuickItem | None, around: _Surroundings, told: set[int], found: list[Seen]
) -> None:
    if not item.isVisible() or item.opacity() == 0:
        return
    interface = QAccessible.queryAccessibleInterface(item)
    if interface is not None and QAccessible.uniqueId(interface) in told:
        found.append(_describe(interface, item, around))
    if item.clip():
        around = _Surroundings(parent, around.clip & scene_box(item))
    for child in item.childItems():
        _walk(child, item, around, told, found)


def _describe(interface: QAccessibleInterface, item: QQuickItem, around: _Surroundings) -> Seen:
    box = scene_box(item)
    return Seen(
        name=interface.text(QAccessible.Text.Name),
        description=interface.text(QAccessible.Text.Description),
        role=interface.role(),
        item=item,
        box=box,
        shown=box & around.clip,
        pane=around.pane,
        is_enabled=item.isEnabled(),
        is_checked=bool(interface.state().checked),
        is_focused=item.hasActiveFocus(),
    )
