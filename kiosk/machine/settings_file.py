"""Writes the settings file: whole or not at all, and nothing that somebody wrote in it is lost."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from itertools import count
from pathlib import Path
from shutil import copymode

from kiosk.machine.settings import find_wrong
from kiosk.machine.settings_text import UnusableTextError, parse_settings_text, read_settings_text

_HEADING = "# Settings of this kiosk. README.md says what each one means.\n"


class SettingsNotWrittenError(Exception):
    """The file could not be written and is as it was. The words say what to do."""


def write_settings(settings_file: Path, changes: Mapping[str, float]) -> Path | None:
    """Put values into the file, and keep its other settings and its comments.

    Returns:
        Where a file that nobody could understand was kept; None where it was understood.

    Raises:
        ValueError: A value is not one that the setting may have.
        SettingsNotWrittenError: The file is as it was; the words say why and what to do.
    """
    wrong = [found for name, value in changes.items() if (found := find_wrong(name, value))]
    if wrong:
        raise ValueError("; ".join(wrong))
    plain = {name: int(value) if float(value).is_integer() else value for name, value in changes.items()}
    text = _change_text(settings_file, plain)
    try:
        settings_file.parent.mkdir(parents=True, exist_ok=True)
        return _put_in_place(settings_file, text or _change(_HEADING, plain), is_understood=text is not None)
    except OSError as error:
        raise SettingsNotWrittenError(_say_why(settings_file, error)) from error


def _change_text(settings_file: Path, changes: Mapping[str, float]) -> str | None:
    """Return the file's text with the changes in it, or None where it cannot be understood."""
    from tomlkit.exceptions import TOMLKitError

    try:
        before = read_settings_text(settings_file)
        parse_settings_text(before)
        after = _change(before or _HEADING, changes)
    except (UnusableTextError, TOMLKitError, RecursionError):
        return None
    is_as_meant = changes.items() <= tomllib.loads(after).items()
    return after if is_as_meant and _others(before, changes) == _others(after, changes) else None


def _others(text: str, changes: Mapping[str, float]) -> dict[str, object]:
    # Floats as they are written: nan is not equal to itself.
    written = tomllib.loads(text, parse_float=str)
    return {name: value for name, value in written.items() if name not in changes}


def _change(text: str, changes: Mapping[str, float]) -> str:
    import tomlkit

    document = tomlkit.parse(text)
    for name, value in changes.items():
        document[name] = value
    return tomlkit.dumps(document)


def _put_in_place(settings_file: Path, text: str, *, is_understood: bool) -> Path | None:
    unfinished = settings_file.with_name(f"{settings_file.name}.unfinished")
    aside = None
    try:
        with unfinished.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if settings_file.exists():
            copymode(settings_file, unfinished)
        aside = None if is_understood else _move_aside(settings_file)
        unfinished.replace(settings_file)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        if aside is not None:
            aside.rename(settings_file)
        raise
    return aside


def _move_aside(settings_file: Path) -> Path:
    free = (settings_file.with_name(f"{settings_file.stem}.broken-{number}.toml") for number in count(1))
    aside = next(name for name in free if not name.exists())
    settings_file.rename(aside)
    return aside


def _say_why(settings_file: Path, error: OSError) -> str:
    return (
        f"The settings could not be saved in {settings_file} ({error.strerror}). Nothing was changed. "
        f"See that this user may write in the folder {settings_file.parent} and that the disk is not full, "
        "then save again."
    )
