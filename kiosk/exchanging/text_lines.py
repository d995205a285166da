"""Reads text files of any encoding, a line or a stretch at a time, in little memory whatever their size."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import IO

from kiosk.exchanging.limits import LIMITS, ImportLimits
from kiosk.source import ProblemLog
from kiosk.vocabulary import Place

_CHUNK_BYTES = 65_536
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FIRST_BYTE, _FIRST_ESCAPE = 0x80, 0xDC80
"""A byte that is no UTF-8 comes out of decoding as its own number above 0xDC00."""
_ESCAPED = re.compile("[\udc80-\udcff]")
_NUL, _MARK = "\0", "\ufeff"
_ODD = re.compile(f"[{_NUL}{_MARK}\udc80-\udcff]")
_MENDED: dict[int, str | None] = {
    _FIRST_ESCAPE + byte - _FIRST_BYTE: bytes([byte]).decode("cp1252", "replace")
    for byte in range(_FIRST_BYTE, 0x100)
} | {ord(_NUL): None, ord(_MARK): None}


@dataclass(slots=True)
class LetterMender:
    """Reads bytes that are not UTF-8 as Windows writes them, leaves out signs nobody types, and tells."""

    name: str
    problems: ProblemLog
    _told: frozenset[str] = frozenset()

    def mend(self, text: str, first_line: int) -> str:
        """Return a text with nothing odd in it; say the first line of each kind of oddness."""
        if not _ODD.search(text):
            return text
        if found := _ESCAPED.search(text):
            message = "From here on not every letter is saved as UTF-8. Those were read as Windows-1252."
            advice = "Look at letters such as £, é and ’ in what was imported."
            self._tell("not-utf-8", first_line + text.count("\n", 0, found.start()), message, advice)
        if _NUL in text:
            message = "There are empty characters (NUL) here. They were left out."
            line = first_line + text.count("\n", 0, text.index(_NUL))
            self._tell("nul-characters", line, message, "The file may be damaged. Fetch it again.")
        return text.translate(_MENDED)

    def _tell(self, rule: str, line: int, message: str, advice: str) -> None:
        if rule not in self._told:
            self._told |= {rule}
            self.problems.add_warning(rule, Place(self.name, line), message, advice)


@contextmanager
def open_text(file: IO[bytes], name: str, problems: ProblemLog, newline: str | None) -> Iterator[IO[str]]:
    """Open a file as text. What it gives is to be mended. The file stays open behind it."""
    encoding = find_encoding(file, name, problems)
    file.seek(0)
    errors = "surrogateescape" if encoding.startswith("utf-8") else "replace"
    text = io.TextIOWrapper(file, encoding, errors=errors, newline=newline)
    try:
        yield text
    finally:
        text.detach()


def find_encoding(file: IO[bytes], name: str, problems: ProblemLog) -> str:
    """Return how a file as a whole is encoded, and say so where it is not UTF-8."""
    file.seek(0)
    beginning = file.read(_CHUNK_BYTES)
    encoding = next((encoding for bom, encoding in _BOMS if beginning.startswith(bom)), None)
    encoding = encoding or _guess(beginning) or "utf-8"
    if not encoding.startswith("utf-8"):
        message = f"The file is not saved as UTF-8. It was read as {encoding.upper()}."
        advice = "Look at letters such as £, é and ’ in what was imported."
        problems.add_warning("not-utf-8", Place(name), message, advice)
    return encoding


def _guess(beginning: bytes) -> str | None:
    """Tell UTF-16 without its mark by the zeros in English text."""
    pairs = max(1, len(beginning) // 2)
    odd, even = beginning[1::2].count(0) / pairs, beginning[0::2].count(0) / pairs
    if max(odd, even) < 0.4 or min(odd, even) > 0.1:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def read_lines(
    file: IO[bytes], name: str, problems: ProblemLog, limits: ImportLimits = LIMITS
) -> Iterator[str]:
    """Yield the lines of a file. A line that is far too long is left out, and said; no more is held of it."""
    mender = LetterMender(name, problems)
    with open_text(file, name, problems, newline="") as text:
        for number, line in enumerate(iter(partial(text.readline, limits.max_line_characters), ""), start=1):
            if len(line) < limits.max_line_characters or _is_whole(line):
                yield mender.mend(line, number)
                continue
            while not _is_whole(text.readline(limits.max_line_characters)):
                pass
            message = f"This line is longer than {limits.max_line_characters:,} letters. It was left out."
            problems.add("line-too-long", Place(name, number), message, "Check how the file was made.")
            yield "\n"


def _is_whole(line: str) -> bool:
    """Say whether a line was read to its end, or to the end of the file."""
    return not line or line.endswith(("\n", "\r"))
