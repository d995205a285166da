"""The audit as a command: run it, write its files, print its table."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console

from kiosk import __version__
from kiosk.audit.configuration import Grid, representative_grid, whole_grid
from kiosk.audit.files import write_json, write_page, write_statement
from kiosk.audit.notes import Notes
from kiosk.audit.places import choose_places
from kiosk.audit.sharing import audit_shares, share_out
from kiosk.audit.table import print_outcome
from kiosk.audit.verdicts import Run, judge_run

_FILE_COLUMNS = 170


@dataclass(frozen=True, slots=True)
class Choices:
    """What to audit, where to write, and how many panels at a time.

    Where places or a size are named, only those of the grid.
    """

    bundle_dir: Path
    out_dir: Path
    is_whole: bool = False
    only: tuple[str, ...] = ()
    size: tuple[int, int] | None = None
    jobs: int = 1


def run_audit(choices: Choices) -> int:
    """Audit the kiosk and say how it went.

    Returns:
        0 where every failure is accepted, else 1.

    Raises:
        UnknownPlaceError: A place is not known.
    """
    choose_places(choices.only)
    grid, notes = choose_grid(choices), Notes()
    console = Console(width=None if sys.stdout.isatty() else _FILE_COLUMNS)
    for panel, found in audit_shares(share_out(choices.bundle_dir, grid, choices.only), choices.jobs):
        notes.take_in(found)
        console.print(f"{panel.name}: {found.snapshots} snapshots, {len(found.findings)} findings")
    is_everywhere = choices.is_whole and not choices.only and choices.size is None
    today = datetime.now(tz=UTC).astimezone().date()
    run = Run(today, __version__, grid.describe(), notes.snapshots, is_everywhere)
    outcome = judge_run(notes.findings, run)
    choices.out_dir.mkdir(parents=True, exist_ok=True)
    write_json(outcome, choices.out_dir / "audit.json")
    write_statement(outcome, choices.out_dir / "accessibility.json")
    write_page(outcome, notes.album, choices.out_dir / "audit.html")
    print_outcome(outcome, console)
    console.print(f"audit.json, audit.html and accessibility.json are in {choices.out_dir}.")
    return outcome.exit_code


def choose_grid(choices: Choices) -> Grid:
    """Return the grid asked for, on every panel of it or on those of one size in pixels."""
    grid = whole_grid() if choices.is_whole else representative_grid()
    if choices.size is None:
        return grid

    return grid.keep(lambda panel: (panel.width_px, panel.height_px) == choices.size)
