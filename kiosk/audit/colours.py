"""Colours as eyes see them: luminance, contrast, three kinds of colour blindness and grey."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from kiosk.audit.box import Box
from kiosk.audit.snapshot import Pixels

Colour: TypeAlias = tuple[int, int, int]
Matrix: TypeAlias = tuple[tuple[float, float, float], ...]

# Machado, Oliveira and Fernandes 2009, severity 1.0, for linear light.
PROTANOPIA: Matrix = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
DEUTERANOPIA: Matrix = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
TRITANOPIA: Matrix = (
    (1.255528, -0.076749, -0.178779),
    (-0.078411, 0.930809, 0.147602),
    (0.004733, 0.691367, 0.303900),
)
# WCAG's relative luminance.
_LUMINANCE = np.array([0.2126, 0.7152, 0.0722])
GREY: Matrix = ((0.2126, 0.7152, 0.0722),) * 3
FILTERS: dict[str, Matrix] = {
    "protanopia": PROTANOPIA,
    "deuteranopia": DEUTERANOPIA,
    "tritanopia": TRITANOPIA,
    "grey": GREY,
}
_LINEAR = np.array(
    [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in np.arange(256) / 255]
)


def measure_contrast(one: Colour, other: Colour) -> float:
    """Return WCAG's contrast of two colours, from 1 to 21."""
    lighter, darker = sorted((measure_luminance(one), measure_luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def measure_luminance(colour: Colour) -> float:
    """Return WCAG's relative luminance of a colour."""
    return float(_LINEAR[list(colour)] @ _LUMINANCE)


def measure_luminances(pixels: Pixels) -> NDArray[np.float64]:
    """Return the luminance of every pixel."""
    luminances: NDArray[np.float64] = _LINEAR[pixels] @ _LUMINANCE
    return luminances


def contrast_with(pixels: Pixels, colour: Colour) -> NDArray[np.float64]:
    """Return the contrast of every pixel with one colour."""
    here, there = measure_luminances(pixels) + 0.05, measure_luminance(colour) + 0.05
    contrasts: NDArray[np.float64] = np.maximum(here, there) / np.minimum(here, there)
    return contrasts


def see_through(pixels: Pixels, matrix: Matrix) -> Pixels:
    """Return a picture as somebody with another sense of colour sees it."""
    linear = np.clip(_LINEAR[pixels] @ np.array(matrix).T, 0, 1)
    encoded = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    seen: Pixels = np.rint(encoded * 255).astype(np.uint8)
    return seen


def cut_out(pixels: Pixels, box: Box) -> Pixels:
    """Return the part of a picture in a box, in whole pixels."""
    top, left = max(0, round(box.y)), max(0, round(box.x))
    return pixels[top : max(top, round(box.bottom)), left : max(left, round(box.right))]


def count_colours(pixels: Pixels) -> Iterator[tuple[Colour, int]]:
    """Yield every colour of a picture with how often it is there, the commonest first."""
    packed = pixels.reshape(-1, 3).astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], dtype=np.uint32)
    values, counts = np.unique(packed, return_counts=True)
    order = np.argsort(-counts, kind="stable")
    return ((_unpack(int(values[index])), int(counts[index])) for index in order)


def find_commonest(pixels: Pixels) -> Colour:
    """Return the commonest colour of a picture."""
    return next(count_colours(pixels))[0]


def _unpack(value: int) -> Colour:
    return value >> 16, value >> 8 & 255, value & 255
