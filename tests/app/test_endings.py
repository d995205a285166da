"""A restart is a new process with the same words."""

from __future__ import annotations

import os
import sys

import pytest

from kiosk.app.endings import start_again


def test_the_program_begins_again_with_the_same_words(monkeypatch):
    asked: list[tuple[str, list[str]]] = []

    def become(program: str, words: list[str]) -> None:
        asked.append((program, words))
        raise SystemExit

    monkeypatch.setattr(os, "execv", become)
    with pytest.raises(SystemExit):
        start_again()
    assert asked == [(sys.executable, sys.orig_argv)]
