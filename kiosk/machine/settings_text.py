"""The text of the settings file: read it, and say in plain words why it cannot be used."""

from __future__ import annotations

import tomllib
from pathlib import Path
from stat import S_ISREG

MAX_SETTINGS_BYTES = 100_000
_OTHER_ENCODING = "is not saved as UTF-8 (in Notepad: Save as, Encoding, UTF-8)"


class UnusableTextError(Exception):
    """What is wrong with the file as a whole, as the rest of a sentence that begins with its name."""


def read_settings_text(settings_file: Path) -> str:
    """Return the text of the file; an empty one where there is no file.

    Raises:
        UnusableTextError: It cannot be read, or is not text.
    """
    try:
        if not S_ISREG(settings_file.stat().st_mode):
            raise UnusableTextError("is not a file but something else, such as a folder")
        with settings_file.open("rb") as file:
            content = file.read(MAX_SETTINGS_BYTES + 1)
    except FileNotFoundError:
        return ""
    except PermissionError as error:
        raise UnusableTextError("may not be read by the user the kiosk runs as") from error
    except OSError as error:
        raise UnusableTextError(f"cannot be read ({error.strerror})") from error
    return _decode(content)


def parse_settings_text(text: str) -> dict[str, object]:
    """Return the names and values in a text.

    Raises:
        UnusableTextError: It is not TOML.
    """
    try:
        return tomllib.loads(text)
    # tomllib lets through what int() says of a number that is too long.
    except (ValueError, RecursionError) as error:
        raise UnusableTextError(f"is not written as settings are ({error})") from error


def _decode(content: bytes) -> str:
    if len(content) > MAX_SETTINGS_BYTES:
        raise UnusableTextError(f"is longer than settings can be ({MAX_SETTINGS_BYTES} bytes)")
    try:
        # Notepad puts a mark before the text.
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnusableTextError(_OTHER_ENCODING) from error
    if "\0" in text:
        raise UnusableTextError(_OTHER_ENCODING)
    return text
