"""What follows from a card's width and three measures, and how they are saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.machine import Settings, SettingsNotWrittenError, find_wrong
from kiosk.viewmodels import CalibrationViewModel, Glass, begin_measures, derive_outcome
from kiosk.viewmodels.calibration import (
    Measures,
    Reach,
    coarse_step_px,
    list_changes,
    resize_card,
    step_within,
)

FHD = Glass(1920, 1080)
GLASSES = st.builds(Glass, st.integers(320, 8000), st.integers(320, 8000), st.just(0.0))
INCHES = st.floats(7, 100)


def measure(glass: Glass = FHD, **settings: float) -> Measures:
    """Measures that begin with settings."""
    return begin_measures(glass, replace(Settings(), **settings), is_size_set=True)


@pytest.mark.parametrize(
    ("reported", "is_size_set", "inch"),
    [(23.8, True, 32), (23.8, False, 23.8), (0, False, 32), (0, True, 32)],
)
def test_it_begins_with_what_is_set_then_with_what_the_screen_says(reported, is_size_set: bool, inch: float):
    glass, settings = Glass(1920, 1080, reported), Settings(screen_diagonal_inch=32)
    measures = begin_measures(glass, settings, is_size_set=is_size_set)
    assert derive_outcome(glass, measures).diagonal_inch == pytest.approx(inch)


@given(GLASSES, INCHES)
def test_a_card_as_wide_as_a_real_one_gives_the_size_of_the_glass_back(glass: Glass, inch: float):
    assert list_changes(glass, measure(glass, screen_diagonal_inch=inch))["screen_diagonal_inch"] == round(
        inch, 2
    )


@given(GLASSES, INCHES, st.lists(st.tuples(st.integers(-500, 500), st.booleans())))
def test_no_pressing_makes_a_setting_that_would_be_refused(glass: Glass, inch: float, presses):
    measures = measure(glass, screen_diagonal_inch=inch)
    for steps, is_coarse in presses:
        measures = resize_card(glass, measures, steps, is_coarse=is_coarse)
    assert [name for name, value in list_changes(glass, measures).items() if find_wrong(name, value)] == []


@given(GLASSES, st.floats(8, 90))
def test_a_step_is_one_pixel_and_can_be_taken_back(glass: Glass, inch: float):
    start = resize_card(glass, measure(glass, screen_diagonal_inch=inch), 0, is_coarse=False)
    wider = resize_card(glass, start, 1, is_coarse=False)
    assert wider.card_px - start.card_px == pytest.approx(1)
    assert resize_card(glass, wider, -1, is_coarse=False) == start
    assert resize_card(glass, start, 1, is_coarse=True).card_px >= start.card_px + min(
        2, coarse_step_px(glass)
    )


@pytest.mark.parametrize(
    ("settings", "reach", "above_mm"),
    [
        ({"screen_bottom_mm": 700}, Reach.ALL, 0),
        ({}, Reach.LOWERED, 53),
        ({"screen_tilt_deg": 45}, Reach.ALL, 0),
        ({"screen_bottom_mm": 950}, Reach.TOO_HIGH, 203),
        ({"screen_bottom_mm": 1500}, Reach.TOO_HIGH, 753),
        ({"screen_bottom_mm": 350}, Reach.TOO_LOW, 0),
    ],
)
def test_the_height_of_the_glass_says_who_reaches_what(
    settings: dict[str, float], reach: Reach, above_mm: int
):
    outcome = derive_outcome(FHD, measure(**settings))
    assert (outcome.reach, round(outcome.above_mm)) == (reach, above_mm)


def test_the_sides_of_the_glass_follow_from_its_diagonal():
    outcome = derive_outcome(FHD, measure())
    assert (round(outcome.width_mm), round(outcome.height_mm), round(outcome.top_mm)) == (476, 268, 1068)


@pytest.mark.parametrize(("value", "change", "expected"), [(600, 10, 610), (700, 10, 700), (450, -10, 450)])
def test_a_measure_stays_within_its_limits(value: float, change: float, expected: float):
    assert step_within("viewing_distance_mm", value, change) == expected


class Disk:
    """Keeps what is saved, or refuses it."""

    def __init__(self, aside: Path | None = None, refusal: str = "") -> None:
        self.saved: list[Mapping[str, float]] = []
        self._aside, self._refusal = aside, refusal

    def save(self, changes: Mapping[str, float]) -> Path | None:
        """Take the settings."""
        if self._refusal:
            raise SettingsNotWrittenError(self._refusal)
        self.saved.append(changes)
        return self._aside


def open_on(disk: Disk) -> CalibrationViewModel:
    """A calibration that saves there."""
    return CalibrationViewModel(FHD, measure(), "", disk.save)


def test_each_press_is_told_once_and_only_if_it_changes_something(qapp, qtbot):
    calibration = open_on(Disk())
    for press in (calibration.changeDistance, calibration.changeBottom, calibration.changeTilt):
        with qtbot.waitSignal(calibration.measuresChanged):
            press(1)
    assert (calibration.distanceMm, calibration.bottomMm, calibration.tiltDeg) == (610, 810, 1)
    with qtbot.assertNotEmitted(calibration.measuresChanged):
        calibration.changeDistance(0)


@pytest.mark.parametrize(("steps", "limit"), [(500, "smallest"), (-500, "largest"), (1, "")])
def test_the_end_of_what_is_possible_is_said(qapp, steps: int, limit: str):
    calibration = open_on(Disk())
    calibration.resizeCard(steps, True)
    assert calibration.sizeLimit == (limit if abs(steps) > 1 else "")


def test_saving_hands_over_all_four_measures(qapp):
    disk = Disk()
    calibration = open_on(disk)
    calibration.changeTilt(5)
    calibration.save()
    assert disk.saved == [
        {
            "screen_diagonal_inch": 21.5,
            "viewing_distance_mm": 600,
            "screen_bottom_mm": 800,
            "screen_tilt_deg": 5,
        }
    ]
    assert (calibration.saving, calibration.said) == ("saved", "")


@pytest.mark.parametrize(
    ("disk", "saving", "said"),
    [(Disk(aside=Path("old.toml")), "saved", "old.toml"), (Disk(refusal="Full."), "failed", "Full.")],
)
def test_how_saving_went_is_said_until_something_changes(qapp, disk: Disk, saving: str, said: str):
    calibration = open_on(disk)
    calibration.save()
    assert (calibration.saving, calibration.said) == (saving, said)
    calibration.changeTilt(1)
    assert (calibration.saving, calibration.said) == ("", "")
