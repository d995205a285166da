"""Counts for the whole program: gathers visits in memory and lets them be written in the background."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Collection
from functools import partial
from pathlib import Path
from typing import Protocol

from kiosk.counting import Counted, Day, DayFiles
from kiosk.jobs import Err, Outcome, Runner

_LOG = logging.getLogger(__name__)
_NOT_SAVED = (
    "The number of visits could not be saved (%s). The kiosk counts on and tries again after the next visit."
)
_DAMAGED = "The statistics of a day could not be read any more. That day is counted afresh."


class ClosableRunner(Runner, Protocol):
    """A runner that can be stopped."""

    def close(self) -> None:
        """Wait for what has begun, and do nothing more."""
        ...


class Statistics:
    """Outlasts windows and content. Where the disk takes nothing, it goes on counting in memory."""

    def __init__(self, folder: Path, runner: ClosableRunner) -> None:
        self._files = DayFiles(folder)
        self._runner = runner
        self._added: dict[Day, Counter[Counted]] = {}
        self._saved: dict[Day, Counter[Counted]] = {}
        self._has_failed = False

    def note(self, day: Day, counted: Collection[Counted]) -> None:
        """Count a visit, or an update, and write it down soon; nothing was counted where there is nothing."""
        if counted:
            self._added.setdefault(day, Counter()).update(counted)
            added = self._copy_unsaved()
            self._runner.run(partial(self._files.save, added), partial(self._take_end, added))

    def close(self) -> None:
        """Write what is not written yet, before the program ends."""
        self._runner.close()
        added = self._copy_unsaved()
        try:
            if added:
                self._files.save(added)
        except OSError as error:
            self._note_failure(error)

    def _copy_unsaved(self) -> dict[Day, Counter[Counted]]:
        return {day: counts.copy() for day, counts in self._added.items() if self._saved.get(day) != counts}

    def _take_end(self, added: dict[Day, Counter[Counted]], outcome: Outcome[bool]) -> None:
        if isinstance(outcome, Err):
            self._note_failure(outcome.error)
            return
        self._saved |= added
        self._has_failed = False
        if not outcome.value:
            _LOG.error(_DAMAGED)

    def _note_failure(self, error: Exception) -> None:
        """Tell staff once, not after every visit."""
        is_known = isinstance(error, OSError)
        if not self._has_failed:
            _LOG.error(_NOT_SAVED, getattr(error, "strerror", error), exc_info=None if is_known else error)
        self._has_failed = True
