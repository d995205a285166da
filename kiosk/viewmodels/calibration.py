"""Calibration as QML sees it: how large the glass is, where it hangs, and what follows for visitors."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.machine import (
    SEATED_REACH_MM,
    SETTING_LIMITS,
    Settings,
    SettingsNotWrittenError,
    diagonal_inch,
    pixels_per_mm,
    reachable_share,
    top_above_floor_mm,
)

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

CARD_WIDTH_MM, CARD_HEIGHT_MM = 85.60, 53.98
"""A bank card: ISO/IEC 7810, ID-1."""
RULER_MM = 100
LOWEST_CONTROL_MM = 380
"""Nothing to touch may be lower than this (EN 301 549, 8.3.2)."""
_COARSE_SHARE = 100
_DISTANCE_STEP_MM, _BOTTOM_STEP_MM, _TILT_STEP_DEG = 10, 10, 1

Save = Callable[[Mapping[str, float]], Path | None]


class Reach(Enum):
    """What the height of the glass means for somebody seated and for a small child."""

    ALL = "all"
    LOWERED = "lowered"
    TOO_HIGH = "too-high"
    TOO_LOW = "too-low"


@dataclass(frozen=True, slots=True)
class Glass:
    """A screen's pixels, and the size in inches that it reports: 0 where it reports none that can be."""

    width_px: int
    height_px: int
    reported_inch: float = 0.0


@dataclass(frozen=True, slots=True)
class Measures:
    """What IT has set so far: how wide the drawn card is, and where the glass hangs."""

    card_px: float
    distance_mm: float
    bottom_mm: float
    tilt_deg: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """What follows from the measures. `above_mm` is how much of the glass somebody seated does not reach."""

    per_mm: float
    diagonal_inch: float
    width_mm: float
    height_mm: float
    top_mm: float
    above_mm: float
    reach: Reach


def begin_measures(glass: Glass, settings: Settings, *, is_size_set: bool) -> Measures:
    """Start from the size that is set; where none is, from what the screen reports."""
    inch = (
        settings.screen_diagonal_inch if is_size_set else glass.reported_inch or settings.screen_diagonal_inch
    )
    return Measures(
        card_px=CARD_WIDTH_MM * pixels_per_mm(glass.width_px, glass.height_px, inch),
        distance_mm=settings.viewing_distance_mm,
        bottom_mm=settings.screen_bottom_mm,
        tilt_deg=settings.screen_tilt_deg,
    )


def resize_card(glass: Glass, measures: Measures, steps: int, *, is_coarse: bool) -> Measures:
    """Make the drawn card wider by a step or narrower, as far as screens can be small or large."""
    limit = SETTING_LIMITS["screen_diagonal_inch"]
    step_px = coarse_step_px(glass) if is_coarse else 1
    widest, narrowest = (_card_px(glass, inch) for inch in (limit.least, limit.most))
    # Whole pixels: half of one cannot be seen, and a step should.
    wished = round(measures.card_px) + steps * step_px
    return replace(measures, card_px=max(narrowest, min(widest, wished)))


def coarse_step_px(glass: Glass) -> int:
    """Return the larger step of the card: about a hundredth of the glass."""
    return max(2, round(math.hypot(glass.width_px, glass.height_px) / _COARSE_SHARE))


def step_within(name: str, value: float, change: float) -> float:
    """Return a setting's value a step further, never outside what it may be."""
    limit = SETTING_LIMITS[name]
    return max(limit.least, min(limit.most, value + change))


def derive_outcome(glass: Glass, measures: Measures) -> Outcome:
    """Work out the size of the glass, and who reaches what on it."""
    per_mm = measures.card_px / CARD_WIDTH_MM
    height_mm = glass.height_px / per_mm
    top_mm = top_above_floor_mm(height_mm, measures.bottom_mm, measures.tilt_deg)
    return Outcome(
        per_mm=per_mm,
        diagonal_inch=diagonal_inch(glass.width_px, glass.height_px, per_mm),
        width_mm=glass.width_px / per_mm,
        height_mm=height_mm,
        top_mm=top_mm,
        above_mm=max(0.0, top_mm - SEATED_REACH_MM),
        reach=_judge_reach(measures, height_mm, top_mm),
    )


def list_changes(glass: Glass, measures: Measures) -> dict[str, float]:
    """Return what is to be saved, rounded to what can be measured."""
    limit = SETTING_LIMITS["screen_diagonal_inch"]
    inch = round(derive_outcome(glass, measures).diagonal_inch, 2)
    return {
        "screen_diagonal_inch": max(limit.least, min(limit.most, inch)),
        "viewing_distance_mm": measures.distance_mm,
        "screen_bottom_mm": measures.bottom_mm,
        "screen_tilt_deg": measures.tilt_deg,
    }


def _judge_reach(measures: Measures, height_mm: float, top_mm: float) -> Reach:
    share = reachable_share(height_mm, measures.bottom_mm, measures.tilt_deg)
    lowered_top_mm = top_above_floor_mm(share * height_mm, measures.bottom_mm, measures.tilt_deg)
    # A tenth of a millimetre is nothing but rounding.
    if lowered_top_mm > SEATED_REACH_MM + 0.1:
        return Reach.TOO_HIGH
    if measures.bottom_mm < LOWEST_CONTROL_MM:
        return Reach.TOO_LOW
    return Reach.ALL if top_mm <= SEATED_REACH_MM else Reach.LOWERED


def _card_px(glass: Glass, inch: float) -> float:
    return CARD_WIDTH_MM * pixels_per_mm(glass.width_px, glass.height_px, inch)


@QmlElement
@QmlUncreatable("Made by the program.")
class CalibrationViewModel(QObject):
    """Folds each press of a button into the measures, says what follows, and saves."""

    measuresChanged = Signal()
    savingChanged = Signal()

    def __init__(
        self, glass: Glass, measures: Measures, problem: str, save: Save, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._glass = glass
        self._measures = measures
        self._outcome = derive_outcome(glass, measures)
        self._problem = problem
        self._save = save
        self._saving, self._said = "", ""

    @Slot(int, bool)
    def resizeCard(self, steps: int, is_coarse: bool) -> None:
        """Make the drawn card wider or narrower."""
        self._set(resize_card(self._glass, self._measures, steps, is_coarse=is_coarse))

    @Slot(int)
    def changeDistance(self, steps: int) -> None:
        """Eyes are further away, or nearer."""
        now = step_within("viewing_distance_mm", self._measures.distance_mm, steps * _DISTANCE_STEP_MM)
        self._set(replace(self._measures, distance_mm=now))

    @Slot(int)
    def changeBottom(self, steps: int) -> None:
        """The glass hangs higher, or lower."""
        now = step_within("screen_bottom_mm", self._measures.bottom_mm, steps * _BOTTOM_STEP_MM)
        self._set(replace(self._measures, bottom_mm=now))

    @Slot(int)
    def changeTilt(self, steps: int) -> None:
        """The glass leans back more, or less."""
        now = step_within("screen_tilt_deg", self._measures.tilt_deg, steps * _TILT_STEP_DEG)
        self._set(replace(self._measures, tilt_deg=now))

    @Slot()
    def save(self) -> None:
        """Write the measures into the settings file, or say why that cannot be."""
        try:
            aside = self._save(list_changes(self._glass, self._measures))
        except SettingsNotWrittenError as error:
            self._saving, self._said = "failed", str(error)
        else:
            self._saving, self._said = "saved", str(aside or "")
        self.savingChanged.emit()

    def _set(self, measures: Measures) -> None:
        before, self._measures = self._measures, measures
        if before != measures:
            self._outcome = derive_outcome(self._glass, measures)
            self._saving, self._said = "", ""
            self.measuresChanged.emit()
            self.savingChanged.emit()

    def _get_size_limit(self) -> str:
        inch, limit = round(self._outcome.diagonal_inch, 6), SETTING_LIMITS["screen_diagonal_inch"]
        return "smallest" if inch <= limit.least else "largest" if inch >= limit.most else ""

    reportedInch = Property(float, lambda self: self._glass.reported_inch, constant=True)
    problem = Property(str, lambda self: self._problem, constant=True)
    rulerMm = Property(int, lambda self: RULER_MM, constant=True)
    cardWidthMm = Property(float, lambda self: CARD_WIDTH_MM, constant=True)
    cardHeightMm = Property(float, lambda self: CARD_HEIGHT_MM, constant=True)
    pixelsPerMm = Property(float, lambda self: self._outcome.per_mm, notify=measuresChanged)
    diagonalInch = Property(float, lambda self: self._outcome.diagonal_inch, notify=measuresChanged)
    widthMm = Property(float, lambda self: self._outcome.width_mm, notify=measuresChanged)
    heightMm = Property(float, lambda self: self._outcome.height_mm, notify=measuresChanged)
    topMm = Property(float, lambda self: self._outcome.top_mm, notify=measuresChanged)
    aboveMm = Property(float, lambda self: self._outcome.above_mm, notify=measuresChanged)
    reach = Property(str, lambda self: self._outcome.reach.value, notify=measuresChanged)
    sizeLimit = Property(str, _get_size_limit, notify=measuresChanged)
    distanceMm = Property(float, lambda self: self._measures.distance_mm, notify=measuresChanged)
    bottomMm = Property(float, lambda self: self._measures.bottom_mm, notify=measuresChanged)
    tiltDeg = Property(float, lambda self: self._measures.tilt_deg, notify=measuresChanged)
    saving = Property(str, lambda self: self._saving, notify=savingChanged)
    said = Property(str, lambda self: self._said, notify=savingChanged)
