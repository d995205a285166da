"""Listens to what Qt and QML complain about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_SERIOUS = frozenset({QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg})
_Handler = Callable[[QtMsgType, QMessageLogContext, str], None]


@contextmanager
def hear_warnings() -> Iterator[list[str]]:
    """Collect warnings while the block runs; afterwards they go where they went before."""
    heard: list[str] = []

    def note(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind in _SERIOUS:
            heard.append(message)

    before: _Handler | None = qInstallMessageHandler(note)
    try:
        yield heard
    finally:
        qInstallMessageHandler(before)
