"""Times captions to the words that are said, and writes them as WebVTT."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate, pairwise

from kiosk.filming.caption_lines import split_caption
from kiosk.filming.pauses import find_pause_near
from kiosk.filming.timeline import PlacedShot
from kiosk.narrating import to_spoken_form
from kiosk.vocabulary import Caption

_SHORTEST_GAP_MS = 1_500
_STAYS_ON_MS = 500


def time_captions(placed: tuple[PlacedShot, ...]) -> tuple[Caption, ...]:
    """Return the captions of a film. Each starts with its words.

    A gap between two is at least a second and a half or none at all: a shorter one flickers.
    """
    spoken = [caption for shot in placed for caption in _time_shot(shot)]
    following = [caption.start_ms for caption in spoken[1:]]
    ends = [_find_end(caption.end_ms, start) for caption, start in zip(spoken, following, strict=False)]
    last = [caption.end_ms + _STAYS_ON_MS for caption in spoken[-1:]]
    return tuple(replace(caption, end_ms=end) for caption, end in zip(spoken, ends + last, strict=True))


def write_webvtt(captions: tuple[Caption, ...]) -> str:
    """Return a WebVTT file."""
    cues = [_write_cue(number, caption) for number, caption in enumerate(captions, start=1)]
    return "\n".join(["WEBVTT\n", *cues])


def _write_cue(number: int, caption: Caption) -> str:
    times = f"{_write_time(caption.start_ms)} --> {_write_time(caption.end_ms)}"
    return f"{number}\n{times}\n{_escape(caption.text)}\n"


def _time_shot(placed: PlacedShot) -> list[Caption]:
    """Share the time of a line among its captions by how much there is to say, changing at pauses."""
    texts = split_caption(placed.shot.words)
    changes = [
        find_pause_near(placed.speech, around) for around in _share_time(texts, placed.speech.duration_ms)
    ]
    times = [0, *accumulate(changes, max), placed.speech.duration_ms]
    start = placed.speech_start_ms
    return [
        Caption(start + first, start + last, text)
        for text, (first, last) in zip(texts, pairwise(times), strict=True)
    ]


def _share_time(texts: tuple[str, ...], duration_ms: int) -> list[int]:
    lengths = list(accumulate(len(to_spoken_form(text)) for text in texts))
    return [duration_ms * said // max(1, lengths[-1]) for said in lengths[:-1]]


def _find_end(spoken_end_ms: int, next_start_ms: int) -> int:
    has_room = next_start_ms - spoken_end_ms >= _SHORTEST_GAP_MS + _STAYS_ON_MS
    return spoken_end_ms + _STAYS_ON_MS if has_room else next_start_ms


def _write_time(time_ms: int) -> str:
    seconds, ms = divmod(time_ms, 1_000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{ms:03}"


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
