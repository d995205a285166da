"""What IT is told about the settings of a kiosk."""

from __future__ import annotations

from pathlib import Path

from kiosk.machine import SETTING_LIMITS, describe_settings, read_settings


def describe(folder: Path, text: str) -> tuple[str, ...]:
    """The lines about a file with these words."""
    file = folder / "settings.toml"
    file.write_text(text)
    return describe_settings(file, read_settings(file))


def test_every_setting_is_told_with_its_value_its_unit_and_where_it_came_from(tmp_path: Path):
    lines = describe(tmp_path, "screen_diagonal_inch = 23.8\n")
    assert lines[0] == f"Settings file: {tmp_path / 'settings.toml'}"
    assert [line.split()[0] for line in lines[1:-1]] == list(SETTING_LIMITS)
    assert lines[1].split(maxsplit=2)[1:] == [
        "23.8",
        "from the file          inches of glass, corner to corner; 7 to 100",
    ]
    assert "the kiosk's own value" in lines[2]
    assert lines[-1] == "No problems."


def test_problems_come_last(tmp_path: Path):
    lines = describe(tmp_path, "screen_diagonal_inch = 0\nwarning = 3\n")
    assert [line.startswith("Problem: ") for line in lines[-3:]] == [False, True, True]


def test_a_file_that_is_not_there_is_said_to_set_nothing(tmp_path: Path):
    file = tmp_path / "nothing.toml"
    assert describe_settings(file, read_settings(file))[0].endswith("(sets nothing, and need not)")


def test_where_updates_may_come_from_is_told_only_where_it_is_set(tmp_path: Path):
    assert "Updates" not in "".join(describe(tmp_path, ""))
    assert "  Updates may come from https://a.uk" in describe(tmp_path, "update_url = 'https://a.uk'")
