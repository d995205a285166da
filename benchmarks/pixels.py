"""Looks at an X display: a few rows of what is on it, as fast as it can be had."""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy
from numpy.typing import NDArray

Rows = NDArray[numpy.uint32]
"""Pixels as 0xRRGGBB, one row after another."""

_Z_PIXMAP = 2
_ALL_PLANES = ctypes.c_ulong(0xFFFFFFFF)
_ROW_STEP_PX = 12


class _XImage(ctypes.Structure):
    """The beginning of Xlib's XImage; there is more after it."""

    _fields_ = [
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
        ("bits_per_pixel", ctypes.c_int),
    ]


class Glass:
    """The root window of an X display of 32 bits a pixel."""

    def __init__(self, xlib: Any, display: int, width: int, height: int) -> None:
        self._xlib = xlib
        self._display = ctypes.c_void_p(display)
        self._root = ctypes.c_ulong(xlib.XDefaultRootWindow(self._display))
        self._width = width
        self._height = height

    def look(self) -> Rows:
        """Return every twelfth row of pixels."""
        return numpy.stack([self._read_row(y) for y in range(0, self._height, _ROW_STEP_PX)])

    def _read_row(self, y: int) -> Rows:
        image = self._xlib.XGetImage(self._display, self._root, 0, y, self._width, 1, _ALL_PLANES, _Z_PIXMAP)
        written = ctypes.string_at(image.contents.data, self._width * 4)
        self._xlib.XDestroyImage(image)
        return numpy.frombuffer(written, numpy.uint32) & numpy.uint32(0xFFFFFF)


@contextmanager
def open_glass(display: str, width: int, height: int) -> Iterator[Glass]:
    """Connect to a display and let go of it afterwards.

    Raises:
        OSError: There is no Xlib, or no such display.
    """
    xlib = load_xlib()
    connection = xlib.XOpenDisplay(display.encode())
    if not connection:
        raise OSError(f"the display {display} cannot be opened")
    try:
        yield Glass(xlib, connection, width, height)
    finally:
        xlib.XCloseDisplay(ctypes.c_void_p(connection))


def load_xlib() -> Any:
    """Load Xlib and say what its functions take and give."""
    xlib = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
    xlib.XOpenDisplay.restype = ctypes.c_void_p
    xlib.XDefaultRootWindow.restype = ctypes.c_ulong
    xlib.XGetImage.restype = ctypes.POINTER(_XImage)
    sides = [ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint]
    xlib.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, *sides, ctypes.c_ulong, ctypes.c_int]
    xlib.XDestroyImage.argtypes = [ctypes.POINTER(_XImage)]
    return xlib
