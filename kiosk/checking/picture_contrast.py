"""A rule about pictures on their panels: at least one colour of a drawing must stand out from a white panel.

Panels are white or nearly so in every palette, because outlines are black (kiosk/qml/Kiosk/Theme).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from kiosk.checking.findings import make_warning
from kiosk.source import SourceRow, SourceTree
from kiosk.vocabulary import Finding, Place

LEAST_CONTRAST = 3.0

_SHAPES = frozenset({"path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text"})
_COLOUR = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
_STYLED = re.compile(r"\b(fill|stroke)\s*:\s*([^;]+)")


def check_picture_contrast(tree: SourceTree) -> Iterator[Finding]:
    """Judge the colours of every picture that can be read."""
    for picture in tree.pictures:
        root = _read_drawing(picture, tree)
        if root is not None and measure_contrast(root) < LEAST_CONTRAST:
            message = "Every colour of this picture is pale, so it can hardly be seen on its panel."
            advice = "Give it a dark outline, or choose another picture."
            yield make_warning("picture-too-faint", Place(f"pictures/{picture.row['file']}"), message, advice)


def _read_drawing(picture: SourceRow, tree: SourceTree) -> ElementTree.Element | None:
    file = picture.row.get("file", "")
    path = tree.content_dir / "pictures" / file
    if not file.endswith(".svg") or "/" in file or not path.is_file():
        return None
    written = path.read_bytes()
    try:
        return None if b"<!ENTITY" in written else ElementTree.fromstring(written)
    except (ElementTree.ParseError, ValueError, LookupError):
        return None


def measure_contrast(root: ElementTree.Element) -> float:
    """Return the greatest contrast of any colour of a drawing with white, as WCAG measures it."""
    luminances = (_measure_luminance(colour) for colour in _list_colours(root, "#000", "none"))
    return max((1.05 / (luminance + 0.05) for luminance in luminances), default=21.0)


def _list_colours(element: ElementTree.Element, fill: str, stroke: str) -> Iterator[str]:
    """Everything painted; a shape that names no fill or stroke has that of the group it is in."""
    styled = dict(_STYLED.findall(element.get("style", "")))
    fill = styled.get("fill", element.get("fill", fill)).strip()
    stroke = styled.get("stroke", element.get("stroke", stroke)).strip()
    if element.tag.rpartition("}")[2] in _SHAPES:
        yield from (colour for colour in (fill, stroke) if colour != "none")
    for child in element:
        yield from _list_colours(child, fill, stroke)


def _measure_luminance(colour: str) -> float:
    """A colour by its digits; one by its name counts as dark, except white."""
    match = _COLOUR.fullmatch(colour)
    if match is None:
        return 1.0 if colour.casefold() == "white" else 0.0
    digits = match[1] if len(match[1]) == 6 else "".join(digit * 2 for digit in match[1])
    red, green, blue = (_linear(int(digits[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
