"""`dev.py` finds a Python that will do, knows its tasks and passes options on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import dev
from tools import tasks
from tools.failures import CannotGoOn
from tools.places import AUDIT, BUNDLE, ROOT, TOUR


def run_dev(*words: str) -> subprocess.CompletedProcess[str]:
    """Run dev.py as a person would."""
    return subprocess.run(
        [sys.executable, "dev.py", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_without_a_task_it_lists_them():
    done = run_dev()
    assert done.returncode == 0
    assert all(
        f"  {name}" in done.stdout for name in ("run", "test", "check", "bench", "build", "clean", "lock")
    )


def test_an_unknown_task_is_a_mistake():
    done = run_dev("dance")
    assert done.returncode == 2
    assert "run" in done.stdout


def test_dev_and_tools_for_set_up_need_only_the_standard_library():
    code = "import dev, tools.tasks, sys; print(*{name.split('.')[0] for name in sys.modules})"
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert set(done.stdout.split()) - set(sys.stdlib_module_names) <= {"dev", "tools", "__main__"}


@pytest.mark.parametrize("version", [(3, 9, 0), (3, 10, 12), (3, 15, 0)])
def test_another_python_is_looked_for_when_this_one_will_not_do(
    monkeypatch, capsys, version: tuple[int, int, int]
):
    monkeypatch.setattr(sys, "version_info", version)
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert dev.main() == 2
    assert "Python 3.11" in capsys.readouterr().out


def test_the_newest_python_that_will_do_is_taken(monkeypatch):
    called: list[str] = []
    monkeypatch.setattr(sys, "version_info", (3, 9, 0))
    monkeypatch.setattr("shutil.which", lambda name: name if name in {"python3.11", "python3.13"} else None)
    monkeypatch.setattr(subprocess, "call", lambda words: called.extend(words))
    dev.main()
    assert called[0] == "python3.13"


def test_a_failure_with_a_sentence_becomes_its_exit_code(monkeypatch, capsys):
    def fail(words: list[str]) -> int:
        raise CannotGoOn("Nothing to do.", exit_code=7)

    monkeypatch.setattr(tasks, "do_task", fail)
    assert dev.main() == 7
    assert capsys.readouterr().err == "Nothing to do.\n"


@pytest.fixture
def ran(monkeypatch) -> list[tuple[list[str], str | None]]:
    """Every Python program that a task started, with its screen; no set-up is done."""
    started: list[tuple[list[str], str | None]] = []

    def start(*words: str, display: str | None = None) -> int:
        started.append((list(words), display))
        return 0

    monkeypatch.setattr(tasks, "run_python", start)
    monkeypatch.setattr(tasks, "set_up", lambda **_wishes: None)
    return started


def test_run_opens_the_kiosk_where_there_is_a_screen(ran, monkeypatch):
    monkeypatch.setattr(tasks, "has_screen", lambda: True)
    assert tasks.do_task(["run", "--windowed"]) == 0
    assert ran == [(["-m", "kiosk.cli", "run", "--bundle", str(BUNDLE), "--windowed"], None)]


def test_run_walks_through_on_a_screen_of_the_size_asked_for_where_there_is_none(ran, monkeypatch):
    monkeypatch.setattr(tasks, "has_screen", lambda: False)
    assert tasks.do_task(["run", "--size", "1080x1920"]) == 0
    words, display = ran[0]
    assert words == ["-m", "kiosk.tour", "--bundle", str(BUNDLE), "--out", str(TOUR), "--size", "1080x1920"]
    assert display is not None
    assert display.startswith(":")


def test_the_audit_needs_no_screen(ran):
    assert tasks.do_task(["audit", "--whole"]) == 0
    words, display = ran[0]
    assert words == ["-m", "kiosk.cli", "audit", "--bundle", str(BUNDLE), "--out", str(AUDIT), "--whole"]
    assert display is None


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ([], (1280, 800)),
        (["--size", "1080x1920"], (1080, 1920)),
        (["--size=1920x1080"], (1920, 1080)),
        (["--other", "--size", "800x600"], (800, 600)),
    ],
)
def test_a_size_is_read_from_the_options(words: list[str], size: tuple[int, int]):
    assert tasks.read_size(words) == size


@pytest.mark.parametrize("word", ["big", "10x", "10x10x10"])
def test_a_size_that_is_none_is_a_sentence(word: str):
    with pytest.raises(CannotGoOn, match="A size is written like"):
        tasks.read_size(["--size", word])


def test_options_of_test_go_to_pytest(ran):
    tasks.do_task(["test", "tests/rules", "-k", "imports"])
    words, _ = ran[0]
    assert words[:2] == ["-m", "pytest"]
    assert words[-3:] == ["tests/rules", "-k", "imports"]


def test_clean_removes_what_was_made_and_keeps_the_environment(tmp_path: Path, monkeypatch):
    for name in ("build/tour", "dist/kiosk", ".venv"):
        (tmp_path / name).mkdir(parents=True)
    monkeypatch.setattr(tasks, "ROOT", tmp_path)
    monkeypatch.setattr(tasks, "BUILD", tmp_path / "build")
    monkeypatch.setattr(tasks, "DIST", tmp_path / "dist")
    monkeypatch.setattr(tasks, "VENV", tmp_path / ".venv")
    assert tasks.do_task(["clean"]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [".venv", "build"]
    assert tasks.do_task(["clean", "--all"]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["build"]


def test_a_virtual_screen_takes_the_place_of_any_other(monkeypatch):
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    environment = tasks.build_environment(":99")
    assert environment["DISPLAY"] == ":99"
    assert "WAYLAND_DISPLAY" not in environment
    assert environment["PYTHONPATH"] == str(ROOT)


def test_continuous_integration_runs_the_tests_from_the_projects_folder():
    text = (ROOT / ".ci" / "run").read_text()
    assert 'cd "$(dirname "$0")/.."' in text
    assert text.rstrip().endswith("exec python3 dev.py test")
