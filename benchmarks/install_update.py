"""Installs an update as a kiosk does: `python -m benchmarks.install_update UPDATE STORE`."""

from __future__ import annotations

import sys
from pathlib import Path

import kiosk
from kiosk.catalogue import examine_bundle
from kiosk.installing import Installer, Site, open_folder
from kiosk.installing.disk import Disk


def install(update_dir: Path, store_dir: Path, disk: Disk | None = None) -> None:
    """Plan an update and install it."""
    site = Site(store_dir, examine_bundle, kiosk.__version__, disk=disk or Disk())
    installer = Installer(site)
    installer.install(installer.plan_update(open_folder(update_dir)))


if __name__ == "__main__":
    install(Path(sys.argv[1]), Path(sys.argv[2]))
