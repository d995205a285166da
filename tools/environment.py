"""Makes `.venv` from requirements.lock, once, and again only when the lock changes."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from tools.failures import CannotGoOn
from tools.places import BUILD, LOCK, ROOT, VENV, venv_command, venv_python

STAMP = VENV / "installed-lock.sha256"


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Hold the project's set-up lock; a second `dev.py` waits here for the first."""
    with open_lock_file() as file:
        if not try_to_lock(file, wait=False):
            print("Another dev.py is setting up. Waiting for it to finish.")
            try_to_lock(file, wait=True)
        yield


def open_lock_file() -> IO[str]:
    """Open the lock file, which also finds out whether we may write here at all."""
    try:
        BUILD.mkdir(exist_ok=True)
        return (BUILD / "setup.lock").open("a+")
    except PermissionError:
        raise CannotGoOn(f"You may not write in {BUILD.parent}. Use a copy of your own.") from None


def try_to_lock(file: IO[str], *, wait: bool) -> bool:
    """Lock an open file until it is closed; False if somebody else has it and we do not wait."""
    return lock_on_windows(file, wait) if os.name == "nt" else lock_on_unix(file, wait)


def lock_on_unix(file: IO[str], wait: bool) -> bool:
    """Lock with flock: the kernel lets go when the process ends, however it ends."""
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        return False
    return True


def lock_on_windows(file: IO[str], wait: bool) -> bool:
    """Lock the first byte. Windows gives up after ten seconds, so ask again."""
    import msvcrt

    file.seek(0)
    while True:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        except OSError:
            if not wait:
                return False
        else:
            return True


def make_environment() -> None:
    """Bring `.venv` into line with the lock. Touches nothing, and no network, when it already is."""
    wanted = fingerprint_of(LOCK)
    if not is_usable():
        create_empty_environment()
    if read_stamp() != wanted:
        STAMP.unlink(missing_ok=True)
        install_locked_packages()
        STAMP.write_text(wanted, encoding="ascii")
    write_command()


def fingerprint_of(file: Path) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def read_stamp() -> str:
    """The fingerprint of the lock that `.venv` was made from, or nothing."""
    return STAMP.read_text(encoding="ascii") if STAMP.is_file() else ""


def is_usable() -> bool:
    """A set-up that was cut short leaves no stamp; a Python that was removed leaves a dead link."""
    return STAMP.is_file() and venv_python().exists()


def create_empty_environment() -> None:
    """Make `.venv` anew, whatever was there."""
    python = getattr(sys, "_base_executable", sys.executable)
    run_or_stop([python, "-m", "venv", "--clear", str(VENV)], "Could not make .venv.")


def install_locked_packages() -> None:
    """Install exactly what the lock names. The lock is complete, so pip is not asked to work anything out."""
    print("Installing the locked Python packages into .venv. The first time this takes a few minutes.")
    pip = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet"]
    rules = ["--no-deps", "--only-binary=:all:", "--require-hashes", "--no-warn-script-location"]
    run_or_stop([*pip, *rules, "-r", str(LOCK)], "Could not install the packages in requirements.lock.")


def write_command() -> None:
    """Let `kiosk` be typed in a terminal in which `.venv` was activated."""
    command, python = venv_command(), venv_python()
    if os.name == "nt":
        text = f'@set "PYTHONPATH={ROOT}"\r\n@"{python}" -m kiosk.cli %*\r\n'
    else:
        text = f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{python}" -m kiosk.cli "$@"\n'
    if not command.is_file() or command.read_text(encoding="utf-8") != text:
        command.write_text(text, encoding="utf-8", newline="")
        command.chmod(0o755)


def run_or_stop(command: list[str], sentence: str) -> None:
    """Run quietly; if it fails, show what it said and stop."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise CannotGoOn(f"{done.stdout}{done.stderr}\n{sentence}")
