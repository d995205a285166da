"""A visitor with five keys, and one with switches: what they can come to, and choosing it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest

from kiosk.session import FIRST_STOP_FACTOR, Box, ScanState
from kiosk.tour.seen import Role, Seen
from kiosk.tour.visitor import LostError
from kiosk.tour.waiting import wait_until
from kiosk.tour.walk import Walk

_BETWEEN_MS = 400
"""Longer than a repeat that is left out."""
_MOST_PRESSES = 600
_SETTLE_S = 1.0
"""Scanning takes in what is new on the screen long before that."""
NOT_CHOSEN = frozenset({Role.Slider, Role.ListItem})
"""What is moved, not chosen: buttons beside it do the same."""


@dataclass(frozen=True, slots=True)
class Keypad:
    """Up, Down, Select, Back and Home."""

    walk: Walk

    def press(self, key: Qt.Key) -> None:
        """Press a key and let the program answer."""
        self.walk.clock.put_forward(_BETWEEN_MS)
        QTest.keyClick(self.walk.visitor.window, key)
        self.walk.visitor.rest()

    def focused(self) -> Seen | None:
        """Return the control that the keys are on."""
        found = [seen for seen in self.walk.visitor.look() if seen.is_focused and seen.is_target]
        return found[-1] if found else None

    def go_to(self, name: str, key: Qt.Key = Qt.Key.Key_Down) -> Seen:
        """Press a key until the focus is on something; `*` at the end stands for the rest of a name.

        Raises:
            LostError: It is not come to.
        """
        for _ in range(_MOST_PRESSES):
            focused = self.focused()
            if focused and (focused.name == name or (name[-1] == "*" and focused.name.startswith(name[:-1]))):
                return focused
            self.press(key)
        raise LostError(f"The keys do not come to “{name}”")

    def choose(self, name: str, key: Qt.Key = Qt.Key.Key_Down) -> None:
        """Go to something and press Select."""
        self.go_to(name, key)
        self.press(Qt.Key.Key_Select)


@dataclass(frozen=True, slots=True)
class Switch:
    """One switch, or two: `moving` is the one that moves the frame where there are two."""

    walk: Walk
    chooser: Qt.Key = Qt.Key.Key_Return
    moving: Qt.Key | None = None

    def press(self, key: Qt.Key | None = None) -> None:
        """Press a switch and let the program answer."""
        self.walk.clock.put_forward(_BETWEEN_MS)
        QTest.keyClick(self.walk.visitor.window, key or self.chooser)
        self.walk.visitor.rest()

    def choose(self, name: str) -> None:
        """Wait for the frame, level after level, and choose something.

        Raises:
            LostError: The frame does not come to it.
        """
        wait_until(lambda: self._number_of(name) is not None)
        if self._state.is_resting:
            self.press()
        while self._come_to(name):
            self.press()
        self.press()

    def go_round(self) -> tuple[list[Seen], int]:
        """Let the frame go round once, into every group and out of it again, and choose no target.

        Returns:
            What it was on alone, and how many stops the longest level had.

        Raises:
            LostError: The frame stands still, or does not come round.
        """
        wait_until(self._has_every_offer, _SETTLE_S)
        if self._state.is_resting:
            self.press()
        offered, met, most = _list_offered(self.walk), set[int](), 0
        entered, passed = set[tuple[int, ...]](), set[tuple[int, ...]]()
        for _ in range(_MOST_PRESSES):
            state, stop = self._state, self._state.stop
            here = (*state.path, state.index)
            if stop is None or here in passed:
                return [seen for number, seen in offered if number in met], most
            most = max(most, state.stop_count)
            if stop.is_way_out or (stop.is_group and here not in entered):
                entered.add(here)
                self.press()
                continue
            met.update(() if stop.is_group else stop.targets)
            passed.add(here)
            self._leave(state)
        raise LostError("The frame does not come round")

    def _has_every_offer(self) -> bool:
        """Whether scanning knows everything in view that can be chosen."""
        offered = {seen.item for _, seen in _list_offered(self.walk)}
        return all(seen.item in offered for seen in self.walk.visitor.look() if can_be_chosen(seen))

    def _leave(self, state: ScanState) -> None:
        """Wait until the frame goes on. On the first thing of a level it stays longer."""
        for _ in range(FIRST_STOP_FACTOR + 1):
            if self._state != state:
                return
            self._go_on()
        raise LostError("The frame stands still")

    def _come_to(self, name: str) -> bool:
        """Wait until the frame is on a target or what holds it; return whether that is a group."""
        for _ in range(_MOST_PRESSES):
            stop = self._state.stop
            if stop and self._number_of(name) in stop.targets and not stop.is_way_out:
                return stop.is_group
            self._go_on()
        raise LostError(f"The frame does not come to “{name}”")

    def _go_on(self) -> None:
        if self.moving is not None:
            self.press(self.moving)
            return
        self.walk.clock.put_forward(self.walk.parts.preferences.chosen.scan_step_ms)
        self.walk.parts.scan.check_time()

    @property
    def _state(self) -> ScanState:
        return self.walk.parts.scan.state

    def _number_of(self, name: str) -> int | None:
        return next((number for number, seen in _list_offered(self.walk) if _is_named(seen, name)), None)


def reach_by_keys(walk: Walk) -> set[str]:
    """Return the names of everything that Down comes to, once around the screen or the open dialog."""
    keypad = Keypad(walk)
    keypad.press(Qt.Key.Key_Down)
    names: list[Seen] = []
    for _ in range(_MOST_PRESSES):
        focused = keypad.focused()
        if focused and len({seen.item for seen in names}) > 1 and focused.item == names[0].item:
            return {seen.name for seen in names}
        if focused:
            names.append(focused)
        keypad.press(Qt.Key.Key_Down)
    return {seen.name for seen in names}


def reach_by_switch(walk: Walk) -> set[str]:
    """Return the names of everything in view that scanning offers. A switch must be in use."""
    walk.visitor.rest()
    wait_until(lambda: bool(walk.parts.scan.boxes))
    wanted = set(walk.parts.scan.state.top.targets())
    return {seen.name for number, seen in _list_offered(walk) if number in wanted}


def can_be_chosen(seen: Seen) -> bool:
    """Whether something is in view and there to be chosen."""
    return seen.is_target and seen.is_enabled and seen.is_in_view and seen.role not in NOT_CHOSEN


def _list_offered(walk: Walk) -> list[tuple[int, Seen]]:
    targets = [seen for seen in walk.visitor.look() if can_be_chosen(seen)]
    boxes = walk.parts.scan.boxes
    return [(number, seen) for number, box in enumerate(boxes) for seen in targets if _is_at(seen.box, box)]


def _is_at(place: QRectF, box: Box) -> bool:
    pairs = ((place.x(), box.left), (place.width(), box.width), (place.height(), box.height))
    return all(abs(one - other) < 1 for one, other in pairs) and abs(place.y() - box.top) < 1


def _is_named(seen: Seen, name: str) -> bool:
    return seen.name.startswith(name[:-1]) if name[-1] == "*" else seen.name == name
