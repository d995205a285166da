"""Keeps an update that staff look at, or that waits, on the disk, whatever another program installs."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from kiosk.installing import hold_release


class HeldRelease:
    """Holds one release at a time, or none."""

    def __init__(self) -> None:
        self._bundle_dir: Path | None = None
        self._stack = ExitStack()

    def hold(self, bundle_dir: Path | None) -> None:
        """Hold the release in a folder, and let go of the one before."""
        if bundle_dir != self._bundle_dir:
            self._bundle_dir = bundle_dir
            self._stack.close()
            if bundle_dir is not None:
                self._stack.enter_context(hold_release(bundle_dir))
