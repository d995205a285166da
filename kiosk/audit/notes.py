"""What an audit has found so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.audit.album import Album
from kiosk.audit.finding import Finding


@dataclass(slots=True)
class Notes:
    """What failed, how many snapshots were looked at, and pictures of failures."""

    findings: list[Finding] = field(default_factory=list)
    snapshots: int = 0
    album: Album = field(default_factory=Album)

    def take_in(self, other: Notes) -> None:
        """Add what another part of the audit found."""
        self.findings += other.findings
        self.snapshots += other.snapshots
        self.album.take_in(other.album)
