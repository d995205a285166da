"""Tries the built program on a virtual screen with nothing of this machine's Python or VLC in reach."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tools.places import VENV
from tools.virtual_screen import can_make_screen, virtual_screen
from tools.vlc_parts import find_linux_vlc

SIZE = (1280, 800)
TIMEOUT_S = 300
MUST_BE_SEEN = ("home", "film-playing", "bsl-playing")


def try_program(program: Path, pictures: Path) -> int:
    """Let the program walk through its own screens and play its films; its exit code says how it went."""
    if sys.platform != "win32" and can_make_screen():
        with virtual_screen(*SIZE) as display:
            return walk_through(program, pictures, {"DISPLAY": display})
    return walk_through(program, pictures, {})


def walk_through(program: Path, pictures: Path, screen: dict[str, str]) -> int:
    """Start the program with `--tour` and look whether it showed Home and both films."""
    shutil.rmtree(pictures, ignore_errors=True)
    home = pictures / "home"
    home.mkdir(parents=True)
    words = [str(program), "--tour", "--out", str(pictures), "--size", "{}x{}".format(*SIZE)]
    done = subprocess.run(
        [*hide_machine(home), *words],
        cwd=home,
        env=bare_environment(home) | screen,
        timeout=TIMEOUT_S,
        check=False,
    )
    missing = [name for name in MUST_BE_SEEN if not list(pictures.glob(f"*-{name}.png"))]
    print(
        f"Pictures of the built program are in {pictures}.",
        *(f"There is none of {name}." for name in missing),
    )
    return done.returncode or len(missing)


def bare_environment(home: Path) -> dict[str, str]:
    """What a program sees on a machine where nothing was prepared for it."""
    if sys.platform == "win32":
        return {
            name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VLC", "QT"))
        }
    return {"PATH": "", "HOME": str(home), "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": str(home)}


def hide_machine(home: Path) -> list[str]:
    """Words before a command that hide .venv and the system's VLC from it, where we may do that."""
    if sys.platform != "linux" or os.geteuid() != 0 or not can_unshare():
        print("The system's VLC and .venv stay in sight of the program: hiding them needs root.")
        return []
    script = home / "hide.sh"
    script.write_text("\n".join([*list_hiding_commands(home), 'exec "$@"']) + "\n", encoding="utf-8")
    return ["/usr/bin/unshare", "--mount", "--propagation", "private", "/bin/sh", "-eu", str(script)]


def can_unshare() -> bool:
    """Whether this machine lets root have mounts of its own."""
    done = subprocess.run(["/usr/bin/unshare", "--mount", "/bin/true"], capture_output=True, check=False)
    return done.returncode == 0


def list_hiding_commands(home: Path) -> list[str]:
    """Shell commands that put nothing in place of .venv, VLC's plugins and libVLC."""
    libraries = find_linux_vlc()
    empty = home / "empty"
    empty.touch()
    found = [*libraries.glob("libvlc.so*"), *libraries.glob("libvlccore.so*")]
    files = sorted({file.resolve() for file in found})
    folders = [folder for folder in (VENV, libraries / "vlc") if folder.is_dir()]
    covers = [f"/bin/mount -t tmpfs none '{folder}'" for folder in folders]
    return [*covers, *(f"/bin/mount --bind '{empty}' '{file}'" for file in files)]
