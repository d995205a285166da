"""Keeps clips on disk, so that a film with one changed line has one line spoken again."""

from __future__ import annotations

import hashlib
import os
import tempfile
import wave
from pathlib import Path

import numpy as np

from kiosk.narrating.clips import Clip
from kiosk.narrating.voice import Voice, VoiceError

_LOUDEST_SAMPLE = 32_767


class CachingVoice:
    """Speaks with another voice, once for each text."""

    def __init__(self, voice: Voice, folder: Path) -> None:
        self._voice = voice
        self._folder = folder

    @property
    def name(self) -> str:
        """The name of the voice that speaks."""
        return self._voice.name

    def say(self, words: str) -> Clip:
        """Return the kept clip of the words, or speak and keep them.

        A clip always passes through the file's 16 bits, so the first time sounds as every other time.

        Raises:
            VoiceError: The voice cannot speak, or the folder cannot be written.
        """
        path = self._folder / f"{_make_key(words, self._voice.name)}.wav"
        kept = _read_clip(path)
        if kept is not None:
            return kept
        clip = self._voice.say(words)
        try:
            _write_clip(path, clip)
        except OSError as error:
            raise VoiceError(f"Speech cannot be kept in “{self._folder}”: {error.strerror}.") from error
        return _read_clip(path) or clip


def _make_key(words: str, voice_name: str) -> str:
    return hashlib.sha256(f"{voice_name}\0{words}".encode()).hexdigest()


def _read_clip(path: Path) -> Clip | None:
    try:
        with wave.open(str(path), "rb") as file:
            rate = file.getframerate()
            raw = file.readframes(file.getnframes())
    except (OSError, wave.Error, EOFError):
        return None
    samples = np.frombuffer(raw, "<i2") / np.float32(_LOUDEST_SAMPLE)
    return Clip(samples.astype(np.float32), rate)


def _write_clip(path: Path, clip: Clip) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as raw, wave.open(raw, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(clip.sample_rate_hz)
            file.writeframes((np.clip(clip.samples, -1, 1) * _LOUDEST_SAMPLE).round().astype("<i2").tobytes())
        Path(temporary).replace(path)
    finally:
        Path(temporary).unlink(missing_ok=True)
