"""Turns what a window shows into a snapshot.

Where a dialog is open, only the topmost one counts: what it covers can be neither read nor touched.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np
import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.audit.box import Box
from kiosk.audit.configuration import Configuration
from kiosk.audit.lettering import measure_letters, plain_words
from kiosk.audit.snapshot import DrawnPicture, DrawnText, Pane, Pixels, Snapshot, Thing
from kiosk.tour import Seen, list_seen, scene_box

_FAR = 1e6
_ICONS, _OWN_PICTURES = "image://icons/", "image://"
_HEADINGS = frozenset({QAccessible.Role.Heading, QAccessible.Role.AlertMessage})
_SCROLLERS = ("Up", "Down")


@dataclass(frozen=True, slots=True)
class Scene:
    """What a snapshot is of."""

    place: str
    configuration: Configuration
    px_per_mm: float
    viewing_distance_mm: float
    reach_top_px: float = 0.0


@dataclass(frozen=True, slots=True)
class _Around:
    """What an item is in. `room` is open above and below where it scrolls; `shown` is not."""

    room: Box
    shown: Box
    told: tuple[str, ...] = ()
    target: int | None = None
    pane: int | None = None
    group: int | None = None


@dataclass(slots=True)
class _Found:
    seen: dict[QQuickItem, Seen]
    things: list[Thing] = field(default_factory=list)
    texts: list[DrawnText] = field(default_factory=list)
    pictures: list[DrawnPicture] = field(default_factory=list)
    panes: list[Pane] = field(default_factory=list)


def capture(window: QQuickWindow, scene: Scene, *, with_pixels: bool = False) -> Snapshot:
    """Return what a window shows now."""
    seen = list_seen(window)
    dialog = find_top_dialog(seen)
    glass = Box(0, 0, window.width(), window.height())
    found = _Found({one.item: one for one in seen})
    _walk(dialog or window.contentItem(), _Around(glass, glass), found)
    return Snapshot(
        place=scene.place,
        configuration=scene.configuration,
        glass=glass,
        px_per_mm=scene.px_per_mm,
        viewing_distance_mm=scene.viewing_distance_mm,
        things=tuple(found.things),
        texts=tuple(found.texts),
        pictures=tuple(found.pictures),
        panes=tuple(found.panes),
        reach_top_px=scene.reach_top_px,
        is_dialog=dialog is not None,
        pixels=grab_pixels(window) if with_pixels else None,
    )


def find_top_dialog(seen: list[Seen]) -> QQuickItem | None:
    """Return the dialog in front of all others, or None where none is open."""
    dialogs = [one.item for one in seen if one.role == QAccessible.Role.Dialog]
    return max(enumerate(dialogs), key=lambda pair: (pair[1].z(), pair[0]))[1] if dialogs else None


def grab_pixels(window: QQuickWindow) -> Pixels:
    """Return the picture of a window as rows of red, green and blue."""
    return read_pixels(window.grabWindow())


def read_pixels(picture: QImage) -> Pixels:
    """Return a picture as rows of red, green and blue."""
    image = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def _walk(item: QQuickItem, around: _Around, found: _Found) -> None:
    if not item.isVisible() or item.opacity() == 0:
        return
    seen = found.seen.get(item)
    if seen is None and _is_kept_ready(item, around):
        return
    if seen is not None:
        found.things.append(_describe_thing(seen, around, found))
        around = _enter_thing(seen, around)
    _note_drawing(item, seen, around, found)
    below = _enter(item, around, found)
    for child in item.childItems():
        _walk(child, below, found)


def _is_kept_ready(item: QQuickItem, around: _Around) -> bool:
    """Whether it is a row a list has made beyond what it shows: neither seen, told nor touched yet."""
    interface = QAccessible.queryAccessibleInterface(item)
    is_button = interface is not None and interface.role() == QAccessible.Role.Button
    return is_button and around.pane is not None and around.shown.cut(to_box(scene_box(item))).is_empty


def _enter_thing(seen: Seen, around: _Around) -> _Around:
    told = (*around.told, seen.name, seen.description)
    return replace(around, told=told, target=key_of(seen.item) if seen.is_target else around.target)


def _enter(item: QQuickItem, around: _Around, found: _Found) -> _Around:
    box = to_box(scene_box(item))
    below = replace(around, group=key_of(item))
    if item.property("contentY") is not None:
        found.panes.append(Pane(box, item.property("contentWidth"), item.property("contentHeight")))
        across = around.room.cut(box)
        room = Box(across.x, -_FAR, across.width, 2 * _FAR)
        return replace(below, room=room, shown=around.shown.cut(box), pane=key_of(item))
    if item.clip():
        return replace(below, room=around.room.cut(box), shown=around.shown.cut(box))
    return below


def _describe_thing(seen: Seen, around: _Around, found: _Found) -> Thing:
    return Thing(
        key=key_of(seen.item),
        name=seen.name,
        description=seen.description,
        role=seen.role.name,
        box=to_box(seen.box),
        shown=to_box(seen.shown),
        is_target=seen.is_target,
        is_enabled=seen.is_enabled,
        is_checkable=bool(QAccessible.queryAccessibleInterface(seen.item).state().checkable),
        is_checked=seen.is_checked,
        is_tab_stop=seen.item.activeFocusOnTab(),
        inside=around.target,
        group=around.group,
        scrolled_by=frozenset(_list_scrollers(seen, found)),
    )


def _list_scrollers(seen: Seen, found: _Found) -> Iterator[str]:
    """Name what scrolls the view that something is in."""
    for one in found.seen.values():
        is_beside = seen.pane is not None and seen.pane.isAncestorOf(one.item)
        if is_beside and one.name in _SCROLLERS and one.is_target and one.is_enabled and one.is_in_view:
            yield one.name


def _note_drawing(item: QQuickItem, seen: Seen | None, around: _Around, found: _Found) -> None:
    if item.property("truncated") is not None and item.property("text"):
        is_heading = seen is not None and seen.role in _HEADINGS
        found.texts.append(_describe_text(item, around, is_heading))
    elif item.property("sourceSize") is not None and item.property("source") is not None:
        found.pictures.extend(_describe_picture(item, around))


def _describe_text(item: QQuickItem, around: _Around, is_heading: bool) -> DrawnText:
    box = to_box(scene_box(item))
    return DrawnText(
        words=plain_words(str(item.property("text"))),
        box=box,
        shown=around.shown.cut(box),
        room=around.room,
        needs=(item.property("contentWidth"), item.property("contentHeight")),
        letters=measure_letters(item),
        told=around.told,
        is_cut_short=bool(item.property("truncated")),
        is_heading=is_heading,
        is_enabled=item.isEnabled(),
        target=around.target,
        pane=around.pane,
    )


def _describe_picture(item: QQuickItem, around: _Around) -> Iterator[DrawnPicture]:
    source = item.property("source").toString()
    if source:
        box = to_box(scene_box(item))
        is_icon = source.startswith(_ICONS)
        yield DrawnPicture(source, box, around.shown.cut(box), is_icon, around.target, item.isEnabled())


def to_box(box: QRectF) -> Box:
    """Turn Qt's rectangle into ours."""
    return Box(box.x(), box.y(), box.width(), box.height())


def key_of(item: QQuickItem) -> int:
    """Return what tells an item from all others for as long as it lives."""
    return int(shiboken6.getCppPointer(item)[0])
