"""A printer that does as it is told."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.printing import Leaflet, PrinterState


@dataclass
class SamplePrinter:
    """Keeps what it was given, or fails."""

    state: PrinterState | Exception = PrinterState.READY
    error: Exception | None = None
    printed: list[Leaflet] = field(default_factory=list)

    def find_state(self) -> PrinterState:
        """Return the state, or raise it."""
        if isinstance(self.state, Exception):
            raise self.state
        return self.state

    def print_leaflet(self, leaflet: Leaflet) -> None:
        """Keep the leaflet."""
        if self.error:
            raise self.error
        self.printed.append(leaflet)
