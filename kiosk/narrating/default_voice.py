"""Chooses the voice that commands speak with."""

from __future__ import annotations

from pathlib import Path

import platformdirs

from kiosk.narrating.clip_cache import CachingVoice
from kiosk.narrating.hibari_voice import HibariVoice
from kiosk.narrating.voice import Voice


def default_voice(voice_file: Path | None = None, cache_dir: Path | None = None) -> Voice:
    """Return the real voice, its clips kept between runs.

    Args:
        voice_file: Another voice's model; None for the one in the package.
        cache_dir: Where clips are kept; None for this user's cache folder.
    """
    folder = cache_dir or Path(platformdirs.user_cache_dir("send-kiosk", appauthor=False)) / "speech"
    return CachingVoice(HibariVoice(voice_file), folder)
