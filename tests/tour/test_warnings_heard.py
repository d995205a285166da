"""Qt's complaints are heard while somebody listens, and go on to where they went afterwards."""

from __future__ import annotations

from PySide6.QtCore import qCritical, qDebug, qWarning

from kiosk.tour import hear_warnings


def test_complaints_are_heard_and_chatter_is_not():
    with hear_warnings() as heard:
        qDebug("chatter")
        qWarning("a warning")
        qCritical("worse")
    assert heard == ["a warning", "worse"]


def test_afterwards_nothing_more_is_heard(qtlog):
    with hear_warnings() as heard:
        pass
    qDebug("later")
    assert heard == []
    assert [record.message for record in qtlog.records] == ["later"]
