"""Reads the bytes of a content file as text, or says why it cannot."""

from __future__ import annotations

from pathlib import Path

from kiosk.source.problems import ProblemLog
from kiosk.vocabulary import Place

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_text_file(content_dir: Path, file: str, problems: ProblemLog) -> str | None:
    """Return a file's text with `\\n` line ends, or None where it is missing or not UTF-8."""
    try:
        written = (content_dir / file).read_bytes()
    except FileNotFoundError:
        problems.add(
            "missing-file",
            Place(file),
            f"The file “{file}” is not there.",
            "Put the file back, or copy it from an older content folder.",
        )
        return None
    except OSError:
        problems.add(
            "unreadable-file",
            Place(file),
            f"The file “{file}” cannot be opened.",
            "Check that it is a file, and that you are allowed to read it.",
        )
        return None
    return _decode(written.removeprefix(_BYTE_ORDER_MARK), file, problems)


def _decode(written: bytes, file: str, problems: ProblemLog) -> str | None:
    written = written.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    try:
        return written.decode("utf-8")
    except UnicodeDecodeError as error:
        line = written.count(b"\n", 0, error.start) + 1
        problems.add(
            "wrong-encoding",
            Place(file, line),
            "A letter on this line was not saved as UTF-8, so the file cannot be read.",
            "Save the file again and choose “UTF-8” (in Excel: “CSV UTF-8”).",
        )
        return None
