"""Writes a film down, for those who neither see nor hear it: what is seen and said, a paragraph a line."""

from __future__ import annotations

from kiosk.filming.script import Script

_OPENING = (
    "A film in pictures, with a voice. Each picture is on the left. The words that are said are beside it."
)


def write_transcript(script: Script) -> str:
    """Return the transcript, each paragraph on a line of its own."""
    shots = [f"{shot.seen}: {shot.words}" for shot in script.shots]
    return "\n".join([f"{script.title}. {_OPENING}", *shots, script.credit]) + "\n"
