"""Makes `dist/kiosk/` with PyInstaller and tries it as a machine without Python, .venv or VLC would."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tools.failures import CannotGoOn
from tools.places import BUILD, DIST, ROOT
from tools.smoke_test import try_program
from tools.vlc_parts import write_plugin_list

PROGRAM = DIST / "kiosk" / ("kiosk.exe" if sys.platform == "win32" else "kiosk")
PARTS = DIST / "kiosk" / "_internal"


def main() -> int:
    """Build, say how large it is, and try it."""
    try:
        build()
        print(f"dist/kiosk/ has {measure_mb(DIST / 'kiosk')} MB.")
        return try_program(PROGRAM, BUILD / "smoke")
    except CannotGoOn as failure:
        print(failure, file=sys.stderr)
        return failure.exit_code


def build() -> None:
    """Run PyInstaller; it is shown only if it fails."""
    spec, work = str(ROOT / "build_installer.spec"), str(BUILD / "pyinstaller")
    words = ["--noconfirm", "--clean", "--log-level", "WARN", "--distpath", str(DIST), "--workpath", work]
    command = [sys.executable, "-m", "PyInstaller", *words, spec]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise CannotGoOn(f"{done.stdout}{done.stderr}\nPyInstaller failed.", exit_code=1)
    write_plugin_list(PARTS / "vlc")


def measure_mb(folder: Path) -> int:
    """The size of everything in a folder, links counted once."""
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return round(sum(file.stat().st_size for file in files) / 1_000_000)


if __name__ == "__main__":
    sys.exit(main())
