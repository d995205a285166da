"""Turns SVG drawings into pixels, in this file alone: resvg, which needs no Qt."""

from __future__ import annotations

import io
from functools import lru_cache
from pathlib import Path

from PIL import Image

from kiosk.filming.film_files import FilmingError


@lru_cache(maxsize=64)
def draw_svg(path: Path, side: int) -> Image.Image:
    """Return a square drawing with a clear background, `side` pixels wide.

    Raises:
        FilmingError: The file is missing or is no drawing.
    """
    import resvg_py

    try:
        png = resvg_py.svg_to_bytes(
            svg_string=path.read_text(encoding="utf-8"), width=side, height=side, skip_system_fonts=True
        )
    except FileNotFoundError as error:
        raise FilmingError(f"The picture file “{path.name}” is not in the folder “{path.parent}”.") from error
    except (OSError, ValueError) as error:
        raise FilmingError(f"The picture file “{path}” cannot be drawn. Save it as an SVG again.") from error
    return Image.open(io.BytesIO(png)).convert("RGBA")
