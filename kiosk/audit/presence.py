"""Whether what every screen promises is there, in its order and its place, and not too much of it."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.audit.finding import Finding, find_in
from kiosk.audit.snapshot import Snapshot, Thing
from kiosk.audit.targets import BAR

MOST_CHOICES = 5
FIRST_SCREEN = "first screen"
WITHOUT_BAR = frozenset({FIRST_SCREEN, "problem"})
_MOVED_PX = 2.0


def find_missing_finish(snapshot: Snapshot) -> Iterator[Finding]:
    """Find screens that cannot be left for good with one touch (A53)."""
    if _has_bar(snapshot) and "Finished" not in {thing.name for thing in snapshot.targets}:
        yield find_in(snapshot, 53, "Finished", "is not on this screen")


def find_missing_promise(snapshot: Snapshot) -> Iterator[Finding]:
    """Find a first screen that does not say how long it waits and that nothing is kept (A53)."""
    words = " ".join(text.words for text in snapshot.texts).casefold()
    for promise in ("nothing about you is kept", "seconds"):
        if snapshot.place == FIRST_SCREEN and promise not in words:
            yield find_in(snapshot, 53, promise, "is not said on the first screen")


def find_missing_bsl(snapshot: Snapshot) -> Iterator[Finding]:
    """Find a first screen or Home without a way in for signers (A104)."""
    names = {thing.name for thing in snapshot.things}
    if snapshot.place in {FIRST_SCREEN, "home"} and "BSL" not in names:
        yield find_in(snapshot, 104, "BSL", "is not offered here")


def find_other_bar(snapshot: Snapshot) -> Iterator[Finding]:
    """Find a bar that is not in its order (A126)."""
    bar = [thing.name for thing in list_bar(snapshot)]
    wanted = [name for name in BAR if name in bar]
    if _has_bar(snapshot) and (bar != wanted or not {"Home", "Back", "Text and colours"} <= set(bar)):
        yield find_in(snapshot, 126, "the bar", f"holds {', '.join(bar)}")


def find_moved_bar(home: Snapshot, other: Snapshot) -> Iterator[Finding]:
    """Find buttons of the bar that are elsewhere than on Home (A23)."""
    places = {thing.name: thing.box for thing in list_bar(home)}
    for thing in list_bar(other):
        before = places.get(thing.name, thing.box)
        if max(abs(before.x - thing.box.x), abs(before.y - thing.box.y)) > _MOVED_PX:
            problem = f"is at {thing.box.describe()}, on Home at {before.describe()}"
            yield find_in(other, 23, thing.name, problem, thing.box)


def find_too_many_choices(snapshot: Snapshot) -> Iterator[Finding]:
    """Find a Home with more than five choices and one called “more” (A124)."""
    if snapshot.place != "home":
        return
    choices = [thing for thing in snapshot.targets if thing.name not in (*BAR, "Up", "Down")]
    more = [thing for thing in choices if "more" in thing.name.casefold().split()]
    if len(choices) - len(more) > MOST_CHOICES:
        yield find_in(snapshot, 124, "Home", f"offers {len(choices)} choices at once")


def list_bar(snapshot: Snapshot) -> list[Thing]:
    """Return the buttons of the bar, in reading order."""
    return [thing for thing in snapshot.targets if thing.name in BAR]


def _has_bar(snapshot: Snapshot) -> bool:
    return not snapshot.is_dialog and snapshot.place not in WITHOUT_BAR
