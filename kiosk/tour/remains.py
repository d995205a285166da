"""What the view models hold, as plain values, so that before and after a visit can be compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QObject

from kiosk.viewmodels import RowModel


def describe_view_models(root: QObject) -> dict[str, object]:
    """Return every property of a view model and of those it leads to, by its path."""
    return dict(_describe(root, "kiosk"))


def list_remains(before: dict[str, object], after: dict[str, object]) -> list[str]:
    """Return the paths of what is not as it was."""
    return sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))


def _describe(model: QObject, path: str) -> Iterator[tuple[str, object]]:
    if isinstance(model, RowModel):
        yield path, model.rows
        return
    for name in _list_properties(model):
        value = getattr(model, name)
        if isinstance(value, QObject):
            yield from _describe(value, f"{path}.{name}")
        else:
            yield f"{path}.{name}", value


def _list_properties(model: QObject) -> list[str]:
    meta = model.metaObject()
    names = [cast(str, meta.property(index).name()) for index in range(meta.propertyCount())]
    return [name for name in names if name != "objectName"]
