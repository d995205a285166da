"""The audit as a command: run it, write its files, print its table."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console

from kiosk import __version__
from kiosk.app import make_application
from kiosk.audit.configuration import Grid, Panel, representative_grid, whole_grid
from kiosk.audit.files import write_json, write_page, write_statement
from kiosk.audit.places import PLACES, Place
from kiosk.audit.run import PROBLEM, Audit
from kiosk.audit.table import print_outcome
from kiosk.audit.verdicts import Run, judge_run

_FILE_COLUMNS = 170


@dataclass(frozen=True, slots=True)
class Choices:
    """What to audit, and where to write. Where places or a size are named, only those of the grid."""

    bundle_dir: Path
    out_dir: Path
    is_whole: bool = False
    only: tuple[str, ...] = ()
    size: tuple[int, int] | None = None


class UnknownPlaceError(Exception):
    """A place was asked for that there is not. Its words list those there are."""


def run_audit(choices: Choices) -> int:
    """Audit the kiosk and say how it went.

    Returns:
        0 where every failure is accepted, else 1.

    Raises:
        UnknownPlaceError: A place is not known.
    """
    places, grid = choose_places(choices.only), choose_grid(choices)
    make_application()
    console = Console(width=None if sys.stdout.isatty() else _FILE_COLUMNS)
    audit = Audit(choices.bundle_dir, grid, places, has_problem=not choices.only or PROBLEM in choices.only)
    audit.run(_report_to(console))
    is_everywhere = choices.is_whole and not choices.only and choices.size is None
    today = datetime.now(tz=UTC).astimezone().date()
    run = Run(today, __version__, grid.describe(), audit.snapshots, is_everywhere, tuple(audit.skipped))
    outcome = judge_run(audit.findings, run)
    choices.out_dir.mkdir(parents=True, exist_ok=True)
    write_json(outcome, choices.out_dir / "audit.json")
    write_statement(outcome, choices.out_dir / "accessibility.json")
    write_page(outcome, audit.album, choices.out_dir / "audit.html")
    print_outcome(outcome, console)
    console.print(f"audit.json, audit.html and accessibility.json are in {choices.out_dir}.")
    return outcome.exit_code


def choose_places(names: tuple[str, ...]) -> tuple[Place, ...]:
    """Return the places with these names, or all of them.

    Raises:
        UnknownPlaceError: There is none of a name.
    """
    known = {place.name for place in PLACES} | {PROBLEM}
    if unknown := [name for name in names if name not in known]:
        raise UnknownPlaceError(f"There is no place “{unknown[0]}”. There is: {', '.join(sorted(known))}.")
    return tuple(place for place in PLACES if not names or place.name in names)


def choose_grid(choices: Choices) -> Grid:
    """Return the grid asked for, on every panel of it or on those of one size in pixels."""
    grid = whole_grid() if choices.is_whole else representative_grid()
    if choices.size is None:
        return grid

    return grid.keep(lambda panel: (panel.width_px, panel.height_px) == choices.size)


def _report_to(console: Console) -> Callable[[Panel, int, int], None]:
    def report(panel: Panel, snapshots: int, findings: int) -> None:
        console.print(f"{panel.name}: {snapshots} snapshots and {findings} findings so far")

    return report
