"""Reads text files of any encoding line by line, in little memory whatever their size."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
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


def find_encoding(file: IO[bytes], name: str, problems: ProblemLog) -> str:
    """Return how a file is encoded, and say so where it is not UTF-8."""
    file.seek(0)
    beginning = file.read(_CHUNK_BYTES)
    encoding = next((encoding for bom, encoding in _BOMS if beginning.startswith(bom)), None)
    if encoding is None:
        encoding = _guess(beginning) or ("utf-8" if _is_utf8(file) else "cp1252")
    if not encoding.startswith("utf-8"):
        message = f"The file is not saved as UTF-8. It was read as {encoding.upper()}."
        advice = "Look at letters such as £, é and ’ in what was imported."
        problems.add_warning("not-utf-8", Place(name), message, advice)
    return encoding


def _guess(beginning: bytes) -> str | None:
    """Tell UTF-16 without its mark by the zeros in English text."""
    pairs = max(1, len(beginning) // 2)
    odd, even = beginning[1::2].count(0) / pairs, beginning[0::2].count(0) / pairs
    if max(odd, even) < 0.4:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _is_utf8(file: IO[bytes]) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    file.seek(0)
    try:
        while chunk := file.read(_CHUNK_BYTES):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def read_lines(
    file: IO[bytes], name: str, problems: ProblemLog, limits: ImportLimits = LIMITS
) -> Iterator[str]:
    """Yield the lines of a file. A line that is far too long is left out, and said; no more is held of it."""
    encoding = find_encoding(file, name, problems)
    file.seek(0)
    text = io.TextIOWrapper(file, encoding, errors="replace", newline="")
    number = 0
    while line := text.readline(limits.max_line_characters):
        number += 1
        if len(line) == limits.max_line_characters and not line.endswith("\n"):
            while line and not line.endswith("\n"):
                line = text.readline(limits.max_line_characters)
            message = f"This line is longer than {limits.max_line_characters:,} letters. It was left out."
            problems.add("line-too-long", Place(name, number), message, "Check how the file was made.")
            yield "\n"
        else:
            yield line
    text.detach()
