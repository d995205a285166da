"""Scanning: the screen offers one thing after another, and a switch says “this one”.

With one switch scanning goes on by itself; with two, one switch moves and the other chooses. Times are
milliseconds on any clock that never goes back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.session.scan_groups import ScanGroup, ScanMember, targets_of

FIRST_STOP_FACTOR = 2
"""The first thing of a level stays longer: the eye has to find it."""
MAX_LOOPS = 3
"""Passes over a level without a choice, before scanning leaves it or rests."""


@dataclass(frozen=True, slots=True)
class ScanStop:
    """What is offered now: a target, a group, or (`is_way_out`) going back up from the group shown."""

    targets: tuple[int, ...]
    is_group: bool = False
    is_way_out: bool = False


@dataclass(frozen=True, slots=True)
class ScanState:
    """Where scanning is. `path` leads from the top to the level that is scanned."""

    top: ScanGroup
    path: tuple[int, ...] = ()
    index: int = 0
    loops: int = 0
    since_ms: int = 0
    is_resting: bool = False

    @property
    def level(self) -> ScanGroup:
        """The group whose members are offered."""
        return _follow(self.top, self.path)

    @property
    def stop(self) -> ScanStop | None:
        """What is offered; None at rest and where there is nothing to choose."""
        members = self.level.members
        if self.is_resting or not members:
            return None
        if self.index == len(members):
            return ScanStop(self.level.targets(), is_group=True, is_way_out=True)
        member = members[self.index]
        return ScanStop(targets_of(member), is_group=isinstance(member, ScanGroup))

    @property
    def stop_count(self) -> int:
        """How many stops the level has, with the way out of it."""
        return len(self.level.members) + (1 if self.path else 0)


def start_scanning(top: ScanGroup, now_ms: int, keep: int | None = None) -> ScanState:
    """Offer what is on the screen, from the thing at the top that is or holds the target `keep`."""
    holders = [index for index, member in enumerate(top.members) if keep in targets_of(member)]
    return ScanState(top, index=holders[0] if holders else 0, since_ms=now_ms)


def rest(state: ScanState) -> ScanState:
    """Offer nothing until a switch is pressed."""
    return ScanState(state.top, is_resting=True)


def choose(state: ScanState, now_ms: int) -> tuple[ScanState, int | None]:
    """The switch says “this one”: go into a group, out of it, or take a target.

    After a target, scanning goes on from the same thing at the top, so that it is soon chosen again.
    """
    if state.is_resting:
        return start_scanning(state.top, now_ms), None
    stop = state.stop
    if stop is None:
        return state, None
    if stop.is_way_out:
        return _go_up(state, now_ms), None
    if stop.is_group:
        return ScanState(state.top, (*state.path, state.index), since_ms=now_ms), None
    return start_scanning(state.top, now_ms, keep=stop.targets[0]), stop.targets[0]


def step(state: ScanState, now_ms: int) -> ScanState:
    """Offer the next thing, and after the last the first again."""
    if state.is_resting:
        return start_scanning(state.top, now_ms)
    if not state.stop_count:
        return state
    return replace(state, index=(state.index + 1) % state.stop_count, since_ms=now_ms)


def observe_scan(state: ScanState, now_ms: int, step_ms: int) -> ScanState:
    """Go on by itself: one stop at most, so that a busy moment skips nothing."""
    if state.stop is None or now_ms - state.since_ms < stay_ms(state, step_ms):
        return state
    stepped = step(state, now_ms)
    if stepped.index:
        return stepped
    if state.loops + 1 < MAX_LOOPS:
        return replace(stepped, loops=state.loops + 1)
    return _go_up(state, now_ms) if state.path else rest(state)


def stay_ms(state: ScanState, step_ms: int) -> int:
    """Return how long scanning stays on what it offers."""
    return step_ms * FIRST_STOP_FACTOR if state.index == 0 else step_ms


def _go_up(state: ScanState, now_ms: int) -> ScanState:
    return ScanState(state.top, state.path[:-1], state.path[-1], since_ms=now_ms)


def _follow(top: ScanGroup, path: tuple[int, ...]) -> ScanGroup:
    member: ScanMember = top
    for index in path:
        member = member.members[index] if isinstance(member, ScanGroup) else member
    return member if isinstance(member, ScanGroup) else ScanGroup((member,))
