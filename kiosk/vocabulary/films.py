"""Films and their captions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FilmKind(StrEnum):
    """The two films of a strategy."""

    AUDIO_VISUAL = "audio-visual"
    BSL = "bsl"


@dataclass(frozen=True, slots=True)
class Caption:
    """One WebVTT cue; times in milliseconds from the start of the film."""

    start_ms: int
    end_ms: int
    text: str


@dataclass(frozen=True, slots=True)
class Film:
    """A film in the media store.

    `media` and `poster` are file names there. `transcript` holds a paragraph an item.
    `is_stand_in` marks a clip that holds the place of a film still to be supplied.
    """

    id: str
    kind: FilmKind
    title: str
    summary: str
    duration_ms: int
    media: str
    poster: str
    poster_alt: str
    captions: tuple[Caption, ...]
    transcript: tuple[str, ...]
    is_stand_in: bool
