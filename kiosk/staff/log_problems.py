"""The last problems that the kiosk wrote into its log."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from kiosk.vocabulary import describe_moment

LOG_NAME = "kiosk.log"
_TAIL_BYTES = 200_000
_LONGEST = 300
_RECORD = re.compile(
    r"(?P<time>\d{4}-\d\d-\d\d \d\d:\d\d):\d\d,\d{3} "
    r"(?P<level>WARNING|ERROR|CRITICAL) \S+ (?P<what>.*)"
)


@dataclass(frozen=True, slots=True)
class LogProblem:
    """A problem, when it came last, and how often."""

    time: str
    level: str
    what: str
    count: int = 1

    @property
    def when(self) -> str:
        """The time in words; as it stands in the log where that is no time."""
        try:
            return describe_moment(datetime.fromisoformat(self.time))
        except ValueError:
            return self.time


def read_problems(log_dir: Path, most: int) -> tuple[LogProblem, ...]:
    """Return the last problems, the newest first; the same one is counted, not told again."""
    found: dict[tuple[str, str], LogProblem] = {}
    for problem in _find_problems(_read_tail(log_dir / LOG_NAME)):
        key = problem.level, problem.what
        before = found.pop(key, None)
        found[key] = replace(problem, count=before.count + 1) if before else problem
    return tuple(reversed(found.values()))[:most]


def _read_tail(log_file: Path) -> list[str]:
    try:
        with log_file.open("rb") as file:
            file.seek(max(0, log_file.stat().st_size - _TAIL_BYTES))
            return file.read().decode("utf-8", errors="replace").splitlines()
    except OSError:
        return []


def _find_problems(lines: Iterable[str]) -> Iterator[LogProblem]:
    for line in lines:
        if match := _RECORD.match(line):
            yield LogProblem(match["time"], match["level"], match["what"][:_LONGEST])
