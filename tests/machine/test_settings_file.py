"""The settings file is written whole or not at all, and nothing that somebody wrote in it is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.machine import SettingsNotWrittenError, find_wrong, read_settings, write_settings

WRITTEN = """# Hung by Jo on 3 March.
quiet_s = 300   # the hall is quiet

screen_diagonal_inch = 20 # a guess
[notes]
by = "Jo"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A settings file that somebody wrote."""
    (tmp_path / "settings.toml").write_text(WRITTEN)
    return tmp_path / "settings.toml"


def test_comments_and_other_settings_stay(file: Path):
    assert write_settings(file, {"screen_diagonal_inch": 23.87, "viewing_distance_mm": 550.0}) is None
    changed = WRITTEN.replace("= 20 #", "= 23.87 #").replace(
        "[notes]", "viewing_distance_mm = 550\n\n[notes]"
    )
    assert file.read_text() == changed
    assert [path.name for path in file.parent.iterdir()] == ["settings.toml"]


def test_a_file_that_is_not_there_is_made_with_its_folder(tmp_path: Path):
    file = tmp_path / "send-kiosk" / "settings.toml"
    assert write_settings(file, {"screen_tilt_deg": 15}) is None
    assert read_settings(file).settings.screen_tilt_deg == 15
    assert file.read_text().startswith("# Settings of this kiosk.")


@pytest.mark.parametrize(
    "broken", [b"quiet_s = = 3", b"\xff\xfeq\x00", b"quiet_s = 1\nquiet_s = 2", b"quiet_s = " + b"[" * 30_000]
)
def test_what_nobody_understands_is_kept_under_another_name(file: Path, broken: bytes):
    file.write_bytes(broken)
    (file.parent / "settings.broken-1.toml").write_text("from last time")
    assert write_settings(file, {"screen_tilt_deg": 15}) == file.parent / "settings.broken-2.toml"
    assert (file.parent / "settings.broken-2.toml").read_bytes() == broken
    assert (file.parent / "settings.broken-1.toml").read_text() == "from last time"
    assert read_settings(file).problems == ()


def test_a_folder_in_its_place_is_kept_too(tmp_path: Path):
    (tmp_path / "settings.toml" / "inside").mkdir(parents=True)
    aside = write_settings(tmp_path / "settings.toml", {"screen_tilt_deg": 15})
    assert aside is not None
    assert (aside / "inside").is_dir()
    assert read_settings(tmp_path / "settings.toml").settings.screen_tilt_deg == 15


def test_a_value_that_is_a_table_gives_way(file: Path):
    file.write_text("start_volume = nan\n[screen_tilt_deg]\nvalue = 3\n")
    assert write_settings(file, {"screen_tilt_deg": 15}) is None
    assert file.read_text() == "start_volume = nan\nscreen_tilt_deg = 15\n"


@pytest.mark.parametrize("value", [0, -1, float("nan"), float("inf"), 101])
def test_an_absurd_value_is_refused_and_nothing_is_written(file: Path, value: float):
    with pytest.raises(ValueError, match="must be a number from 7 to 100"):
        write_settings(file, {"screen_diagonal_inch": value})
    assert file.read_text() == WRITTEN


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
@pytest.mark.parametrize("before", [WRITTEN, "quiet_s = = 3"])
def test_a_full_disk_leaves_what_was_there(file: Path, before: str):
    file.write_text(before)
    (file.parent / "settings.toml.unfinished").symlink_to("/dev/full")
    with pytest.raises(
        SettingsNotWrittenError, match=r"No space left on device.*Nothing was changed.*disk is not full"
    ):
        write_settings(file, {"screen_tilt_deg": 15})
    assert [(path.name, path.read_text()) for path in file.parent.iterdir()] == [("settings.toml", before)]


@pytest.mark.parametrize("before", [WRITTEN, "quiet_s = = 3"])
def test_a_folder_that_may_not_be_written_in_leaves_what_was_there(file: Path, before: str, monkeypatch):
    file.write_text(before)

    def refuse(self: Path, *words: object, **more: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(SettingsNotWrittenError, match=r"Permission denied.*may write in the folder"):
        write_settings(file, {"screen_tilt_deg": 15})
    assert [(path.name, path.read_text()) for path in file.parent.iterdir()] == [("settings.toml", before)]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path):
    (tmp_path / "send-kiosk").write_text("a file")
    with pytest.raises(SettingsNotWrittenError, match="could not be saved"):
        write_settings(tmp_path / "send-kiosk" / "settings.toml", {"screen_tilt_deg": 15})


KILLED = """
import os, sys
from pathlib import Path
from kiosk.machine import write_settings
real = getattr({owner}, "{step}")
def die(*words):
    if {after}: real(*words)
    os._exit(9)
setattr({owner}, "{step}", die)
write_settings(Path(sys.argv[1]), {{"screen_tilt_deg": 15}})
"""


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize(("owner", "step"), [("os", "fsync"), ("Path", "replace")])
def test_a_program_that_is_killed_leaves_the_old_file_or_the_new(
    file: Path, owner: str, step: str, after: bool
):
    code = KILLED.format(owner=owner, step=step, after=after)
    done = subprocess.run([sys.executable, "-c", code, str(file)], check=False)
    assert done.returncode == 9
    is_new = (step, after) == ("replace", True)
    assert read_settings(file).settings.screen_tilt_deg == (15 if is_new else 0)
    assert write_settings(file, {"screen_tilt_deg": 20}) is None
    assert [path.name for path in file.parent.iterdir()] == ["settings.toml"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
def test_who_may_read_the_file_stays(file: Path):
    file.chmod(0o640)
    write_settings(file, {"screen_tilt_deg": 15})
    assert file.stat().st_mode & 0o777 == 0o640


@given(
    before=st.text(max_size=60) | st.lists(st.sampled_from(WRITTEN.splitlines(keepends=True))).map("".join),
    tilt=st.floats(0, 80),
)
def test_whatever_was_there_the_file_says_what_was_saved(tmp_path_factory, before: str, tilt: float):
    file = tmp_path_factory.mktemp("settings") / "settings.toml"
    file.write_text(before, newline="", encoding="utf-8")
    aside = write_settings(file, {"screen_tilt_deg": tilt})
    assert read_settings(file).settings.screen_tilt_deg == tilt
    assert find_wrong("screen_tilt_deg", tilt) is None
    if aside is not None:
        assert aside.read_bytes().decode() == before


def test_the_kiosk_starts_without_what_writes_settings():
    code = "import sys, kiosk.app, kiosk.tour; sys.exit('tomlkit' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
