"""Runs the audit: a window for each panel, in it every place, at each place every configuration."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest

from kiosk.audit.capture import grab_pixels
from kiosk.audit.checks import PIXEL_CHECKS, SHAPE_CHECKS, judge
from kiosk.audit.configuration import Configuration, Grid, Panel
from kiosk.audit.finding import Finding
from kiosk.audit.focus import (
    find_focus_jumps,
    find_focus_out_of_view,
    find_missed_by_keys,
    find_untold_focus,
    find_weak_rings,
)
from kiosk.audit.keeping import find_lost_place
from kiosk.audit.keys import walk_by_keys
from kiosk.audit.motion import find_motion, find_running, list_running
from kiosk.audit.notes import Notes
from kiosk.audit.places import PLACES, PROBLEM, Place
from kiosk.audit.presence import find_moved_bar
from kiosk.audit.scanning import find_missed_by_switch, scan_through
from kiosk.audit.snapshot import Snapshot
from kiosk.audit.stage import Stage
from kiosk.audit.taps import find_missed_by_taps, tap_through
from kiosk.tour import LostError

KEY_CHECKS = (
    find_missed_by_keys,
    find_untold_focus,
    find_focus_out_of_view,
    find_focus_jumps,
    find_weak_rings,
)
_REST_MS = 120
_PAGE = "page, standard"


@dataclass(slots=True)
class Audit:
    """One run through a grid in this process."""

    bundle_dir: Path
    grid: Grid
    places: tuple[Place, ...] = PLACES
    has_problem: bool = True
    notes: Notes = field(default_factory=Notes)
    _homes: dict[Configuration, Snapshot] = field(default_factory=dict)

    def run(self) -> None:
        """Visit everything."""
        for panel in self.grid.panels:
            self._run_panel(panel)

    def _run_panel(self, panel: Panel) -> None:
        here = self.grid.on(panel)
        stage = Stage(self.bundle_dir, panel)
        try:
            for place in self.places:
                self._visit(stage, place, here)
            if here.uses and any(place.name == _PAGE for place in self.places):
                page = next(place for place in self.places if place.name == _PAGE)
                self._note(stage, None, find_lost_place(stage, page, Configuration(panel)))
        finally:
            stage.close()
        if self.has_problem:
            self._measure_problem(panel)

    def _measure_problem(self, panel: Panel) -> None:
        """Look at the window that stands there when there is no content."""
        stage = Stage(self.bundle_dir / "no-such-bundle", panel)
        stage.settle()
        snapshot = stage.look(PROBLEM, Configuration(panel), with_pixels=True)
        self.notes.snapshots += 1
        self._note(stage, snapshot, judge(snapshot, (*SHAPE_CHECKS, *PIXEL_CHECKS)))
        stage.close()

    def _visit(self, stage: Stage, place: Place, here: Grid) -> None:
        try:
            stage.go(place)
        except LostError as lost:
            self.notes.findings.append(
                Finding(33, place.name, Configuration(stage.panel), place.name, str(lost))
            )
            return
        shapes, uses = tuple(_fitting(place, here.shapes)), tuple(_fitting(place, here.uses))
        # What is used is looked at as well, from top to end.
        looks = tuple(look for look in _fitting(place, here.looks) if look not in uses)
        for configuration in dict.fromkeys((*shapes, *looks)):
            self._see(stage, place, configuration, configuration in shapes, configuration in looks)
        for use in uses:
            self._use(stage, place, use)

    def _see(
        self, stage: Stage, place: Place, configuration: Configuration, is_shape: bool, is_look: bool
    ) -> None:
        """Take one snapshot in a configuration; judge where things are, how they look, or both."""
        stage.choose(configuration)
        snapshot = self._snap(stage, place, configuration, with_pixels=is_look)
        if is_shape:
            self._note(stage, snapshot, judge(snapshot, SHAPE_CHECKS))
            self._note(stage, snapshot, self._find_moved_bar(place, snapshot))
        if is_look:
            self._note(stage, snapshot, judge(snapshot, PIXEL_CHECKS))

    def _find_moved_bar(self, place: Place, snapshot: Snapshot) -> Iterable[Finding]:
        if place.name == "home":
            self._homes[snapshot.configuration] = snapshot
        home = self._homes.get(snapshot.configuration)
        return find_moved_bar(home, snapshot) if home else ()

    def _use(self, stage: Stage, place: Place, use: Configuration) -> None:
        stage.go(place)
        stage.choose(use)
        snapshot = self._snap(stage, place, use, with_pixels=True)
        rest = QDeadlineTimer(_REST_MS)
        self._note(stage, snapshot, judge(snapshot, PIXEL_CHECKS))
        QTest.qWait(rest.remainingTime())
        later = replace(snapshot, pixels=grab_pixels(stage.window))
        self._note(stage, later, find_motion(snapshot, later))
        self._note(stage, later, find_running(later, list_running(stage.window)))
        if not place.takes_any_key:
            stops = walk_by_keys(stage.window, stage.px_per_mm)
            self._note(stage, snapshot, chain.from_iterable(check(snapshot, stops) for check in KEY_CHECKS))
            stage.go(place)
            stage.choose(use)
            self._note(stage, snapshot, self._go_down_by_key(stage, snapshot))
            self._go_by_switch(stage, place, use)
            self._go_down(stage, place, use)

    def _go_down_by_key(self, stage: Stage, snapshot: Snapshot) -> Iterator[Finding]:
        """Go through a screen by the Down key alone."""
        stops = walk_by_keys(stage.window, stage.px_per_mm, Qt.Key.Key_Down)
        yield from find_missed_by_keys(snapshot, stops, "Down")

    def _go_by_switch(self, stage: Stage, place: Place, use: Configuration) -> None:
        """Go through a screen with one switch."""
        stage.go(place)
        stage.choose(use)
        first = self._snap(stage, place, use)
        self._note(stage, first, find_missed_by_switch(first, scan_through(stage.walk)))

    def _go_down(self, stage: Stage, place: Place, use: Configuration) -> None:
        """Tap through a screen from its top to its end, and look at each part of it."""
        stage.go(place)
        stage.choose(use)
        first = self._snap(stage, place, use)

        def look_again() -> None:
            snapshot = self._snap(stage, place, use, with_pixels=True)
            self._note(stage, snapshot, judge(snapshot, PIXEL_CHECKS))

        met = tap_through(stage.walk.visitor, look_again)
        self._note(stage, first, find_missed_by_taps(first, met))

    def _snap(
        self, stage: Stage, place: Place, configuration: Configuration, *, with_pixels: bool = False
    ) -> Snapshot:
        self.notes.snapshots += 1
        return stage.look(place.name, configuration, with_pixels=with_pixels)

    def _note(self, stage: Stage, snapshot: Snapshot | None, found: Iterable[Finding]) -> None:
        for finding in found:
            self.notes.findings.append(finding)
            if self.notes.album.wants(finding):
                pixels = snapshot.pixels if snapshot else None
                self.notes.album.keep(finding, grab_pixels(stage.window) if pixels is None else pixels)


def _fitting(place: Place, configurations: Iterable[Configuration]) -> Iterator[Configuration]:
    """Leave out what a visitor could not have chosen yet."""
    return (one for one in configurations if place.has_choices or one.is_untouched)
