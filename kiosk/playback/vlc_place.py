"""Where libVLC is: the system's own, or the one that came with a built program."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import MutableMapping
from dataclasses import dataclass
from pathlib import Path

_LIBRARY_NAMES = ("libvlc.so.5", "libvlc.dll", "libvlc.dylib")
_CORE_NAMES = ("libvlccore.so.9", "libvlccore.dll", "libvlccore.dylib")


@dataclass(frozen=True, slots=True)
class VlcPlace:
    """A folder's libVLC, the core it needs loaded first, and its plugins."""

    library: Path
    core: Path | None
    plugins: Path


def locate_libvlc() -> VlcPlace | None:
    """Return the libVLC that came with a built program, None where the system's is used."""
    if not getattr(sys, "frozen", False):
        return None
    return find_bundled_libvlc(Path(getattr(sys, "_MEIPASS", "")) / "vlc")


def find_bundled_libvlc(folder: Path) -> VlcPlace | None:
    """Return the libVLC in `folder`, None when there is none."""
    library = _first_file(folder, _LIBRARY_NAMES)
    if library is None:
        return None
    return VlcPlace(library, _first_file(folder, _CORE_NAMES), folder / "plugins")


def prefer_libvlc(place: VlcPlace, environment: MutableMapping[str, str] = os.environ) -> None:
    """Make python-vlc take the libVLC at `place` when it is imported.

    The core is loaded by its full path because the system's loader would not look in this folder.
    """
    environment["PYTHON_VLC_LIB_PATH"] = str(place.library)
    environment["PYTHON_VLC_MODULE_PATH"] = str(place.plugins)
    environment["VLC_PLUGIN_PATH"] = str(place.plugins)
    if place.core is not None:
        ctypes.CDLL(str(place.core), mode=ctypes.RTLD_GLOBAL)


def _first_file(folder: Path, names: tuple[str, ...]) -> Path | None:
    return next((folder / name for name in names if (folder / name).is_file()), None)
