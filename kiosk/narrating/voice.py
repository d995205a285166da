"""What a voice is, and how a written line is spoken by one."""

from __future__ import annotations

from typing import Protocol

from kiosk.narrating.clips import Clip
from kiosk.narrating.spoken_form import to_spoken_form


class VoiceError(Exception):
    """There is no voice to speak with. Its words are a sentence for staff."""


class Voice(Protocol):
    """Somebody, or something, that reads words aloud."""

    @property
    def name(self) -> str:
        """Names the voice and everything that changes its sound; another name is another voice."""
        ...

    def say(self, words: str) -> Clip:
        """Return the words as speech, with no silence at either end.

        Raises:
            VoiceError: The voice cannot speak.
        """
        ...


def speak(text: str, voice: Voice) -> Clip:
    """Return a written line as speech: numbers, addresses and short forms are said as people say them."""
    return voice.say(to_spoken_form(text))
