"""What an update changes, as rows."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.installing import Change


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One thing that visitors will find different."""

    kind: str
    sort: str
    entry_id: str
    title: str


def derive_change_row(change: Change) -> ChangeRow:
    """Say in codes what changes."""
    return ChangeRow(change.kind.value, change.sort.value, change.id, change.title)
