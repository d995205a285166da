"""Whether words can be read: height of capitals, length of lines, space between them, alignment."""

from __future__ import annotations

import math
from collections.abc import Iterator

from kiosk.audit.finding import Finding, find_in
from kiosk.audit.snapshot import DrawnText, Snapshot

LEAST_CAPITAL_MM = 4.8
LARGE_DEG = 0.7
EASY_READ = "Easy Read"
WAY_TO_LARGER_WORDS = "Text and colours"
MOST_CHARACTERS, MOST_EASY_CHARACTERS = 80, 50
LEAST_LINE_SHARE = 1.5
ROUNDING_PX = 1.0
"""Letters come in whole pixels."""


def find_small_letters(snapshot: Snapshot) -> Iterator[Finding]:
    """Find capitals lower than 4.8 mm (A9), or than 0.7 degrees where words are large (A8)."""
    large_mm = math.pi * snapshot.viewing_distance_mm * LARGE_DEG / 180
    is_large = snapshot.configuration.text_step != "standard"
    number, least_mm = (8, max(large_mm, LEAST_CAPITAL_MM)) if is_large else (9, LEAST_CAPITAL_MM)
    for text in snapshot.texts:
        height_mm = snapshot.in_mm(text.letters.capital_px)
        if snapshot.in_mm(text.letters.capital_px + ROUNDING_PX) < least_mm:
            problem = f"has capitals of {height_mm:.1f} mm, not {least_mm:.1f}"
            yield find_in(snapshot, number, text.words, problem, text.box)


def find_small_easy_read(snapshot: Snapshot) -> Iterator[Finding]:
    """Find words of an Easy Read page that are smaller than Large (A114)."""
    least_mm = math.pi * snapshot.viewing_distance_mm * LARGE_DEG / 180
    for text in snapshot.texts:
        is_part_of_page = EASY_READ in snapshot.place and text.pane is not None and text.target is None
        if is_part_of_page and snapshot.in_mm(text.letters.capital_px + ROUNDING_PX) < least_mm:
            height_mm = snapshot.in_mm(text.letters.capital_px)
            problem = f"has capitals of {height_mm:.1f} mm, not {least_mm:.1f}"
            yield find_in(snapshot, 114, text.words, problem, text.box)


def find_small_way_to_larger_words(snapshot: Snapshot) -> Iterator[Finding]:
    """Find what makes words larger written smaller than 0.7 degrees: who needs it could not find it (A24)."""
    least_mm = math.pi * snapshot.viewing_distance_mm * LARGE_DEG / 180
    for text in snapshot.texts:
        height_px = text.letters.capital_px + ROUNDING_PX
        is_way = text.words == WAY_TO_LARGER_WORDS and text.target is not None
        if is_way and snapshot.in_mm(height_px) < least_mm:
            height_mm = snapshot.in_mm(text.letters.capital_px)
            problem = f"has capitals of {height_mm:.1f} mm, not {least_mm:.1f}"
            yield find_in(snapshot, 24, text.words, problem, text.box)


def find_long_lines(snapshot: Snapshot) -> Iterator[Finding]:
    """Find lines of more than 80 characters, or 50 in Easy Read (A14)."""
    most = MOST_EASY_CHARACTERS if EASY_READ in snapshot.place else MOST_CHARACTERS
    for text in snapshot.texts:
        if text.letters.longest_line > most:
            problem = f"has a line of {text.letters.longest_line} characters, not {most}"
            yield find_in(snapshot, 14, text.words, problem, text.box)


def find_odd_alignment(snapshot: Snapshot) -> Iterator[Finding]:
    """Find words to read on several lines that do not begin at the left (A15)."""
    for text in _list_reading(snapshot):
        if text.letters.alignment != "left":
            problem = f"is set {text.letters.alignment} on {text.letters.lines} lines"
            yield find_in(snapshot, 15, text.words, problem, text.box)


def find_tight_lines(snapshot: Snapshot) -> Iterator[Finding]:
    """Find words to read whose lines are less than 1.5 apart: A13, and A12 with more space."""
    number = 12 if snapshot.configuration.has_more_space else 13
    for text in _list_reading(snapshot):
        if text.letters.line_share < LEAST_LINE_SHARE - 0.02:
            problem = f"has lines {text.letters.line_share:.2f} of the letter size apart, not 1.5"
            yield find_in(snapshot, number, text.words, problem, text.box)


def _list_reading(snapshot: Snapshot) -> Iterator[DrawnText]:
    for text in snapshot.texts:
        if text.letters.lines > 1 and text.target is None and not text.is_heading:
            yield text
