"""Says in plain words what an update changes and what was installed, for the terminal and the receipt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from kiosk.bundle import Release
from kiosk.installing.differences import Change, ChangeSort, Kind
from kiosk.installing.plan import InstallProgress, UpdatePlan
from kiosk.vocabulary import describe_day, describe_moment

_UNITS = (("GB", 1_000_000_000), ("MB", 1_000_000), ("KB", 1_000))
_WORDS = {ChangeSort.NEW: "new", ChangeSort.CHANGED: "changed", ChangeSort.REMOVED: "removed"}
_CLOSED = "closed"
_SECONDS_PER_MINUTE = 60


def describe_bytes(count: int) -> str:
    """Say how large something is, as people say it: “3.1 GB”."""
    for unit, size in _UNITS:
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{count} bytes"


def describe_release(release: Release) -> str:
    """Name a release: its version, its day, and who wrote and approved it."""
    people = f"{release.author}, approved by {release.approver}" if release.approver else release.author
    return f"version {release.version} of {describe_day(release.date)}, by {people}"


def describe_changes(changes: Iterable[Change]) -> str:
    """Count what changes: “3 pages changed, 12 services new, 1 film removed”."""
    counts = Counter((change.kind, change.sort) for change in changes)
    parts = [
        _describe_count(counts[kind, sort], kind, sort)
        for kind in Kind
        for sort in ChangeSort
        if counts[kind, sort]
    ]
    return ", ".join(parts) or "nothing that visitors read or watch changes"


def _describe_count(count: int, kind: Kind, sort: ChangeSort) -> str:
    is_closed = kind is Kind.SERVICE and sort is ChangeSort.REMOVED
    return f"{count} {kind.value}{'' if count == 1 else 's'} {_CLOSED if is_closed else _WORDS[sort]}"


def describe_plan(plan: UpdatePlan) -> tuple[str, ...]:
    """Say in a few lines what an update is, what it changes and what it needs."""
    lines = [
        f"The update is {describe_release(plan.release)}.",
        f"Signed by {', '.join(plan.signers)}.",
        *([f"Note: {plan.release.note}"] if plan.release.note else []),
        f"What changes: {describe_changes(plan.changes)}.",
        f"To copy: {describe_bytes(plan.new_bytes)} of {describe_bytes(plan.total_bytes)}.",
        f"Space needed: {describe_bytes(plan.needed_bytes)}; free: {describe_bytes(plan.free_bytes)}.",
    ]
    if plan.spoilt_files:
        spoilt = "1 file is" if plan.spoilt_files == 1 else f"{plan.spoilt_files} files are"
        lines.append(
            f"The kiosk shows this content already, but {spoilt} damaged on its disk. Installing mends that. "
            "If it happens again, tell IT: the disk may be failing."
        )
    if plan.is_first:
        lines.append(
            "This kiosk trusts nobody yet. Installing this means to trust its publisher from now on, whose "
            f"root key has the number {plan.root_number}. Compare it with the number you were given."
        )
    return tuple(lines)


def describe_progress(progress: InstallProgress) -> str:
    """Say how far an installation is and how long it will still take."""
    done = f"{describe_bytes(progress.done_bytes)} of {describe_bytes(progress.total_bytes)}"
    if progress.seconds_left is None:
        return done
    if progress.seconds_left < _SECONDS_PER_MINUTE:
        return f"{done}, less than a minute left"
    minutes = round(progress.seconds_left / _SECONDS_PER_MINUTE)
    return f"{done}, about {minutes} {'minute' if minutes == 1 else 'minutes'} left"


def write_receipt(plan: UpdatePlan, before: Release | None, now: datetime) -> str:
    """Write what a member of staff may keep: what was installed, when, and who signed it."""
    earlier = describe_release(before) if before else "the content that came with the program"
    lines = [
        "Update of the information kiosk",
        "",
        f"Installed: {describe_moment(now)}",
        f"Now: {describe_release(plan.release)}",
        f"Before: {earlier}",
        f"Signed by: {', '.join(plan.signers)}",
        f"Publisher’s root key: {plan.root_number}",
        f"Note: {plan.release.note or 'none'}",
        f"What changed: {describe_changes(plan.changes)}",
        f"Copied: {describe_bytes(plan.new_bytes)} of {describe_bytes(plan.total_bytes)}",
        "",
        *(f"  {change.kind.value} {_WORDS[change.sort]}: {change.title}" for change in plan.changes),
    ]
    return "\n".join((*lines, ""))
