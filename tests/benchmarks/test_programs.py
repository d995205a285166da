"""What other programs take is read from the system."""

import sys
from pathlib import Path

import pytest

from benchmarks.programs import build_environment, find_pss_kib, read_pss_kib, run_to_end

ROLLUP = "5581d0-7ffc ---p 00000000 00:00 0   [rollup]\nRss:  9000 kB\nPss:  4321 kB\nPss_Anon: 12 kB\n"


def test_proportional_memory_is_on_the_line_pss():
    assert find_pss_kib(ROLLUP) == 4321


def test_a_process_that_has_gone_takes_no_memory(tmp_path: Path):
    assert read_pss_kib(tmp_path / "smaps_rollup") == 0


def test_programs_draw_on_the_display_given_and_nowhere_else(monkeypatch):
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    environment = build_environment(":7")
    assert environment["DISPLAY"] == ":7"
    assert "WAYLAND_DISPLAY" not in environment


def test_python_keeps_what_it_compiled_whatever_this_environment_says(monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert "PYTHONDONTWRITEBYTECODE" not in build_environment(":7")


@pytest.mark.skipif(sys.platform == "win32", reason="reads the cost of a child as Unix tells it")
def test_the_cost_of_a_program_is_known_when_it_ends():
    cost = run_to_end([sys.executable, "-c", "import sys; sys.exit(3)"])
    assert cost.exit_code == 3
    assert cost.peak_mb > 1
