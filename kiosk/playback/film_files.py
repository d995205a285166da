"""Tells a film file from anything else by its first bytes.

libVLC opens whatever it is given, playlists with network addresses among them. Only files that
begin like a film container reach it.
"""

from __future__ import annotations

from pathlib import Path

from kiosk.playback.facts import FailureReason

HEAD_BYTES = 512
_MATROSKA = b"\x1a\x45\xdf\xa3"
_WINDOWS_MEDIA = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_MPEG_PROGRAM = b"\x00\x00\x01\xba"
_STARTS = (_MATROSKA, _WINDOWS_MEDIA, _MPEG_PROGRAM, b"OggS", b"FLV\x01")
_MP4_BOXES = frozenset({b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide"})
_TRANSPORT_PACKET_BYTES = 188


def inspect_film_file(path: Path) -> FailureReason | None:
    """Say why `path` cannot be a film, or None when it looks like one."""
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError:
        return FailureReason.MISSING
    if not head:
        return FailureReason.EMPTY
    return None if looks_like_film(head) else FailureReason.NOT_A_FILM


def looks_like_film(head: bytes) -> bool:
    """Say whether the first bytes of a file are those of a film container."""
    return (
        head.startswith(_STARTS)
        or head[4:8] in _MP4_BOXES
        or (head[:4] == b"RIFF" and head[8:12] == b"AVI ")
        or _is_transport_stream(head)
    )


def _is_transport_stream(head: bytes) -> bool:
    return len(head) > _TRANSPORT_PACKET_BYTES and head[0] == head[_TRANSPORT_PACKET_BYTES] == 0x47
