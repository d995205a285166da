"""Asks for passphrases, so that keys can sign, and says known errors of publishing in their own words."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path

import typer

from kiosk.bundle import BadReleaseError
from kiosk.catalogue import BundleError
from kiosk.cli.report import FAILED, OK, print_failure
from kiosk.machine import find_folders
from kiosk.publishing import PublishingError, Repository, UnlockedKey, read_key, unlock_key

KEYS_FOLDER = "keys"


def find_keys(keys_dir: Path | None) -> Path:
    """Return the folder of keys: the one that was named, or this person's own."""
    return keys_dir or find_folders().settings_file.parent / KEYS_FOLDER


def unlock(keys_dir: Path, name: str) -> UnlockedKey:
    """Ask for a key's passphrase, which is not shown, and open the key."""
    key = read_key(keys_dir, name)
    return unlock_key(key, typer.prompt(f"Passphrase of the key “{name}”", hide_input=True))


def ask_new_passphrase(name: str) -> str:
    """Ask twice for the passphrase of a new key."""
    words = f"A passphrase for the new key “{name}”, four words or more"
    return str(typer.prompt(words, hide_input=True, confirmation_prompt="The same again"))


def tell_time() -> datetime:
    """Return the time that signatures carry."""
    return datetime.now(UTC)


def report_known(work: Callable[[], None], changing: Path | None = None) -> int:
    """Do some work and return the exit code; a known error is said in a sentence.

    Nobody else publishes to the folder `changing` meanwhile.
    """
    try:
        with Repository(changing).hold() if changing else nullcontext():
            work()
    except (PublishingError, BundleError, BadReleaseError) as failure:
        print_failure(failure)
        return FAILED
    return OK
