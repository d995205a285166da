"""How far an installation is, how fast it goes, and whether somebody wants it to stop."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from kiosk.installing.errors import InstallError, Reason
from kiosk.installing.plan import InstallProgress, ReportProgress, ShouldStop

_FIRST_GUESS_S = 1.0
"""What comes before says little about how long the rest takes."""


class Pace:
    """Counts bytes as they pass, and tells what that comes to."""

    def __init__(
        self,
        total_bytes: int,
        report: ReportProgress,
        should_stop: ShouldStop,
        read_seconds: Callable[[], float],
    ) -> None:
        self._total_bytes = total_bytes
        self._report = report
        self._should_stop = should_stop
        self._read_seconds = read_seconds
        self._began_s = read_seconds()
        self._done_bytes = 0
        self._moved_bytes = 0

    def watch(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """Hand bytes on and count them.

        Raises:
            InstallError: `CANCELLED`: somebody wants it to stop.
        """
        for chunk in chunks:
            if self._should_stop():
                raise InstallError(Reason.CANCELLED)
            yield chunk
            self._moved_bytes += len(chunk)
            self.skip(len(chunk))

    def skip(self, count: int) -> None:
        """Count bytes that are there already and took no time."""
        self._done_bytes += count
        self._report(InstallProgress(self._done_bytes, self._total_bytes, self._guess_seconds_left()))

    def _guess_seconds_left(self) -> float | None:
        passed_s = self._read_seconds() - self._began_s
        if passed_s < _FIRST_GUESS_S or not self._moved_bytes:
            return None
        left_bytes = max(0, self._total_bytes - self._done_bytes)
        return left_bytes * passed_s / self._moved_bytes
