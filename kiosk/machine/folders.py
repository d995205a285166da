"""Where this computer keeps what is the kiosk's own."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs


@dataclass(frozen=True, slots=True)
class Folders:
    """`settings_file` may be missing; `log_dir` is made when the log starts.

    `bundle_dir` is the content that came with the program, `store_dir` is for what is installed later.
    """

    settings_file: Path
    log_dir: Path
    bundle_dir: Path
    store_dir: Path

    @property
    def pin_file(self) -> Path:
        """Where the staff PIN is kept; missing until staff have chosen one."""
        return self.store_dir.parent / "staff-pin.json"

    @property
    def statistics_dir(self) -> Path:
        """Where the counts of each day are kept; missing until somebody was counted."""
        return self.store_dir.parent / "statistics"


def find_folders() -> Folders:
    """Name the folders; nothing is created.

    An installed program carries its bundle beside it; run from source, the bundle is in build/.
    """
    places = PlatformDirs(appname="send-kiosk", appauthor=False)
    frozen_root = getattr(sys, "_MEIPASS", None)
    root = Path(frozen_root) if frozen_root else Path("build")
    return Folders(
        settings_file=Path(places.user_config_dir) / "settings.toml",
        log_dir=Path(places.user_log_dir),
        bundle_dir=root / "bundle",
        store_dir=Path(places.user_data_dir) / "content",
    )
