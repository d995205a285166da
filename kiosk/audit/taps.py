"""Goes through a screen with nothing but taps on Down, and notes what came into view (A33)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kiosk.audit.capture import find_top_dialog, key_of
from kiosk.audit.finding import Finding, find_in
from kiosk.audit.snapshot import Snapshot
from kiosk.tour import Seen, Visitor

MOST_TAPS = 40


def tap_through(visitor: Visitor, look: Callable[[], None]) -> frozenset[int]:
    """Tap Down until it leads no further, look after each tap; return the keys of what was in view."""
    met: set[int] = set()
    for _ in range(MOST_TAPS):
        seen = _list_reachable(visitor)
        met |= {key_of(one.item) for one in seen if one.is_in_view}
        down = next((one for one in seen if one.name == "Down" and one.is_enabled and one.is_in_view), None)
        if down is None:
            break
        visitor.tap(down.box.center())
        look()
    return frozenset(met)


def _list_reachable(visitor: Visitor) -> list[Seen]:
    """Return the controls in front: of the topmost dialog, or of the screen."""
    seen = visitor.look()
    dialog = find_top_dialog(seen)
    return [one for one in seen if one.is_target and (dialog is None or dialog.isAncestorOf(one.item))]


def find_missed_by_taps(snapshot: Snapshot, met: frozenset[int]) -> Iterator[Finding]:
    """Find controls that no tap brought into view."""
    for target in snapshot.targets:
        if target.key not in met:
            problem = "does not come into view by taps on Down"
            yield find_in(snapshot, 33, target.name or target.role, problem, target.box)
