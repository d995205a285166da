"""The text of the settings file."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.machine.settings_text import UnusableTextError, parse_settings_text, read_settings_text


def test_a_missing_file_is_an_empty_text(tmp_path: Path):
    assert parse_settings_text(read_settings_text(tmp_path / "nothing.toml")) == {}


def test_a_text_that_is_no_toml_is_refused_with_its_place():
    with pytest.raises(UnusableTextError, match="line 2"):
        parse_settings_text("quiet_s = 90\nwarning_s = \n")
