"""Text of any encoding, line by line, in little memory."""

from __future__ import annotations

import io
import tracemalloc

import pytest

from kiosk.exchanging.limits import ImportLimits
from kiosk.exchanging.text_lines import find_encoding, read_lines
from kiosk.source import ProblemLog

WORDS = "name,cost\nCafé ’til late,£3\n"


@pytest.mark.parametrize(
    ("encoding", "is_said"),
    [
        ("utf-8", False),
        ("utf-8-sig", False),
        ("utf-16", True),
        ("utf-16-le", True),
        ("utf-16-be", True),
        ("cp1252", True),
    ],
)
def test_a_file_is_read_however_it_was_saved(encoding: str, is_said: bool):
    problems = ProblemLog()
    lines = list(read_lines(io.BytesIO(WORDS.encode(encoding)), "a.csv", problems))
    assert "".join(lines) == WORDS
    assert [finding.rule for finding in problems.findings] == (["not-utf-8"] if is_said else [])


def test_an_empty_file_has_no_lines():
    assert list(read_lines(io.BytesIO(b""), "a.csv", ProblemLog())) == []
    assert find_encoding(io.BytesIO(b""), "a.csv", ProblemLog()) == "utf-8"


class EndlessLine(io.RawIOBase):
    """A line of many bytes, then another line, none of it held in memory."""

    def __init__(self, size_bytes: int) -> None:
        super().__init__()
        self._end, self._at, self._last = size_bytes, 0, b"\nlast\n"

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = offset
        return offset

    def readinto(self, into) -> int:
        if self._at >= self._end:
            rest = self._last[self._at - self._end :][: len(into)]
            into[: len(rest)] = rest
            self._at += len(rest)
            return len(rest)
        count = min(len(into), self._end - self._at)
        into[:count] = b"x" * count
        self._at += count
        return count


def test_a_line_without_end_is_left_out_in_little_memory_and_the_rest_is_read():
    problems = ProblemLog()
    file = io.BufferedReader(EndlessLine(100_000_000))
    tracemalloc.start()
    lines = list(read_lines(file, "a.csv", problems, ImportLimits(max_line_characters=10_000)))
    _, peak_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert lines == ["\n", "last\n"]
    assert [(finding.rule, finding.place.line) for finding in problems.findings] == [("line-too-long", 1)]
    assert peak_bytes < 2_000_000
