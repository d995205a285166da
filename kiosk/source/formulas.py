"""Keeps what others wrote from being a formula when somebody opens a table in a spreadsheet program.

A cell that such a program would work out gets an apostrophe in front, which is taken off again on the way in.
"""

from __future__ import annotations

import re

_DANGEROUS = re.compile(r"'*[=+\-@\t\r\n|%]")
_DISARMED = re.compile(r"'+[=+\-@\t\r\n|%]")


def disarm(cell: str) -> str:
    """Return a cell as it may stand in a table that a spreadsheet program opens."""
    return f"'{cell}" if _DANGEROUS.match(cell) else cell


def rearm(cell: str) -> str:
    """Return what `disarm` was given."""
    return cell[1:] if _DISARMED.match(cell) else cell
