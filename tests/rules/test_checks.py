"""What `python3 dev.py check` looks for is in order: style, layout, types and chains of imports."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.rules.sources import ROOT
from tools.tasks import CHECKS

# The others are tests themselves.
TOOLS = [name for name in CHECKS if name not in {"QML", "rules"}]


@pytest.mark.parametrize("name", TOOLS)
def test_nothing_is_found(name: str):
    done = subprocess.run(
        [sys.executable, *CHECKS[name]], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
