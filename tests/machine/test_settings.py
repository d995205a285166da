"""Whatever is wrong in the settings file, the kiosk starts with safe values and says so."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.machine import Settings, read_settings

GOOD = """
screen_diagonal_inch = 32
viewing_distance_mm = 450
screen_bottom_mm = 900.5
screen_tilt_deg = 15
quiet_s = 300
warning_s = 20
start_volume = 0
"""


def write(folder: Path, text: str | bytes) -> Path:
    """A settings file with these words."""
    file = folder / "settings.toml"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


def test_a_missing_file_is_no_problem(tmp_path: Path):
    assert read_settings(tmp_path / "nothing.toml") == (Settings(), ())


def test_every_setting_can_be_set(tmp_path: Path):
    assert read_settings(write(tmp_path, GOOD)) == (Settings(32, 450, 900.5, 15, 300, 20, 0), ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("quiet_s = 59", "whole number from 60 to 1200"),
        ("quiet_s = 1201", "not “1201”"),
        ("quiet_s = 90.5", "whole number"),
        ('quiet_s = "90"', "whole number"),
        ("quiet_s = true", "whole number"),
        ("warning_s = 19", "from 20 to 300"),
        ("start_volume = -1", "from 0 to 100"),
        ("screen_diagonal_inch = 0", "a number from 7 to 100"),
        ("screen_diagonal_inch = nan", "a number from 7 to 100"),
        ("screen_diagonal_inch = inf", "a number from 7 to 100"),
        ("viewing_distance_mm = 0", "a number from 450 to 700"),
        ("screen_bottom_mm = -800", "a number from 300 to 1500"),
        ("screen_tilt_deg = 90", "a number from 0 to 80"),
        ("screen_diagonal_inch = []", "a number from 7 to 100"),
        ("quiet = 90", "“quiet” is not a setting"),
        ("[quiet_s]\nvalue = 90", "whole number"),
    ],
)
def test_a_wrong_value_leaves_the_safe_one_and_is_told(tmp_path: Path, text: str, said: str):
    settings, problems = read_settings(write(tmp_path, text))
    assert settings == Settings()
    assert [said in problem.message for problem in problems] == [True]
    assert problems[0].message.endswith("The kiosk uses its own value instead.")


def test_one_wrong_value_does_not_spoil_the_others(tmp_path: Path):
    settings, problems = read_settings(write(tmp_path, "quiet_s = 5\nwarning_s = 30\n"))
    assert (settings, len(problems)) == (Settings(warning_s=30), 1)


@pytest.mark.parametrize("text", ["quiet_s =", "= 3", b"\xff\xfe\x00quiet", "quiet_s = 90\nquiet_s = 91"])
def test_a_file_that_cannot_be_understood_is_told(tmp_path: Path, text: str | bytes):
    settings, problems = read_settings(write(tmp_path, text))
    assert settings == Settings()
    assert ["cannot be read" in problem.message for problem in problems] == [True]


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path):
    settings, problems = read_settings(tmp_path)
    assert (settings, len(problems)) == (Settings(), 1)


@given(
    name=st.sampled_from([field.name for field in fields(Settings)]),
    value=st.integers(-(10**6), 10**6) | st.floats() | st.booleans(),
)
def test_no_number_makes_the_warning_short_or_the_screen_impossible(
    tmp_path_factory, name: str, value: object
):
    folder = tmp_path_factory.mktemp("settings")
    settings, _ = read_settings(write(folder, f"{name} = {str(value).lower()}"))
    assert settings.warning_s >= 20
    assert settings.quiet_s >= 60
    assert 7 <= settings.screen_diagonal_inch <= 100
    assert 0 <= settings.start_volume <= 100
