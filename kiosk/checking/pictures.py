"""Rules about pictures: each is there, is safe to draw, says what it shows, and is used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree

from kiosk.checking.findings import make_error, make_warning
from kiosk.source import SourceRow, SourceTree, get_text
from kiosk.vocabulary import Finding, Place

MAX_PICTURE_BYTES = 1_000_000

_LISTING = "pictures.csv"
_SAFE_FROM_HERE = "Draw the picture again without it, or choose another picture."
_FORBIDDEN_ELEMENTS = frozenset(
    {"script", "foreignobject", "iframe", "embed", "object", "audio", "video", "handler", "listener", "set"}
)


def check_pictures(tree: SourceTree) -> Iterator[Finding]:
    """Judge every row of `pictures.csv` and every file beside it."""
    for picture in tree.pictures:
        yield from _check_words(picture)
        if "file" in picture.row:
            yield from _check_file(picture, tree.content_dir / "pictures")
    yield from _check_unlisted(tree)
    yield from _check_unused(tree)


def _check_words(picture: SourceRow) -> Iterator[Finding]:
    name = picture.row.get("name", "")
    if picture.row.get("alt") == "":
        message = f"The picture “{name}” does not say what it shows."
        advice = "Write a few plain words in the column “alt”, such as “An open book”."
        yield make_error("picture-without-alt", picture.place, message, advice)
    for column in ("author", "licence"):
        if picture.row.get(column) == "":
            message = f"The picture “{name}” does not say its {column}."
            advice = "Fill the cell in. For your own drawing, write the council's name and “own work”."
            yield make_error("picture-without-licence", picture.place, message, advice)


def _check_file(picture: SourceRow, pictures_dir: Path) -> Iterator[Finding]:
    file = picture.row["file"]
    if not file or PurePosixPath(file).name != file or "\\" in file:
        advice = "Write only the name of a file in the folder “pictures”, such as “letter.svg”."
        yield make_error("picture-file-missing", picture.place, f"“{file}” is not a file name.", advice)
        return
    path = pictures_dir / file
    if not path.is_file():
        advice = "Put the file into the folder “pictures”, or take the row out."
        message = f"The picture file “pictures/{file}” is not there."
        yield make_error("picture-file-missing", picture.place, message, advice)
        return
    place = Place(f"pictures/{file}")
    yield from _check_svg(path, place)


def _check_svg(path: Path, place: Place) -> Iterator[Finding]:
    if path.suffix != ".svg" or path.stat().st_size > MAX_PICTURE_BYTES:
        advice = "Save the picture as SVG. Its file name must end in “.svg”."
        message = "Pictures must be SVG files of at most 1 MB."
        yield make_error("picture-not-svg", place, message, advice)
        return
    written = path.read_bytes()
    if b"<!ENTITY" in written:
        message = "The picture holds an XML entity, which could do harm."
        yield make_error("unsafe-picture", place, message, _SAFE_FROM_HERE)
        return
    try:
        root = ElementTree.fromstring(written)
    except (ElementTree.ParseError, ValueError, LookupError):
        advice = "Save the picture again as SVG."
        yield make_error("picture-not-svg", place, "The file cannot be read as SVG.", advice)
        return
    yield from _check_drawing(root, place)


def _check_drawing(root: ElementTree.Element, place: Place) -> Iterator[Finding]:
    if _get_local_name(root.tag) != "svg":
        advice = "Save the picture again as SVG."
        yield make_error("picture-not-svg", place, "The file is XML, but not an SVG picture.", advice)
        return
    for harm in sorted({harm for element in root.iter() for harm in _find_harm(element)}):
        yield make_error("unsafe-picture", place, f"The picture holds {harm}.", _SAFE_FROM_HERE)


def _find_harm(element: ElementTree.Element) -> Iterator[str]:
    name = _get_local_name(element.tag)
    if name in _FORBIDDEN_ELEMENTS:
        yield f"the element “{name}”, which is not a drawing"
    for key, value in element.attrib.items():
        attribute = _get_local_name(key)
        if attribute.startswith("on"):
            yield f"the instruction “{attribute}”, which would run a program"
        if attribute in ("href", "src") and not value.strip().startswith("#"):
            yield "a link to something outside itself"
        if _loads_from_outside(value):
            yield "a style that loads something from outside"
    if name == "style" and _loads_from_outside(element.text or ""):
        yield "a style that loads something from outside"


def _get_local_name(tag: str) -> str:
    return tag.rpartition("}")[2].casefold()


def _loads_from_outside(style: str) -> bool:
    squeezed = "".join(style.split()).casefold().replace("'", "").replace('"', "")
    return "@import" in squeezed or squeezed.count("url(") > squeezed.count("url(#")


def _check_unlisted(tree: SourceTree) -> Iterator[Finding]:
    listed = {picture.row.get("file") for picture in tree.pictures}
    pictures_dir = tree.content_dir / "pictures"
    files = sorted(path.name for path in pictures_dir.iterdir()) if pictures_dir.is_dir() else []
    for file in files:
        if file not in listed and not file.startswith("."):
            message = f"{_LISTING} does not list this file, so no page can use it."
            advice = f"Add a row for it to {_LISTING}, or delete the file."
            yield make_warning("unlisted-picture", Place(f"pictures/{file}"), message, advice)


def _check_unused(tree: SourceTree) -> Iterator[Finding]:
    used = {get_text(entry.fields, "picture") for entry in tree.strategies}
    used |= {get_text(page.front.fields, "picture") for page in tree.pages}
    used |= {topic.row.get("picture", "") for topic in tree.topics}
    used |= {
        line.picture for page in tree.pages for section in page.easy_read_sections for line in section.lines
    }
    for picture in tree.pictures:
        name = picture.row.get("name", "")
        if name and name not in used:
            message = f"Nothing uses the picture “{name}”."
            advice = "Use it, or take out its row and its file."
            yield make_warning("unused-picture", picture.place, message, advice)
