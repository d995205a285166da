"""Snapshots made by hand: a good screen, to be spoiled in one place."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from kiosk.audit.box import Box
from kiosk.audit.configuration import Configuration, Panel
from kiosk.audit.finding import Finding
from kiosk.audit.snapshot import DrawnText, Letters, Snapshot, Thing

PANEL = Panel(1000, 600, 21.5)
PLAIN = Configuration(PANEL)
GLASS = Box(0, 0, 1000, 600)
LETTERS = Letters(size_px=26, capital_px=18, line_share=1.5)


def make_thing(key: int, name: str, box: Box, **facts: object) -> Thing:
    """A button that is wholly in view."""
    thing = Thing(key, name, "", "Button", box, box, is_target=True)
    return replace(thing, **facts)


def make_text(words: str, box: Box, **facts: object) -> DrawnText:
    """Words that fit and are told."""
    text = DrawnText(words, box, box, GLASS, (box.width, box.height), LETTERS, told=(words,))
    return replace(text, **facts)


def make_snapshot(*things: Thing, texts: tuple[DrawnText, ...] = (), **facts: object) -> Snapshot:
    """A screen at three pixels to the millimetre with these things on it."""
    snapshot = Snapshot("a screen", PLAIN, GLASS, 3.0, 600.0, things, texts)
    return replace(snapshot, **facts)


def make_finding(number: int = 26, place: str = "home", subject: str = "Open", problem: str = "") -> Finding:
    """A finding about a button."""
    return Finding(
        number, place, PLAIN, subject, problem or "is 15.0 by 20.0 mm, not 20", Box(10, 10, 45, 60)
    )


def paint(*boxes: tuple[Box, tuple[int, int, int]], ground: tuple[int, int, int] = (255, 255, 255)):
    """A picture of the screen with boxes in colours on a ground."""
    pixels = np.full((600, 1000, 3), ground, dtype=np.uint8)
    for box, colour in boxes:
        pixels[round(box.y) : round(box.bottom), round(box.x) : round(box.right)] = colour
    return pixels
