"""Whether this computer can draw with its graphics card."""

from __future__ import annotations

import sys
from pathlib import Path


def has_gpu(devices: Path = Path("/dev/dri")) -> bool:
    """Say whether a graphics card is there; off Linux it is taken to be.

    Without one, Qt Quick's software renderer starts faster and takes half the memory of OpenGL
    emulated on the processor (docs/performance.md).
    """
    if not sys.platform.startswith("linux"):
        return True
    return devices.is_dir() and any(device.name.startswith("renderD") for device in devices.iterdir())
