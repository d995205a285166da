"""Whatever is wrong in the settings file, the kiosk starts with safe values and says so."""

from __future__ import annotations

import os
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.machine import SETTING_LIMITS, SETTING_WORDS, Settings, SettingsReading, find_wrong, read_settings

NAMES = [*SETTING_LIMITS, *SETTING_WORDS]
ADDRESS = "https://content.example.org:8443/kiosk/"
GOOD = f"""
screen_diagonal_inch = 32
viewing_distance_mm = 450
screen_bottom_mm = 900.5
screen_tilt_deg = 15
quiet_s = 300
warning_s = 20
start_volume = 0
loudest_volume = 80
printer = "Desk"
paper = "receipt-80"
update_url = "{ADDRESS}"
kiosk_postcode = "ST16 2DH"
statistics = "off"
"""


def write(folder: Path, text: str | bytes) -> Path:
    """A settings file with these words."""
    file = folder / "settings.toml"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


def test_a_missing_file_is_no_problem(tmp_path: Path):
    assert read_settings(tmp_path / "nothing.toml") == SettingsReading()


def test_every_setting_can_be_set(tmp_path: Path):
    reading = read_settings(write(tmp_path, GOOD))
    wanted = Settings(32, 450, 900.5, 15, 300, 20, 0, 80, "Desk", "receipt-80", ADDRESS, "ST16 2DH", "off")
    assert reading == SettingsReading(wanted, frozenset(NAMES), ())


def test_the_reading_says_what_came_from_the_file(tmp_path: Path):
    reading = read_settings(write(tmp_path, "quiet_s = 90\nwarning_s = 5\n"))
    assert (reading.written, len(reading.problems)) == (frozenset({"quiet_s"}), 1)


def test_every_setting_has_a_limit_that_its_own_value_keeps():
    assert [field.name for field in fields(Settings)] == NAMES
    assert [name for name in NAMES if find_wrong(name, getattr(Settings(), name))] == []


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
        ("quiet_s = [90]", "not a list"),
        (f"quiet_s = 0x{'f' * 9000}", "not a number that long"),
        (f"quiet_s = '{'x' * 99}'", f"not “{'x' * 40}…”"),
        ('quiet_s = """9\\n0"""', "not “9 0”"),
        ("[quiet_s]\nvalue = 90", "whole number"),
        ('paper = "a5"', "one of auto, a4, receipt-80, receipt-58, not “a5”"),
        ('kiosk_postcode = "here"', "a postcode or empty, not “here”"),
        ("paper = 4", "one of auto"),
        ("printer = false", "a text of up to 200 characters"),
        (f"printer = '{'x' * 201}'", "a text of up to 200 characters"),
        ('printer = "a\\nb"', "a text of up to 200 characters"),
        ("update_url = 1", "must be a web address or empty"),
        ("update_url = 'example.org'", "must be a web address"),
        ("update_url = 'file:///etc'", "must be a web address"),
        ("update_url = 'https://a b'", "must be a web address"),
        ("update_url = 'https://a\u0661/'", "must be a web address"),
    ],
)
def test_a_wrong_value_leaves_the_safe_one_and_is_told(tmp_path: Path, text: str, said: str):
    reading = read_settings(write(tmp_path, text))
    assert reading.settings == Settings()
    assert [said in problem.message for problem in reading.problems] == [True]
    assert reading.problems[0].message.endswith("The kiosk uses its own value instead.")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("quiet = 90", "“quiet” is not a setting (is “quiet_s” meant?). The kiosk leaves it out."),
        ("xyzzy = 1", "“xyzzy” is not a setting. The kiosk leaves it out."),
        ("[screen]\ndiagonal = 20", "“screen” is not a setting"),
        (f"'{'x' * 50_000}' = 1", f"“{'x' * 40}…” is not a setting"),
    ],
)
def test_an_unknown_name_is_told(tmp_path: Path, text: str, said: str):
    reading = read_settings(write(tmp_path, text))
    assert reading.settings == Settings()
    assert [said in problem.message for problem in reading.problems] == [True]


def test_one_wrong_value_does_not_spoil_the_others(tmp_path: Path):
    reading = read_settings(write(tmp_path, "quiet_s = 5\nwarning_s = 30\n"))
    assert (reading.settings, len(reading.problems)) == (Settings(warning_s=30), 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("quiet_s =", "not written as settings are"),
        ("= 3", "not written as settings are"),
        ("quiet_s = 90\nquiet_s = 91", "not written as settings are"),
        (f"quiet_s = {'9' * 9000}", "not written as settings are"),
        (f"quiet_s = {'[' * 30_000}", "not written as settings are"),
        ("quiet_s = 90".encode("utf-16"), "not saved as UTF-8"),
        ("quiet_s = 90".encode("utf-16-le"), "not saved as UTF-8"),
        ("# Größe".encode("cp1252"), "not saved as UTF-8"),
        ("# far too long\n" * 9000, "longer than settings can be"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_file_that_cannot_be_understood_is_told(tmp_path: Path, text: str | bytes, said: str):
    reading = read_settings(write(tmp_path, text))
    assert reading.settings == Settings()
    assert [said in problem.message for problem in reading.problems] == [True]
    assert reading.problems[0].message.endswith("the kiosk uses its own values.")


def test_the_mark_that_notepad_puts_before_a_text_does_no_harm(tmp_path: Path):
    reading = read_settings(write(tmp_path, b"\xef\xbb\xbfquiet_s = 90\r\n"))
    assert (reading.settings, reading.problems) == (Settings(quiet_s=90), ())


def test_something_else_in_the_place_of_the_file_is_told(tmp_path: Path):
    reading = read_settings(tmp_path)
    assert (reading.settings, len(reading.problems)) == (Settings(), 1)
    assert "not a file" in reading.problems[0].message
    assert "cannot be read" in read_settings(write(tmp_path, "") / "below").problems[0].message


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
def test_a_pipe_in_the_place_of_the_file_does_not_hold_the_kiosk_up(tmp_path: Path):
    os.mkfifo(tmp_path / "settings.toml")
    assert "not a file" in read_settings(tmp_path / "settings.toml").problems[0].message


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(self: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied")

    file = write(tmp_path, GOOD)
    monkeypatch.setattr(Path, "open", refuse)
    reading = read_settings(file)
    assert reading.settings == Settings()
    assert "may not be read by the user the kiosk runs as" in reading.problems[0].message


def is_safe(settings: Settings) -> bool:
    """Whether every value is within its limits."""
    return not any(find_wrong(name, getattr(settings, name)) for name in NAMES)


@given(
    name=st.sampled_from([*NAMES, "quiet"]),
    value=st.integers() | st.floats() | st.booleans() | st.text().map(repr) | st.lists(st.integers()),
)
def test_no_value_makes_the_kiosk_unsafe(tmp_path_factory, name: str, value: object):
    reading = read_settings(write(tmp_path_factory.mktemp("settings"), f"{name} = {str(value).lower()}"))
    assert is_safe(reading.settings)
    assert all(problem.message.count("\n") == 0 for problem in reading.problems)


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_no_bytes_stop_the_kiosk(tmp_path_factory, content: bytes):
    assert is_safe(read_settings(write(tmp_path_factory.mktemp("settings"), content)).settings)
