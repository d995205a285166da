"""Runs qmllint over QML files, with type information for the Python types, and allows no warning."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

from tools.places import BUILD, ROOT
from tools.qml_types import generate_qml_types

QML = ROOT / "kiosk" / "qml"
QMLLINT = Path(PySide6.__file__).parent / ("qmllint.exe" if sys.platform == "win32" else "qmllint")
TYPES = BUILD / "qmltypes"


def main() -> int:
    """Lint the kiosk's QML and say only what is wrong."""
    said = lint_kiosk(TYPES)
    print(said, end="")
    return 1 if said else 0


def lint_kiosk(types: Path) -> str:
    """What qmllint has to say about the kiosk's QML; nothing when all is well."""
    generate_qml_types(ROOT / "kiosk", ROOT, types)
    return lint(sorted(QML.rglob("*.qml")), [QML, types])


def lint(files: list[Path], import_folders: list[Path]) -> str:
    """What qmllint has to say about these files. It resolves imports only from absolute paths."""
    folders = [word for folder in import_folders for word in ("-I", str(folder.resolve()))]
    words = [str(QMLLINT), "--max-warnings", "0", *folders, *(str(file.resolve()) for file in files)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr if done.returncode else ""


if __name__ == "__main__":
    sys.exit(main())
