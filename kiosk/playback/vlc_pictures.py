"""The five functions libVLC calls to deliver pictures, joined to a screen.

libVLC keeps bare addresses: whoever registers these must hold the `PictureCallbacks` for as long as
the media player lives. The types are our own because python-vlc passes the chroma as bytes, which
cannot be written to.
"""

from __future__ import annotations

import ctypes
import logging
from typing import Any

from kiosk.playback.picture_layout import PictureLayout, PictureSize
from kiosk.playback.screen import FilmScreen

_CHROMA_BYTES = 4
_ADDRESS = ctypes.c_void_p
_ADDRESSES = ctypes.POINTER(ctypes.c_void_p)
_NUMBERS = ctypes.POINTER(ctypes.c_uint)

_FormatFunction = ctypes.CFUNCTYPE(
    ctypes.c_uint, _ADDRESSES, ctypes.POINTER(ctypes.c_char), _NUMBERS, _NUMBERS, _NUMBERS, _NUMBERS
)
_CleanUpFunction = ctypes.CFUNCTYPE(None, _ADDRESS)
_LockFunction = ctypes.CFUNCTYPE(_ADDRESS, _ADDRESS, _ADDRESSES)
_UnlockFunction = ctypes.CFUNCTYPE(None, _ADDRESS, _ADDRESS, _ADDRESSES)
_DisplayFunction = ctypes.CFUNCTYPE(None, _ADDRESS, _ADDRESS)

_log = logging.getLogger(__name__)


class PictureCallbacks:
    """Functions for `libvlc_video_set_callbacks` and `libvlc_video_set_format_callbacks`."""

    def __init__(self, screen: FilmScreen) -> None:
        self._screen = screen
        self.lay_out = _FormatFunction(self._lay_out)
        self.clean_up = _CleanUpFunction(self._clean_up)
        self.lock = _LockFunction(self._lock)
        self.unlock = _UnlockFunction(self._unlock)
        self.display = _DisplayFunction(self._display)

    def _lay_out(self, _opaque: Any, chroma: Any, width: Any, height: Any, pitches: Any, lines: Any) -> int:
        """Answer how many pictures may be out at once; 0 makes libVLC play without a picture."""
        try:
            layout = self._screen.lay_out(chroma[:_CHROMA_BYTES], PictureSize(width[0], height[0]))
        except (MemoryError, ImportError):
            _log.exception("There is no room for the pictures of this film")
            return 0
        ctypes.memmove(chroma, layout.chroma, _CHROMA_BYTES)
        width[0], height[0] = layout.size.width_px, layout.size.height_px
        _write_planes(layout, pitches, lines)
        return 1

    def _clean_up(self, _opaque: Any) -> None:
        """libVLC has no more pictures of this shape; the screen keeps the last one."""

    def _lock(self, _opaque: Any, planes: Any) -> None:
        for plane, address in enumerate(self._screen.begin_picture()):
            planes[plane] = address

    def _unlock(self, _opaque: Any, _picture: Any, _planes: Any) -> None:
        self._screen.end_picture()

    def _display(self, _opaque: Any, _picture: Any) -> None:
        self._screen.show_picture()


def _write_planes(layout: PictureLayout, pitches: Any, lines: Any) -> None:
    for plane, (pitch, line_count) in enumerate(zip(layout.pitches, layout.lines, strict=True)):
        pitches[plane] = pitch
        lines[plane] = line_count
