"""Finds out whether this computer can make a sound."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

_SOUND_SERVER_SOCKETS = ("pulse/native", "pipewire-0")


def has_sound_output(
    platform: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
    devices: Path = Path("/dev/snd"),
) -> bool:
    """Say whether films have somewhere to send their sound; only Linux is asked."""
    if not platform.startswith("linux"):
        return True
    return (
        "PULSE_SERVER" in environment
        or _has_sound_server(environment.get("XDG_RUNTIME_DIR", ""))
        or any(devices.glob("pcmC*D*p"))
    )


def _has_sound_server(runtime_folder: str) -> bool:
    return bool(runtime_folder) and any(
        (Path(runtime_folder) / socket).exists() for socket in _SOUND_SERVER_SOCKETS
    )
