"""The tour as a command."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from kiosk.tour import command, main


@pytest.mark.parametrize(("text", "size"), [("1280x800", (1280, 800)), ("3840x2160", (3840, 2160))])
def test_a_size_is_two_numbers(text: str, size: tuple[int, int]):
    assert command.read_size(text) == size


@pytest.mark.parametrize("text", ["", "1280", "1280×800", "x800", "1280x", "99999x9", "-1280x800"])
def test_anything_else_is_no_size(text: str):
    with pytest.raises(argparse.ArgumentTypeError, match="is not a size"):
        command.read_size(text)


def test_the_words_of_the_command_reach_the_tour(monkeypatch):
    asked = []
    monkeypatch.setattr(command, "run_tour", lambda *args, **options: asked.append((args, options)) or 0)
    assert main(["--bundle", "b", "--out", "o", "--size", "1080x1920", "--quick"]) == 0
    assert asked == [((Path("b"), Path("o"), (1080, 1920)), {"is_quick": True})]


def test_without_words_it_is_the_bundle_and_pictures_of_the_checkout(monkeypatch):
    asked = []
    monkeypatch.setattr(command, "run_tour", lambda *args, **options: asked.append((args, options)) or 1)
    assert main([]) == 1
    assert asked == [((Path("build/bundle"), Path("build/tour"), (1280, 800)), {"is_quick": False})]
