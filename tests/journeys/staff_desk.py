"""A member of staff in front of the real kiosk, with a stick and a wall clock of their own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, Qt

from kiosk.app import StaffSite
from kiosk.machine import Folders, PinRecord, PinSecret, make_secret, write_pin
from kiosk.tour import Keypad, wait_until
from tests.shipped_kiosk import LANDSCAPE, OpenKiosk, open_shipped_kiosk

PIN = "246813"
SECRET: PinSecret = make_secret(PIN)


@dataclass
class StaffDesk:
    """The kiosk and whoever looks after it."""

    folder: Path
    bundle_dir: Path
    size: tuple[int, int] = LANDSCAPE

    def __post_init__(self) -> None:
        self.now_s = 1_795_000_000.0
        self.sticks: tuple[Path, ...] = ()
        self.folders = Folders(
            self.folder / "settings.toml",
            self.folder / "log",
            self.bundle_dir,
            self.folder / "data" / "content",
        )
        self.open()

    def open(self) -> None:
        """Open the kiosk, as after a restart."""
        site = StaffSite(self.folders, find_sticks=lambda: self.sticks, now_s=lambda: self.now_s)
        self.kiosk: OpenKiosk = open_shipped_kiosk(self.bundle_dir, self.size, staff_site=site)

    def keep_pin(self) -> None:
        """Have chosen a PIN already."""
        write_pin(self.folders.pin_file, PinRecord(SECRET))

    def touch_corners(self, order: str = "0123") -> None:
        """Touch corners: 0 is the top left one, and on they go with the clock."""
        width, height = self.size
        inset = 20
        corners = (
            QPointF(inset, inset),
            QPointF(width - inset, inset),
            QPointF(width - inset, height - inset),
            QPointF(inset, height - inset),
        )
        for number in order:
            self.kiosk.visitor.tap(corners[int(number)])

    def type(self, digits: str) -> None:
        """Type on the pad of the screen, and say OK."""
        for digit in digits:
            self.kiosk.visitor.touch(digit)
        self.kiosk.visitor.touch("OK")
        self.kiosk.visitor.rest()

    def come_in(self) -> None:
        """Be in, without the way and the pad."""
        self.keep_pin()
        view_model = self.kiosk.running.view_model
        assert view_model is not None
        view_model.open_staff()
        gate = view_model.parts.staff.parts.gate
        for digit in PIN:
            gate.typeDigit(digit)
        gate.accept()
        self.kiosk.visitor.see("For staff")

    def press(self, *keys: Qt.Key) -> None:
        """Press keys one after another."""
        keypad = Keypad(self.kiosk.walk)
        for key in keys:
            keypad.press(key)

    def expect_phase(self, phase: str) -> None:
        """Wait until the gate is in a phase."""
        gate = self.kiosk.parts.staff.parts.gate
        assert wait_until(lambda: gate.phase == phase), gate.phase
