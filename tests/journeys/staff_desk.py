"""A member of staff in front of the real kiosk, with a stick and a wall clock of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, Qt

from kiosk.app import RunningKiosk, Showing, StaffSite
from kiosk.machine import Folders, PinRecord, PinSecret, make_secret, write_pin
from kiosk.tour import Keypad, wait_until
from tests.shipped_kiosk import LANDSCAPE, OpenKiosk, open_shipped_kiosk

PIN = "246813"
SECRET: PinSecret = make_secret(PIN)
_INSET_PX = 20


class StaffDesk:
    """The kiosk and whoever looks after it."""

    def __init__(self, folder: Path, bundle_dir: Path) -> None:
        self.folder = folder
        self.now_s = 1_795_000_000.0
        self.sticks: tuple[Path, ...] = ()
        store_dir = folder / "data" / "content"
        self.folders = Folders(folder / "settings.toml", folder / "log", bundle_dir, store_dir)
        self.start()

    def start(self) -> None:
        """Open the kiosk on what was installed last."""
        self.showing = Showing(self.folders, self._open_on)
        self.showing.open_newest()

    def _open_on(self, bundle_dir: Path, show_newest: Callable[[], None]) -> RunningKiosk:
        site = StaffSite(
            self.folders,
            show_newest=show_newest,
            find_sticks=lambda: self.sticks,
            now_s=lambda: self.now_s,
        )
        self.kiosk: OpenKiosk = open_shipped_kiosk(bundle_dir, LANDSCAPE, staff_site=site)
        return self.kiosk.running

    def close(self) -> None:
        """End the program."""
        self.showing.close()

    def keep_pin(self) -> None:
        """Have chosen a PIN already."""
        write_pin(self.folders.pin_file, PinRecord(SECRET))

    def touch_corners(self, order: str = "0123") -> None:
        """Touch corners: 0 is the top left one, and on they go with the clock."""
        width, height = LANDSCAPE
        left, right, top, bottom = _INSET_PX, width - _INSET_PX, _INSET_PX, height - _INSET_PX
        corners = ((left, top), (right, top), (right, bottom), (left, bottom))
        for number in order:
            self.kiosk.visitor.tap(QPointF(*corners[int(number)]))

    def type(self, digits: str) -> None:
        """Type on the pad of the screen, and say OK."""
        for digit in digits:
            self.kiosk.visitor.touch(digit)
        self.kiosk.visitor.touch("OK")

    def come_in(self) -> None:
        """Be in, without the way and the pad."""
        self.keep_pin()
        view_model = self.kiosk.walk.kiosk
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
