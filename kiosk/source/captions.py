"""Reads the files that put a film into words: WebVTT captions and transcripts."""

from __future__ import annotations

from html import unescape
from pathlib import Path

import webvtt
from webvtt.errors import MalformedCaptionError, MalformedFileError

from kiosk.vocabulary import Caption


class UnreadableCaptionsError(Exception):
    """A caption file is missing or is not WebVTT. Its words say which, for a content officer."""


def read_captions(path: Path) -> tuple[Caption, ...]:
    """Return the cues of a WebVTT file in the order written, their lines joined by spaces.

    Raises:
        UnreadableCaptionsError: The file is missing, is not UTF-8 or is not WebVTT.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        cues = webvtt.from_string(text, strict=True).captions
    except FileNotFoundError as error:
        raise UnreadableCaptionsError("The file is not there.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableCaptionsError("The file cannot be read as UTF-8 text.") from error
    except (MalformedFileError, MalformedCaptionError) as error:
        raise UnreadableCaptionsError("The file is not WebVTT.") from error
    return tuple(_to_caption(cue) for cue in cues)


def _to_caption(cue: webvtt.Caption) -> Caption:
    text = " ".join(unescape(cue.text).split())
    return Caption(_to_ms(cue.start), _to_ms(cue.end), text)


def _to_ms(timestamp: str) -> int:
    hours, minutes, seconds = timestamp.split(":")
    whole_seconds, thousandths = seconds.split(".")
    minutes_in_all = int(hours) * 60 + int(minutes)
    return (minutes_in_all * 60 + int(whole_seconds)) * 1000 + int(thousandths)


def read_transcript(path: Path) -> tuple[str, ...]:
    """Return the paragraphs of a transcript: the lines of a UTF-8 text file that have words in them."""
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    return tuple(line.strip() for line in lines if line.strip())
