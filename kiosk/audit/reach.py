"""Whether a single tap can get at everything: in view, or brought there with Up and Down."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.audit.finding import Finding, find_in
from kiosk.audit.snapshot import Snapshot


def find_swipe_only(snapshot: Snapshot) -> Iterator[Finding]:
    """Find controls out of view with neither Up nor Down beside them (A34)."""
    for target in snapshot.targets:
        if not target.is_in_view and not target.scrolled_by:
            problem = "is out of view, and no Up or Down brings it there"
            yield find_in(snapshot, 34, target.name or target.role, problem, target.box)
