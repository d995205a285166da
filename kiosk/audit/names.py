"""Whether a screen reader is told what an eye sees: names, labels in names, every drawn word."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.audit.finding import Finding, find_in
from kiosk.audit.lettering import plain_words
from kiosk.audit.snapshot import Snapshot, Thing

_GROUPING = str.maketrans("", "", " ,")


def find_nameless(snapshot: Snapshot) -> Iterator[Finding]:
    """Find controls and pictures that say nothing (A84)."""
    for thing in snapshot.things:
        if not thing.name.strip() and (thing.is_target or thing.role in {"Graphic", "Dialog"}):
            yield find_in(snapshot, 84, f"a {thing.role}", "has no name", thing.box)


def find_hidden_states(snapshot: Snapshot) -> Iterator[Finding]:
    """Find choices and switches that do not tell a screen reader that they can be on (A84)."""
    for target in snapshot.targets:
        if target.has_state and not target.is_checkable:
            yield find_in(snapshot, 84, target.name, f"is a {target.role} that is not checkable", target.box)


def find_labels_not_in_names(snapshot: Snapshot) -> Iterator[Finding]:
    """Find controls with words on them, none of which is in their name (A87)."""
    for target in snapshot.targets:
        labels = _list_labels(snapshot, target)
        if _is_misnamed(target, labels):
            problem = f"is called “{target.name[:40]}”, which does not hold its label"
            yield find_in(snapshot, 87, labels[0], problem, target.box)


def find_untold_words(snapshot: Snapshot) -> Iterator[Finding]:
    """Find drawn words that are nowhere in the accessibility tree (A85); wrong names are found above."""
    misnamed = {one.key for one in snapshot.targets if _is_misnamed(one, _list_labels(snapshot, one))}
    for text in snapshot.texts:
        if text.target in misnamed:
            continue
        beside = tuple(thing.name for thing in snapshot.things if not thing.box.cut(text.box).is_empty)
        is_drawn = _has_words(text.words) and not text.shown.is_empty
        if is_drawn and not is_told(text.words, text.told + beside):
            yield find_in(snapshot, 85, text.words, "is drawn but not in the accessibility tree", text.box)


def _list_labels(snapshot: Snapshot, target: Thing) -> list[str]:
    return [text.words for text in snapshot.texts if text.target == target.key and _has_words(text.words)]


def _is_misnamed(target: Thing, labels: list[str]) -> bool:
    return bool(labels and target.name) and not any(is_told(words, (target.name,)) for words in labels)


def is_told(words: str, told: tuple[str, ...]) -> bool:
    """Say whether words are among what is told, whatever their spacing and capitals."""
    wanted = _fold(words)
    return any(wanted in _fold(said) for said in told)


def _has_words(text: str) -> bool:
    """Whether there is more than marks such as an apostrophe, which are told by what they are called."""
    return any(letter.isalnum() for letter in text)


def _fold(words: str) -> str:
    """Leave out what numbers are grouped by, on the glass and when they are spelt."""
    return plain_words(words).translate(_GROUPING).casefold()
