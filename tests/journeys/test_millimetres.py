"""Theme keeps what it promises in millimetres and degrees, measured on the typefaces that are shipped."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QRawFont
from PySide6.QtQml import QQmlEngine

from kiosk.machine import SETTING_LIMITS
from tests.rules.sources import QML

FAMILIES = {"atkinson": "Atkinson Hyperlegible", "lexend": "Lexend"}
PROMISED_DEGREES = {"standard": 0.51, "large": 0.7, "giant": 0.87}
LEAST_CAPITAL_MM = 4.8
LIMIT = SETTING_LIMITS["viewing_distance_mm"]
DISTANCES_MM = range(LIMIT.least, LIMIT.most + 1, 50)
PIXELS_PER_MM = (1.4, 2.76, 4.03, 5.55)
# Far more pixels than on any screen, so that rounding to whole ones cannot be seen.
LARGE_PX = 4000


@pytest.fixture
def theme(application: QGuiApplication) -> Iterator[QObject]:
    """The Theme on its own."""
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    theme = engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    yield theme
    engine.deleteLater()


def measure_capital_share(family: str) -> float:
    """Height of a capital as a share of the letter size, in a typeface that is shipped."""
    font = QFont(family)
    font.setPixelSize(LARGE_PX)
    assert QRawFont.fromFont(font).familyName() == family
    return QFontMetricsF(font).capHeight() / LARGE_PX


def set_up(theme: QObject, **properties: object) -> None:
    """Give the Theme a screen, a distance and a visitor's choices."""
    for name, value in properties.items():
        assert theme.setProperty(name, value)


def measure_capital_mm(theme: QObject, size_property: str = "bodySize") -> float:
    """How high a capital is on the glass."""
    share = measure_capital_share(theme.property("fontFamily"))
    return float(theme.property(size_property)) * share / float(theme.property("pixelsPerMm"))


@pytest.mark.parametrize("choice", FAMILIES)
def test_theme_knows_how_high_capitals_are(theme: QObject, choice: str):
    set_up(theme, fontChoice=choice)
    assert theme.property("fontFamily") == FAMILIES[choice]
    assert theme.property("_capitalShare") == pytest.approx(
        measure_capital_share(FAMILIES[choice]), abs=0.001
    )


@pytest.mark.parametrize("choice", FAMILIES)
@pytest.mark.parametrize("per_mm", PIXELS_PER_MM)
@pytest.mark.parametrize("distance_mm", DISTANCES_MM)
@pytest.mark.parametrize("step", PROMISED_DEGREES)
def test_a_capital_fills_the_angle_that_is_promised(
    theme, step: str, distance_mm: int, per_mm: float, choice
):
    set_up(theme, textStep=step, fontChoice=choice, viewingDistanceMm=distance_mm, pixelsPerMm=per_mm)
    capital_mm = measure_capital_mm(theme)
    promised_mm = math.pi * distance_mm * PROMISED_DEGREES[step] / 180
    assert capital_mm == pytest.approx(max(promised_mm, LEAST_CAPITAL_MM), rel=0.002)
    assert math.degrees(2 * math.atan(capital_mm / 2 / distance_mm)) >= PROMISED_DEGREES[step] * 0.998


@pytest.mark.parametrize("choice", FAMILIES)
@pytest.mark.parametrize("distance_mm", DISTANCES_MM)
def test_no_text_is_lower_than_the_least_and_double_is_twice_standard(theme, distance_mm: int, choice: str):
    set_up(theme, fontChoice=choice, viewingDistanceMm=distance_mm, pixelsPerMm=4.03)
    assert theme.property("doubleSize") == pytest.approx(2 * theme.property("standardSize"))
    assert measure_capital_mm(theme, "smallestSize") == pytest.approx(LEAST_CAPITAL_MM, rel=0.002)
    for step in (*PROMISED_DEGREES, "double"):
        set_up(theme, textStep=step)
        for size in ("bodySize", "headingSize", "titleSize", "displaySize"):
            assert measure_capital_mm(theme, size) >= LEAST_CAPITAL_MM * 0.998


@pytest.mark.parametrize("distance_mm", DISTANCES_MM)
def test_the_unit_is_the_viewing_distance_over_2688(theme: QObject, distance_mm: int):
    set_up(theme, viewingDistanceMm=distance_mm, pixelsPerMm=4.03)
    assert theme.property("u") == pytest.approx(distance_mm / 2688 * 4.03)


@pytest.mark.parametrize(("is_bigger", "target_mm", "gap_mm"), [(False, 20, 3), (True, 30, 5)])
def test_targets_and_gaps_are_what_they_should_be_on_every_screen(theme, is_bigger: bool, target_mm, gap_mm):
    for per_mm in PIXELS_PER_MM:
        set_up(theme, hasBiggerButtons=is_bigger, pixelsPerMm=per_mm)
        assert theme.property("target") / per_mm == pytest.approx(target_mm)
        assert theme.property("leastGap") / per_mm == pytest.approx(gap_mm)
