"""Runs the audit: a window for each panel, in it every place, at each place every configuration."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.audit.album import Album
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
from kiosk.audit.keys import moves_focus, walk_by_keys
from kiosk.audit.motion import find_motion
from kiosk.audit.places import PLACES, Place
from kiosk.audit.presence import find_moved_bar
from kiosk.audit.skipped import NO_FIVE_KEYS, Skipped, list_skipped
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
PROBLEM = "problem"
_REST_MS = 350
_PAGE = "page, standard"

ReportPanel = Callable[[Panel, int, int], None]
"""Called when a panel is done, with how many snapshots and findings there are so far."""


@dataclass(slots=True)
class Audit:
    """One run: what it found, how many snapshots it took, pictures of failures."""

    bundle_dir: Path
    grid: Grid
    places: tuple[Place, ...] = PLACES
    has_problem: bool = True
    findings: list[Finding] = field(default_factory=list)
    snapshots: int = 0
    album: Album = field(default_factory=Album)
    skipped: dict[Skipped, None] = field(default_factory=dict)
    _homes: dict[Configuration, Snapshot] = field(default_factory=dict)

    def run(self, report: ReportPanel) -> None:
        """Visit everything."""
        for panel in self.grid.panels:
            self._run_panel(panel)
            report(panel, self.snapshots, len(self.findings))

    def _run_panel(self, panel: Panel) -> None:
        here = self.grid.keep(lambda other: other == panel)
        stage = Stage(self.bundle_dir, panel)
        self.skipped |= dict.fromkeys(list_skipped(stage.walk.parts))
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
        self.snapshots += 1
        self._note(stage, snapshot, judge(snapshot, (*SHAPE_CHECKS, *PIXEL_CHECKS)))
        stage.close()

    def _visit(self, stage: Stage, place: Place, here: Grid) -> None:
        try:
            stage.go(place)
        except LostError as lost:
            self.findings.append(Finding(33, place.name, Configuration(stage.panel), place.name, str(lost)))
            return
        for shape in _fitting(place, here.shapes):
            self._measure(stage, place, shape)
        for look in _fitting(place, here.looks):
            self._look(stage, place, look)
        for use in _fitting(place, here.uses):
            self._use(stage, place, use)

    def _measure(self, stage: Stage, place: Place, shape: Configuration) -> None:
        stage.choose(shape)
        snapshot = self._snap(stage, place, shape)
        if place.name == "home":
            self._homes[shape] = snapshot
        moved = find_moved_bar(self._homes[shape], snapshot) if shape in self._homes else ()
        self._note(stage, snapshot, chain(judge(snapshot, SHAPE_CHECKS), moved))

    def _look(self, stage: Stage, place: Place, look: Configuration) -> None:
        stage.choose(look)
        snapshot = self._snap(stage, place, look, with_pixels=True)
        self._note(stage, snapshot, judge(snapshot, PIXEL_CHECKS))

    def _use(self, stage: Stage, place: Place, use: Configuration) -> None:
        stage.go(place)
        stage.choose(use)
        before = self._snap(stage, place, use, with_pixels=True)
        QTest.qWait(_REST_MS)
        after = self._snap(stage, place, use, with_pixels=True)
        self._note(stage, after, chain(judge(after, PIXEL_CHECKS), find_motion(before, after)))
        if not place.takes_any_key:
            stops = walk_by_keys(stage.window, stage.px_per_mm)
            self._note(stage, after, chain.from_iterable(check(after, stops) for check in KEY_CHECKS))
            stage.go(place)
            stage.choose(use)
            self._note(stage, after, self._go_down_by_key(stage, after))
            self._go_down(stage, place, use)

    def _go_down_by_key(self, stage: Stage, snapshot: Snapshot) -> Iterator[Finding]:
        """Go through a screen by the Down key alone, unless it did not even move the focus on Home."""
        if NO_FIVE_KEYS in self.skipped or not moves_focus(stage.window, Qt.Key.Key_Down):
            self.skipped[NO_FIVE_KEYS] = None
            return
        stops = walk_by_keys(stage.window, stage.px_per_mm, Qt.Key.Key_Down)
        yield from find_missed_by_keys(snapshot, stops, "Down")

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
        self.snapshots += 1
        return stage.look(place.name, configuration, with_pixels=with_pixels)

    def _note(self, stage: Stage, snapshot: Snapshot | None, found: Iterable[Finding]) -> None:
        for finding in found:
            self.findings.append(finding)
            if self.album.wants(finding):
                pixels = snapshot.pixels if snapshot else None
                self.album.keep(finding, grab_pixels(stage.window) if pixels is None else pixels)


def _fitting(place: Place, configurations: Iterable[Configuration]) -> Iterator[Configuration]:
    """Leave out what a visitor could not have chosen yet."""
    return (one for one in configurations if place.has_choices or one.is_untouched)
