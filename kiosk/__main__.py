"""The installed program: opens the kiosk on the content that came with it."""

from __future__ import annotations

import argparse
import gc
import sys
from pathlib import Path

import kiosk

# Not from this file's own path: PyInstaller runs it as a script outside the package.
_FOLDER = Path(kiosk.__file__).resolve().parent.parent


def main(words: list[str]) -> int:
    """Open the kiosk, or do what an option asks for instead."""
    options, others = build_parser().parse_known_args(words)
    if options.tour:
        from kiosk.tour import main as walk_through

        return walk_through(["--bundle", str(options.bundle or find_bundle()), *others])
    if options.calibrate:
        from kiosk.app import run_calibration

        return run_calibration(windowed=options.windowed)
    if options.settings:
        return show_settings()
    if options.trust or options.update:
        return work_unattended(options.trust)
    if options.forget_pin:
        return forget_staff_pin()
    # Nothing made while starting is garbage; the kiosk makes the collector's rounds by itself from then on.
    gc.disable()
    from kiosk.app import run_kiosk

    return run_kiosk(options.bundle, windowed=options.windowed)


def build_parser() -> argparse.ArgumentParser:
    """The few options of the installed program."""
    parser = argparse.ArgumentParser(prog="kiosk", description="Opens the kiosk.", add_help=False)
    parser.add_argument("--bundle", type=Path, help="the compiled content; else what was installed last")
    parser.add_argument("--windowed", action="store_true", help="an ordinary window, not the whole screen")
    parser.add_argument("--calibrate", action="store_true", help="measure the screen and where it hangs")
    parser.add_argument("--settings", action="store_true", help="say which settings are in force")
    parser.add_argument("--trust", type=Path, help="trust the publisher whose root key is in this file")
    parser.add_argument(
        "--update", action="store_true", help="install what the web address offers, if allowed"
    )
    parser.add_argument("--forget-pin", action="store_true", help="let staff choose a new PIN")
    parser.add_argument("--tour", action="store_true", help="walk through every screen; more options follow")
    return parser


def show_settings() -> int:
    """Say which settings are in force, and return 1 if something is wrong in the file."""
    from kiosk.machine import describe_settings, find_folders, read_settings, say

    file = find_folders().settings_file
    reading = read_settings(file)
    say(*describe_settings(file, reading))
    return 1 if reading.problems else 0


def work_unattended(root_file: Path | None) -> int:
    """Trust a publisher, or without a root key install what the web offers."""
    from kiosk.app import take_update, trust_publisher

    return trust_publisher(root_file) if root_file else take_update()


def forget_staff_pin() -> int:
    """Forget a PIN that nobody knows any more, and return 1 where it stays."""
    from kiosk.machine import find_folders, forget_pin, say

    try:
        had_one = forget_pin(find_folders().pin_file)
    except OSError as error:
        say(f"The PIN could not be forgotten: {error}")
        return 1
    say("The PIN is forgotten. Staff choose a new one." if had_one else "There was no PIN.")
    return 0


def find_bundle() -> Path:
    """The content that came with the program, or in a checkout the content that `dev.py` compiled."""
    return _FOLDER / "bundle" if getattr(sys, "frozen", False) else _FOLDER / "build" / "bundle"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
