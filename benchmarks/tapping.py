"""How long a touch takes to show: the pressed look, and the screen it leads to."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.figures import find_median, find_percentile
from benchmarks.results import Result
from benchmarks.touching import Finger, Touch, standing_at_kiosk
from kiosk.tour import rows_of

CHANGE_LIMIT_MS = 100.0
FEEDBACK_LIMIT_MS = 50.0


def measure(quick: bool) -> list[Result]:
    """Walk to every main screen several times."""
    with standing_at_kiosk() as finger:
        touches = [touch for _ in range(3 if quick else 12) for touch in walk(finger)]
    return list(report(touches))


def walk(finger: Finger) -> Iterator[Touch]:
    """Come to the kiosk, open every main screen once, and leave."""
    yield go(finger, "Home", "Touch the screen to start")
    yield from find_help(finger)
    yield from read(finger)
    yield from look_around(finger)
    yield from change_looks(finger)
    yield go(finger, "First screen", "Finished")


def go(finger: Finger, label: str, name: str) -> Touch:
    """Touch something that leads to another screen, or to another page on the same one."""
    return finger.touch(label, name, (finger.parts.visit.routeChanged,))


def list_services(finger: Finger, label: str, name: str) -> Touch:
    """Touch something that leads to another list, and wait until that is there."""
    return finger.touch(label, name, (finger.parts.services.counts_changed,))


def find_help(finger: Finger) -> Iterator[Touch]:
    """Open the topics, the services of one, one service, fewer of them, and those for a need."""
    parts = finger.parts
    yield go(finger, "Find help", "Find help")
    yield list_services(finger, "Services", rows_of(parts.find_help, "topics")[0].title)
    yield go(finger, "One service", rows_of(parts.services, "services")[0].name)
    yield go(finger, "Services, with Back", "Back")
    yield go(finger, "What to narrow a list to", "Make the list shorter")
    yield list_services(finger, "Services, free only", "Free")
    yield go(finger, "Home", "Home")
    yield go(finger, "Find help", "Find help")
    yield go(finger, "Needs", "Choose a need")
    yield list_services(finger, "Services for a need", rows_of(parts.services, "choices")[0].title)
    yield go(finger, "Home", "Home")


def read(finger: Finger) -> Iterator[Touch]:
    """Open a plan's first page, show it in three editions, and read on."""
    parts = finger.parts
    yield go(finger, "Plans", "Read the plan")
    yield go(finger, "Pages of a plan", rows_of(parts.read, "strategies")[0].title)
    yield go(finger, "A page", rows_of(parts.read, "pages")[0].title)
    for edition in ("Large print", "Easy Read", "Standard"):
        yield finger.touch(f"A page, {edition}", edition, (parts.preferences.preferencesChanged,))
    yield go(finger, "The next page", "Next page: *")
    yield go(finger, "Home", "Home")


def look_around(finger: Finger) -> Iterator[Touch]:
    """Open the films, the player and the screens behind the sixth card."""
    yield go(finger, "Get in touch and more", "Get in touch and more")
    yield go(finger, "Films", "All films")
    yield go(finger, "A film", rows_of(finger.parts.films, "films")[0].title)
    yield go(finger, "Films, with Back", "Back")
    yield go(finger, "More, with Back", "Back")
    yield go(finger, "Hard words", "Hard words")
    yield go(finger, "Home", "Home")


def change_looks(finger: Finger) -> Iterator[Touch]:
    """Make the letters giant and the colours dark. "Finished" puts both back."""
    finger.visitor.touch("Text and colours")
    changes = (finger.parts.preferences.preferencesChanged,)
    for name in ("Giant", "Dark"):
        yield finger.touch(f"Looks: {name}", name, changes)
    finger.visitor.touch("Done")


def report(touches: list[Touch]) -> Iterator[Result]:
    """Return both percentiles, with the kinds of touch that take longest."""
    feedback = [touch.feedback_ms for touch in touches if touch.feedback_ms is not None]
    change = [touch.change_ms for touch in touches]
    yield Result("Tap feedback, p95", find_percentile(feedback, 95), "ms", FEEDBACK_LIMIT_MS)
    note = f"{len(touches)} touches; slowest by median: {describe_slowest(touches)}"
    yield Result("Tap to screen changed, p50", find_median(change), "ms")
    yield Result("Tap to screen changed, p95", find_percentile(change, 95), "ms", CHANGE_LIMIT_MS, note)


def describe_slowest(touches: list[Touch]) -> str:
    """Name the three kinds of touch with the highest medians."""
    labels = dict.fromkeys(touch.name for touch in touches)
    medians = {
        label: find_median([touch.change_ms for touch in touches if touch.name == label]) for label in labels
    }
    slowest = sorted(medians, key=lambda label: -medians[label])[:3]
    return ", ".join(f"{label} {medians[label]:.0f} ms" for label in slowest)
