"""The voice engine, in this file alone: hibari-tts, with its British lexicon."""

from __future__ import annotations

import hashlib
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.narrating.clips import Clip, trim_silence
from kiosk.narrating.voice import VoiceError

if TYPE_CHECKING:
    from hibari import Hibari

_SPEED = 0.8
"""Calm: the engine's own pace, 1.0, is over 200 words a minute in short sentences."""

_SEED = 0
"""The engine adds breath noise by chance; a fixed seed makes the same words the same clip."""


class HibariVoice:
    """Speaks with the model in the package, or with a voice file dropped in by path."""

    def __init__(self, voice_file: Path | None = None) -> None:
        self._voice_file = voice_file

    @cached_property
    def name(self) -> str:
        """The engine, its version, its speed and which model it speaks with."""
        model = "packaged" if self._voice_file is None else _hash_file(self._voice_file)
        return f"hibari-{version('hibari-tts')}-british-{_SPEED}-{model}"

    def say(self, words: str) -> Clip:
        """Speak; the model is loaded at the first words."""
        samples = self._engine(words, speed=_SPEED, seed=_SEED)
        return trim_silence(Clip(samples, self._engine.sample_rate))

    @cached_property
    def _engine(self) -> Hibari:
        try:
            from hibari import Hibari
            from hibari.g2p import G2P
        except ImportError as error:
            raise VoiceError("The voice is not installed. Install this program's authoring tools.") from error
        model = None if self._voice_file is None else str(self._voice_file)
        try:
            return Hibari(model=model, g2p=G2P(british=True))
        except Exception as error:
            # onnxruntime's errors share no class with each other.
            raise VoiceError(f"“{self._voice_file}” is not a voice this program can speak with.") from error


def _hash_file(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise VoiceError(f"The voice file “{path}” cannot be read.") from error
