"""Places shots one after another, in whole frames, so that sound and picture never drift apart."""

from __future__ import annotations

import math
from dataclasses import dataclass

from kiosk.filming.looks import FRAMES_A_SECOND
from kiosk.filming.script import Shot
from kiosk.narrating import Clip

FADE_FRAMES = 6
_LEAD_FRAMES = 8
"""Words start when the fade (240 ms) is over."""

_FIRST_LEAD_FRAMES = 20
_MS_A_WORD = 430
"""No more than 140 words a minute, so that a child can follow the captions."""

_MS_A_FRAME = 1_000 // FRAMES_A_SECOND


@dataclass(frozen=True, slots=True)
class PlacedShot:
    """A shot with its speech, and the frames it takes; `speech_frame` is where the words start."""

    shot: Shot
    speech: Clip
    first_frame: int
    speech_frame: int
    end_frame: int

    @property
    def speech_start_ms(self) -> int:
        """When the words start."""
        return self.speech_frame * _MS_A_FRAME

    @property
    def speech_end_ms(self) -> int:
        """When the words end."""
        return self.speech_start_ms + self.speech.duration_ms


def place_shots(shots: tuple[Shot, ...], speeches: tuple[Clip, ...]) -> tuple[PlacedShot, ...]:
    """Return shots in their places. A shot ends where the next begins."""
    placed: list[PlacedShot] = []
    first = 0
    for shot, speech in zip(shots, speeches, strict=True):
        lead = _LEAD_FRAMES if placed else _FIRST_LEAD_FRAMES
        speech_frames = math.ceil(speech.duration_ms / _MS_A_FRAME)
        end = first + lead + speech_frames + _count_pause_frames(shot, speech)
        placed.append(PlacedShot(shot, speech, first, first + lead, end))
        first = end
    return tuple(placed)


def _count_pause_frames(shot: Shot, speech: Clip) -> int:
    """Return the frames after the words; the next shot's lead is part of the pause that is heard."""
    time_to_read_ms = len(shot.words.split()) * _MS_A_WORD
    pause_ms = max(shot.pause_after_ms, time_to_read_ms - speech.duration_ms)
    return max(0, round(pause_ms / _MS_A_FRAME) - _LEAD_FRAMES)
