"""The tasks of `dev.py`, each after just as much set-up as it needs."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from tools.environment import make_environment, one_at_a_time
from tools.failures import CannotGoOn
from tools.places import AUDIT, BUILD, BUNDLE, DIST, LOCK, ROOT, TOUR, VENV, venv_python
from tools.shipped_content import compile_if_changed
from tools.system_packages import make_sure_of_packages
from tools.virtual_screen import has_screen, virtual_screen

DEFAULT_SIZE = "1280x800"
MENDERS = (("-m", "ruff", "check", "--quiet", "--fix"), ("-m", "ruff", "format", "--quiet"))
CHECKS = {
    "style": ("-m", "ruff", "check"),
    "layout": ("-m", "ruff", "format", "--check"),
    "types": ("-m", "mypy"),
    "chains of imports": ("-c", "from importlinter.cli import lint_imports_command as lint; lint()"),
    "QML": ("-m", "tools.qml_lint"),
    "rules": ("-m", "pytest", "-q", "--no-header", "tests/rules", "--deselect", "tests/rules/test_checks.py"),
}
WORKERS = ("-n", "4", "--dist", "loadfile", "--no-loadscope-reorder", "--max-worker-restart", "0")
"""Four on two cores: tests mostly wait, for a window or a film. A worker that dies ends the run."""
PYTHON_CACHES = (".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis", ".import_linter_cache")


class Task(NamedTuple):
    """One word on the command line."""

    sentence: str
    do: Callable[[list[str]], int]


def do_task(words: list[str]) -> int:
    """Do what the words ask for; whatever follows the first word belongs to the task."""
    name, options = (words[0], words[1:]) if words else ("help", [])
    if name not in TASKS:
        return explain_tasks(asked=name)
    return TASKS[name].do(options)


def explain_tasks(asked: str) -> int:
    """List the tasks. Asking for help is no mistake; anything else is."""
    print("python3 dev.py TASK [options for the task]\n")
    for name, task in TASKS.items():
        print(f"  {name:<6} {task.sentence}")
    return 0 if asked in {"help", "--help", "-h"} else 2


def set_up(
    *, with_virtual_screen: bool, with_screen_reader: bool = False, with_content: bool = False
) -> None:
    """System packages, the virtual environment and, if asked, the compiled content."""
    with one_at_a_time():
        make_sure_of_packages(virtual_screen=with_virtual_screen, screen_reader=with_screen_reader)
        make_environment()
        if with_content:
            compile_if_changed()


def run_kiosk(options: list[str]) -> int:
    """Open the kiosk, or walk through it on a virtual screen where there is no screen."""
    watched = has_screen()
    set_up(with_virtual_screen=not watched, with_content=True)
    if watched:
        return run_python("-m", "kiosk.cli", "run", "--bundle", str(BUNDLE), *options)
    return walk_through(options)


def walk_through(options: list[str]) -> int:
    """Visit every screen by touch on a screen of the size asked for, and keep pictures of them."""
    width, height = read_size(options)
    with virtual_screen(width, height) as display:
        places = ["--bundle", str(BUNDLE), "--out", str(TOUR)]
        return run_python("-m", "kiosk.tour", *places, *options, display=display)


def read_size(options: Sequence[str]) -> tuple[int, int]:
    """The screen size asked for with `--size 1080x1920` or `--size=1080x1920`."""
    words = [part for option in options for part in option.split("=", 1)]
    size = words[words.index("--size") + 1] if "--size" in words[:-1] else DEFAULT_SIZE
    try:
        width, height = size.split("x")
        return int(width), int(height)
    except ValueError:
        raise CannotGoOn(f"A size is written like {DEFAULT_SIZE}, not {size}.") from None


def run_tests(options: list[str]) -> int:
    """Run every test, each worker on a virtual screen of its own (tests/conftest.py)."""
    set_up(with_virtual_screen=True, with_screen_reader=True)
    return run_python("-m", "pytest", "-q", *WORKERS, *options)


def check(options: list[str]) -> int:
    """Look at the code without running it. Says nothing about what is in order."""
    set_up(with_virtual_screen=False)
    if "--fix" in options:
        for words in MENDERS:
            run_quietly(*words)
    return max(run_quietly(*words) for words in CHECKS.values())


def run_quietly(*words: str) -> int:
    """Run a tool that talks when all is well, and show what it said only when it is not."""
    command = [str(venv_python()), *words]
    environment = build_environment(None)
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stdout, done.stderr, sep="")
    return done.returncode


def measure(options: list[str]) -> int:
    """Run the benchmarks, on a virtual screen where there is no screen."""
    watched = has_screen()
    set_up(with_virtual_screen=not watched, with_content=True)
    if watched:
        return run_python("-m", "benchmarks", *options)
    with virtual_screen(*read_size([])) as display:
        return run_python("-m", "benchmarks", *options, display=display)


def audit(options: list[str]) -> int:
    """Check every screen against the accessibility checklist, in windows that nobody sees."""
    set_up(with_virtual_screen=False, with_content=True)
    places = ["--bundle", str(BUNDLE), "--out", str(AUDIT)]
    return run_python("-m", "kiosk.cli", "audit", *places, *options)


def build_program(options: list[str]) -> int:
    """Make the program that can be installed, then start it as a machine without any of this would."""
    set_up(with_virtual_screen=not has_screen(), with_content=True)
    return run_python("-m", "tools.program", *options)


def clean(options: list[str]) -> int:
    """Remove what was made; `--all` also removes .venv."""
    with one_at_a_time():
        made = [path for path in BUILD.iterdir() if path.name != "setup.lock"]
        caches = [ROOT / name for name in PYTHON_CACHES]
        for path in [*made, *caches, DIST, *([VENV] if "--all" in options else [])]:
            remove(path)
    return 0


def remove(path: Path) -> None:
    """Remove a file or a folder, if it is there."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def lock(options: list[str]) -> int:
    """Work out requirements.lock from pyproject.toml again: exact versions with hashes, for any platform."""
    set_up(with_virtual_screen=False)
    rules = ["--universal", "--all-extras", "--generate-hashes", "--no-header", "--quiet"]
    words = [
        "pip",
        "compile",
        "pyproject.toml",
        *rules,
        "--output-file",
        LOCK.name,
        *options,
    ]
    return run_python("-m", "uv", *words)


def run_python(*words: str, display: str | None = None) -> int:
    """Run the virtual environment's Python in the project's folder."""
    return subprocess.call([str(venv_python()), *words], cwd=ROOT, env=build_environment(display))


def build_environment(display: str | None) -> dict[str, str]:
    """The environment for a task; a virtual screen takes the place of any other."""
    environment = dict(os.environ)
    environment["PYTHONPATH"] = str(ROOT)
    if display is not None:
        environment["DISPLAY"] = display
        environment.pop("WAYLAND_DISPLAY", None)
    return environment


TASKS = {
    "run": Task("open the kiosk; with no screen, walk through it, with pictures in build/tour/", run_kiosk),
    "test": Task("run every test; options go to pytest", run_tests),
    "check": Task("look for mistakes in style, types, imports and QML; --fix mends what it can", check),
    "bench": Task("measure, and print a table", measure),
    "audit": Task(
        "check every screen for accessibility, in build/audit/; --whole takes every setting", audit
    ),
    "build": Task("make the program that can be installed, in dist/kiosk/, and try it out", build_program),
    "clean": Task("remove what was made; --all removes .venv too", clean),
    "lock": Task("choose versions again and write requirements.lock; --upgrade takes newer ones", lock),
}
