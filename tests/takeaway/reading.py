"""Reads codes with another program than the one that made them, and vCards as RFC 2426 says."""

from __future__ import annotations

import re

import numpy
import zxingcpp

from kiosk.takeaway import QUIET_MODULES, QrCode

_PIXELS = 3
_ESCAPED = re.compile(r"\\(.)")


def draw(code: QrCode) -> numpy.ndarray:
    """A grey picture of a code with its quiet zone."""
    modules = numpy.array([[255 * (module == "0") for module in row] for row in code.rows], numpy.uint8)
    return numpy.pad(modules, QUIET_MODULES, constant_values=255).repeat(_PIXELS, 0).repeat(_PIXELS, 1)


def read_picture(picture: numpy.ndarray) -> list[str]:
    """The text of every code in a grey picture."""
    return [found.text for found in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)]


def read_code(code: QrCode) -> str:
    """The text of a code."""
    (text,) = read_picture(draw(code))
    return text


def read_vcard(text: str) -> list[tuple[str, str]]:
    """Names with their parameters, and unescaped values."""
    assert text.endswith("\r\n")
    lines = [line.split(":", 1) for line in text.removesuffix("\r\n").split("\r\n")]
    return [(name, _ESCAPED.sub(lambda match: _unescape(match.group(1)), value)) for name, value in lines]


def _unescape(letter: str) -> str:
    return "\n" if letter in "nN" else letter
