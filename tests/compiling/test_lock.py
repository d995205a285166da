"""One compile at a time writes to a folder."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.compiling import BundleBusyError
from kiosk.compiling.lock import hold_folder

HOLD_AND_DIE = """
import os, sys
from pathlib import Path
from kiosk.compiling.lock import hold_folder
with hold_folder(Path(sys.argv[1])):
    os._exit(0)
"""


def test_a_folder_is_held_by_one_at_a_time(tmp_path: Path):
    with (
        hold_folder(tmp_path),
        pytest.raises(BundleBusyError, match="another program is compiling"),
        hold_folder(tmp_path),
    ):
        pass


def test_a_folder_can_be_held_again_and_nothing_stays_in_it(tmp_path: Path):
    for _ in range(2):
        with hold_folder(tmp_path):
            pass
    assert list(tmp_path.iterdir()) == []


def test_a_failure_lets_the_folder_go(tmp_path: Path):
    with pytest.raises(OSError, match="full"), hold_folder(tmp_path):
        raise OSError("full")
    assert list(tmp_path.iterdir()) == []
    with hold_folder(tmp_path):
        pass


def test_a_process_that_dies_lets_the_folder_go(tmp_path: Path):
    project = Path(__file__).parents[2]
    command = [sys.executable, "-c", HOLD_AND_DIE, str(tmp_path)]
    subprocess.run(command, check=True, cwd=project)
    with hold_folder(tmp_path):
        pass
