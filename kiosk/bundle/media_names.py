"""The names of files in the media folder: the SHA-256 of the content and the file's ending."""

from __future__ import annotations

import re

from kiosk.bundle.format import LIMITS

_ENDING = rf"[a-z0-9]{{1,{LIMITS.max_media_ending_characters}}}"
_MEDIA_NAME = re.compile(rf"[0-9a-f]{{64}}\.{_ENDING}")
_UNKNOWN_ENDING = "bin"


def name_media(sha256_hex: str, source_name: str) -> str:
    """Return what the media folder calls a file with this digest that was called `source_name`."""
    ending = source_name.rpartition(".")[2].lower() if "." in source_name else ""
    return f"{sha256_hex}.{ending if re.fullmatch(_ENDING, ending) else _UNKNOWN_ENDING}"


def is_media_name(name: str) -> bool:
    """Say whether `name` is a plain file name of the media folder, and nothing that leads elsewhere."""
    return _MEDIA_NAME.fullmatch(name) is not None
