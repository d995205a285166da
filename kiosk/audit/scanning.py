"""Goes through a screen with one switch: what the frame never comes to cannot be chosen (A81, A83)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.audit.capture import key_of
from kiosk.audit.finding import Finding, find_in
from kiosk.audit.snapshot import Snapshot
from kiosk.session import MAX_TARGETS
from kiosk.tour import NOT_CHOSEN, Switch, Walk

MOST_TURNS = 40
_MOVED = frozenset(role.name for role in NOT_CHOSEN)


@dataclass(frozen=True, slots=True)
class Scanned:
    """What the frame came to, by key and by name, and how many stops the longest level had."""

    keys: frozenset[int]
    names: frozenset[str]
    most: int


def scan_through(walk: Walk) -> Scanned:
    """Begin to use one switch, let the frame go round, and choose Down until it leads no further."""
    walk.parts.preferences.chooseSwitchUse("one")
    switch = Switch(walk)
    keys: set[int] = set()
    names: set[str] = set()
    most = 0
    for _ in range(MOST_TURNS):
        walk.visitor.rest()
        seen, longest = switch.go_round()
        keys |= {key_of(one.item) for one in seen}
        names |= {one.name for one in seen if one.name}
        most = max(most, longest)
        if not any(one.name == "Down" for one in seen):
            break
        switch.choose("Down")
    return Scanned(frozenset(keys), frozenset(names), most)


def find_missed_by_switch(snapshot: Snapshot, scanned: Scanned) -> Iterator[Finding]:
    """Find what one switch never comes to (A81), and levels that take too long to scan (A83)."""
    for target in snapshot.targets:
        is_met = target.key in scanned.keys or target.name in scanned.names
        if target.is_enabled and target.role not in _MOVED and not is_met:
            name = target.name or target.role
            yield find_in(snapshot, 81, name, "is never reached with one switch", target.box)
    if scanned.most > MAX_TARGETS:
        problem = f"has {scanned.most} choices on one level, not {MAX_TARGETS}"
        yield find_in(snapshot, 83, "the frame of scanning", problem)
