"""Keeps what was counted: a small file for each day, the same bytes for the same counts."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeAlias

from kiosk.bundle import write_whole
from kiosk.counting.counted import Counted, read_key

Day: TypeAlias = date | None
"""A day by the kiosk's clock; None while the clock cannot be right."""
Counts: TypeAlias = Mapping[Counted, int]

MOST_DAYS = 400
"""Days that are kept; the oldest go first. Counted in files: a clock that jumps must not throw days away."""
_FORMAT = 1
_UNDATED = "undated"
_MAX_FILE_BYTES = 5_000_000
_MOST = 1_000_000_000
_NAME = re.compile(r"\d{4}-\d\d-\d\d\.json", re.ASCII)


class DamagedDayError(Exception):
    """The file of a day says nothing that can be read."""


class DayFiles:
    """The files of all days. Writing the same counts again changes nothing, so that it can be tried again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._found: dict[Day, Counter[Counted]] = {}

    def save(self, added: Mapping[Day, Counts]) -> bool:
        """Write what this program has counted on some days, on top of what each file said before.

        Returns:
            Whether every file could be read; one that could not is begun again.

        Raises:
            OSError: It could not be written. What was there is still there.
        """
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        is_whole = True
        for day, counts in added.items():
            if day not in self._found:
                is_whole = self._find(day) and is_whole
            _write(_place(self._folder, day), self._found[day] + Counter(counts))
        _drop_old(self._folder)
        return is_whole

    def _find(self, day: Day) -> bool:
        try:
            self._found[day] = Counter(read_day(_place(self._folder, day)))
        except DamagedDayError:
            self._found[day] = Counter()
            return False
        return True


def read_days(folder: Path) -> dict[Day, Counts]:
    """Return what is kept of every day, the oldest first; days that cannot be read are left out."""
    days: dict[Day, Counts] = {}
    for file in _list_days(folder):
        with suppress(OSError, DamagedDayError):
            days[date.fromisoformat(file.stem)] = read_day(file)
    with suppress(OSError, DamagedDayError):
        if undated := read_day(_place(folder, None)):
            days[None] = undated
    return days


def read_day(file: Path) -> Counts:
    """Return what is kept of a day; nothing where there is no file.

    Raises:
        DamagedDayError: The file cannot be understood.
        OSError: It cannot be read.
    """
    try:
        with file.open("rb") as opened:
            values = json.loads(opened.read(_MAX_FILE_BYTES))
        if values["format"] != _FORMAT:
            raise DamagedDayError(file.name)
        return {read_key(key): _check(count) for key, count in values["counts"].items()}
    except FileNotFoundError:
        return {}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedDayError(file.name) from error


def _check(count: object) -> int:
    if type(count) is not int or not 0 < count < _MOST:
        raise ValueError("not a count")
    return count


def _write(file: Path, counts: Counts) -> None:
    written = {counted.key: count for counted, count in sorted(counts.items())}
    text = json.dumps({"format": _FORMAT, "counts": written}, indent=1)
    write_whole(file, f"{text}\n".encode())
    _hide_time(file)


def _hide_time(file: Path) -> None:
    """Give the file and the folder the time at which the day begins: nobody shall see when a visit was."""
    day = datetime(1970, 1, 1, tzinfo=UTC) if file.stem == _UNDATED else datetime.fromisoformat(file.stem)
    moment = day.replace(tzinfo=UTC).timestamp()
    # Some sticks and shares cannot keep times; then they keep none of ours either.
    with suppress(OSError):
        os.utime(file, (moment, moment))
        os.utime(file.parent, (moment, moment))


def _drop_old(folder: Path) -> None:
    for file in _list_days(folder)[:-MOST_DAYS]:
        file.unlink(missing_ok=True)


def _list_days(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(file for file in folder.iterdir() if _NAME.fullmatch(file.name))


def _place(folder: Path, day: Day) -> Path:
    return folder / f"{_UNDATED if day is None else day.isoformat()}.json"
