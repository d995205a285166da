"""Shares an audit out: each panel has a process of its own, which draws where nobody sees it.

So no window takes the focus from another, and what one panel leaves in memory burdens no other.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from kiosk.app import make_application
from kiosk.audit.configuration import Grid, Panel
from kiosk.audit.notes import Notes
from kiosk.audit.places import PROBLEM, choose_places
from kiosk.audit.run import Audit


@dataclass(frozen=True, slots=True)
class Share:
    """One panel of a grid, and the places to see on it by their names; all where none is named."""

    bundle_dir: Path
    panel: Panel
    grid: Grid
    only: tuple[str, ...] = ()


def share_out(bundle_dir: Path, grid: Grid, only: tuple[str, ...]) -> tuple[Share, ...]:
    """Return a share for each panel, the one with the most to do first."""
    shares = [Share(bundle_dir, panel, grid.on(panel), only) for panel in grid.panels]
    return tuple(sorted(shares, key=lambda share: -share.grid.work))


def audit_shares(shares: tuple[Share, ...], jobs: int) -> Iterator[tuple[Panel, Notes]]:
    """Audit some panels at a time; yield what was found on each as soon as it is done."""
    context = get_context("spawn")
    with ProcessPoolExecutor(jobs, context, initializer=_draw_unseen, max_tasks_per_child=1) as pool:
        waiting = {pool.submit(audit_share, share): share for share in shares}
        for done in as_completed(waiting):
            yield waiting[done].panel, done.result()


def audit_share(share: Share) -> Notes:
    """Audit one panel in this process."""
    make_application()
    has_problem = not share.only or PROBLEM in share.only
    audit = Audit(share.bundle_dir, share.grid, choose_places(share.only), has_problem)
    audit.run()
    return audit.notes


def _draw_unseen() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
