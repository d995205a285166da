"""A window onto a JSON file: far enough to see any one service whole, however long the file is."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import IO

from kiosk.exchanging.text_lines import LetterMender

_SPACES = re.compile(r"\s*")
_OBJECT = re.compile(r"\{")
_MOST_DIGITS = 300


class BrokenJsonError(Exception):
    """What is in the window is not JSON. It says why, and the line and column where that shows."""

    def __init__(self, reason: str, line: int, column: int, characters_read: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line
        self.column = column
        self.characters_read = characters_read


class NestedTooDeepError(BrokenJsonError):
    """It is nested deeper than can be read."""


class JsonWindow:
    """Reads one value after another. Line ends and control characters in texts are forgiven.

    Args:
        text: An open file, with `\\n` for each end of a line.
        mender: Puts right what is read of it.
        most_characters: The longest value that is read.
        refuse_constant: Called with each `NaN` or `Infinity`; those become nothing.
    """

    def __init__(
        self,
        text: IO[str],
        mender: LetterMender,
        most_characters: int,
        refuse_constant: Callable[[str], None],
    ) -> None:
        self._source = text
        self._mender = mender
        self._most_characters = most_characters
        self._strict, self._forgiving = (
            json.JSONDecoder(parse_constant=refuse_constant, parse_int=_parse_whole, strict=strict)
            for strict in (True, False)
        )
        self._text, self._at = "", 0
        self._line, self._column = 1, 1
        self._is_over = False

    def peek(self) -> str:
        """Return the next character that is no space; nothing at the end of the file."""
        while True:
            self._fill()
            match = _SPACES.match(self._text, self._at)
            self._at = match.end() if match else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if self._is_over:
                return ""

    def take(self, character: str) -> bool:
        """Go behind the next character if it is this one."""
        is_next = self.peek() == character
        self._at += is_next
        return is_next

    def skip(self) -> None:
        """Go behind the next character, whatever it is."""
        self._at += 1

    def find_object(self) -> bool:
        """Go to where the next object begins, if there is one more."""
        while True:
            self._fill()
            match = _OBJECT.search(self._text, self._at)
            self._at = match.start() if match else len(self._text)
            if match or self._is_over:
                return match is not None

    def decode(self) -> object:
        """Return the value that begins here, and go behind it.

        Raises:
            BrokenJsonError: There is none, or it is longer than is read. The window stays where it is.
        """
        self.peek()
        try:
            value, self._at = self._forgiving.raw_decode(self._text, self._at)
        except json.JSONDecodeError as error:
            raise self._explain(error) from None
        except RecursionError:
            raise NestedTooDeepError(
                "nested too deep", *self._where(self._at), self._most_characters
            ) from None
        return value

    def refuse(self, reason: str) -> BrokenJsonError:
        """Return an error about what stands here."""
        return BrokenJsonError(reason, *self._where(self._at), 0)

    def _explain(self, error: json.JSONDecodeError) -> BrokenJsonError:
        """Return where it goes wrong. A quotation mark that is missing shows first at the end of its line."""
        try:
            self._strict.raw_decode(self._text, self._at)
        except json.JSONDecodeError as first:
            error = first
        if error.msg.startswith("Unterminated") or error.pos >= len(self._text):
            reason = "it breaks off" if self._is_over else "it has no end"
        else:
            reason = error.msg[:1].lower() + error.msg[1:]
        return BrokenJsonError(reason, *self._where(error.pos), error.pos - self._at)

    def _where(self, at: int) -> tuple[int, int]:
        lines = self._text.count("\n", 0, at)
        last_break = self._text.rfind("\n", 0, at)
        return self._line + lines, at - last_break if lines else self._column + at

    def _fill(self) -> None:
        """See to it that as much as any value may be long lies ahead, or all there is."""
        if self._is_over or len(self._text) - self._at >= self._most_characters:
            return
        self._line, self._column = self._where(self._at)
        ahead = self._text[self._at :]
        wanted = 2 * self._most_characters - len(ahead)
        more = self._source.read(wanted)
        line = self._line + ahead.count("\n")
        self._text, self._at = ahead + self._mender.mend(more, line), 0
        self._is_over = len(more) < wanted


def _parse_whole(digits: str) -> int | str:
    """Return a whole number; one too long to be any stays as it is written."""
    return int(digits) if len(digits) <= _MOST_DIGITS else digits
