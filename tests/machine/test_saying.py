"""Lines are written where there is somewhere to write to."""

from __future__ import annotations

import sys

from kiosk.machine import say


def test_each_line_ends(capsys):
    say("One.", "Two.")
    assert capsys.readouterr().out == "One.\nTwo.\n"


def test_without_a_text_window_nothing_is_said(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    say("One.")
