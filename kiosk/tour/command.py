"""The tour as a command: `python -m kiosk.tour --bundle build/bundle --out build/tour`."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from kiosk.tour.tour import DEFAULT_SIZE, run_tour

_SIZE = re.compile(r"(\d{3,4})x(\d{3,4})")


def main(words: list[str]) -> int:
    """Walk through the kiosk as the words of a command say; return the exit code."""
    options = build_parser().parse_args(words)
    return run_tour(options.bundle, options.out, options.size, is_quick=options.quick)


def build_parser() -> argparse.ArgumentParser:
    """The options of the tour."""
    parser = argparse.ArgumentParser(prog="kiosk.tour", description="Walks through every screen by touch.")
    parser.add_argument("--bundle", type=Path, default=Path("build/bundle"), help="the compiled content")
    parser.add_argument("--out", type=Path, default=Path("build/tour"), help="where the pictures go")
    parser.add_argument("--size", type=read_size, default=DEFAULT_SIZE, help="of the window, like 1280x800")
    parser.add_argument("--quick", action="store_true", help="leave out what other steps nearly show")
    return parser


def read_size(text: str) -> tuple[int, int]:
    """Read a size like `1280x800`.

    Raises:
        ArgumentTypeError: It is written in another way.
    """
    match = _SIZE.fullmatch(text)
    if match is None:
        raise argparse.ArgumentTypeError(f"“{text}” is not a size like 1280x800")
    return int(match[1]), int(match[2])
