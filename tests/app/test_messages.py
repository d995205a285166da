"""Qt's messages in the log."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType

from kiosk.app.messages import log_qt_message


@pytest.mark.parametrize(
    ("kind", "level"),
    [
        (QtMsgType.QtDebugMsg, logging.DEBUG),
        (QtMsgType.QtInfoMsg, logging.INFO),
        (QtMsgType.QtWarningMsg, logging.WARNING),
        (QtMsgType.QtCriticalMsg, logging.ERROR),
        (QtMsgType.QtFatalMsg, logging.CRITICAL),
    ],
)
def test_a_message_of_qt_is_logged_at_its_own_level(kind, level, caplog):
    with caplog.at_level(logging.DEBUG):
        log_qt_message(kind, QMessageLogContext(), "100 % of it")
    assert [(record.levelno, record.getMessage()) for record in caplog.records] == [(level, "100 % of it")]
    caplog.clear()
