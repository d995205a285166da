"""Opens the window in which IT measures the glass."""

from __future__ import annotations

import logging
import math
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.app.run import make_application, start_program
from kiosk.app.window import RunningKiosk, load_window, make_engine, screen_size
from kiosk.machine import (
    MM_PER_INCH,
    SettingsProblem,
    find_wrong,
    pixels_per_mm,
    read_settings,
    write_settings,
)
from kiosk.viewmodels import CalibrationViewModel, Glass, begin_measures, derive_outcome

_LOG = logging.getLogger(__name__)
_SMALLEST_LAYOUT_INCH, _LARGEST_LAYOUT_INCH = 18.0, 27.0
"""What the window's own buttons and words may be laid out for, whatever size is set."""


def run_calibration(*, windowed: bool = False, size: tuple[int, int] | None = None) -> int:
    """Run the calibration until it is closed and return the exit code."""
    settings_file = start_program().settings_file
    app = make_application()
    running = open_calibration(settings_file, windowed=windowed, size=size)
    exit_code = app.exec()
    running.close()
    return exit_code


def open_calibration(
    settings_file: Path, *, windowed: bool, size: tuple[int, int] | None = None
) -> RunningKiosk:
    """Open the window on what the settings file says, or on what the screen reports."""
    reading = read_settings(settings_file)
    for problem in reading.problems:
        _LOG.error(problem.message)
    width, height = size or screen_size()
    glass = Glass(width, height, _reported_inch(QGuiApplication.primaryScreen()))
    measures = begin_measures(glass, reading.settings, is_size_set="screen_diagonal_inch" in reading.written)
    engine = make_engine()
    save = partial(write_settings, settings_file)
    view_model = CalibrationViewModel(glass, measures, _describe(reading.problems), save, parent=engine)
    window = load_window(
        engine,
        "Calibrate.qml",
        width=width,
        height=height,
        layoutPixelsPerMm=_layout_pixels_per_mm(glass, derive_outcome(glass, measures).diagonal_inch),
        isWindowed=windowed or size is not None,
        calibration=view_model,
    )
    return RunningKiosk(engine, window, None, None, ())


def _describe(problems: tuple[SettingsProblem, ...]) -> str:
    """Return the first sentence and how many there are: the window is for measuring."""
    more = f" There are {len(problems) - 1} more problems; the log lists them." if len(problems) > 1 else ""
    return f"{problems[0].message}{more}" if problems else ""


def _layout_pixels_per_mm(glass: Glass, inch: float) -> float:
    likely = max(_SMALLEST_LAYOUT_INCH, min(_LARGEST_LAYOUT_INCH, inch))
    return pixels_per_mm(glass.width_px, glass.height_px, likely)


def _reported_inch(screen: QScreen) -> float:
    """Return the size a screen reports; 0 where no screen can have it."""
    size = screen.physicalSize()
    inch = math.hypot(size.width(), size.height()) / MM_PER_INCH
    return 0.0 if find_wrong("screen_diagonal_inch", inch) else inch
