"""Finds libVLC on this computer and lists the parts of it that go into the program."""

from __future__ import annotations

import ctypes.util
import os
import subprocess
import sys
from pathlib import Path

from tools.failures import CannotGoOn
from tools.installable_parts import is_wanted_vlc_plugin

WINDOWS_FOLDERS = (r"C:\Program Files\VideoLAN\VLC", r"C:\Program Files (x86)\VideoLAN\VLC")


def list_vlc_files() -> list[tuple[str, str]]:
    """libVLC, its core and the plugins we take, each with the folder it goes to."""
    folder = find_windows_vlc() if sys.platform == "win32" else find_linux_vlc()
    plugins = folder / ("plugins" if sys.platform == "win32" else "vlc/plugins")
    wanted = [file for file in plugins.glob("*/*") if is_wanted_vlc_plugin(file)]
    return [*list_libraries(folder), *((str(file), f"vlc/plugins/{file.parent.name}") for file in wanted)]


def list_libraries(folder: Path) -> list[tuple[str, str]]:
    """libVLC and its core, under the names programs ask for."""
    names = (
        ("libvlc.dll", "libvlccore.dll") if sys.platform == "win32" else ("libvlc.so.5", "libvlccore.so.9")
    )
    return [(str(folder / name), "vlc") for name in names]


def find_linux_vlc() -> Path:
    """The folder of the libvlc.so.5 that the loader would take."""
    listing = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    found = [line.split("=> ")[1] for line in listing.splitlines() if line.strip().startswith("libvlc.so.5 ")]
    if not found:
        raise CannotGoOn("libVLC is not installed, so it cannot be put into the program.")
    return Path(found[0]).parent


def find_windows_vlc() -> Path:
    """The folder where VLC's own installer puts it."""
    for name in WINDOWS_FOLDERS:
        if (Path(name) / "libvlc.dll").is_file():
            return Path(name)
    raise CannotGoOn("VLC is not installed, so it cannot be put into the program. Install VLC 3 (64 bit).")


def write_plugin_list(vlc: Path) -> None:
    """Let VLC's own tool write down what the plugins offer, so that a start need not look into each."""
    tool = find_cache_tool()
    if tool and tool.is_file():
        environment = {**os.environ, "LD_LIBRARY_PATH": f"{vlc}:{vlc.parent}"}
        subprocess.run([str(tool), str(vlc / "plugins")], env=environment, capture_output=True, check=True)


def find_cache_tool() -> Path | None:
    """Where `vlc-cache-gen` is, if libVLC is installed here."""
    if sys.platform == "win32":
        return find_windows_vlc() / "vlc-cache-gen.exe"
    return find_linux_vlc() / "vlc" / "vlc-cache-gen" if ctypes.util.find_library("vlc") else None
