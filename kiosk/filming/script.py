"""Turns an Easy Read page into the script of a film: what is seen and said, shot by shot."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.filming.cards import Card
from kiosk.filming.film_files import FilmingError
from kiosk.filming.lettering import Ink, Paragraph, make_paragraph
from kiosk.source import Row, SourceEasyReadSection, SourceLine, SourcePage, SourceTree, get_date, get_text
from kiosk.vocabulary import plain_text

_BETWEEN_LINES_MS = 400
_BETWEEN_SECTIONS_MS = 900
_AFTER_TITLE_MS = 1_200
_AT_THE_END_MS = 4_000


@dataclass(frozen=True, slots=True)
class Shot:
    """A card, what is said over it, what is seen (for the transcript), and the pause that follows.

    `words` are as written: captions show them and the voice says them.
    """

    card: Card
    words: str
    seen: str
    pause_after_ms: int


@dataclass(frozen=True, slots=True)
class Script:
    """A film in words. `credit` is on the last card and is not said."""

    title: str
    shots: tuple[Shot, ...]
    credit: str


def write_script(tree: SourceTree, page_id: str) -> Script:
    """Write the script of the film of a page's Easy Read edition.

    Raises:
        FilmingError: The page, its Easy Read text, or a picture it asks for is missing.
    """
    page = _find_page(tree, page_id)
    sections = page.easy_read_sections
    pictures = {row.row.get("name", ""): row.row for row in tree.pictures}
    shots = [_write_title(tree, page, pictures)]
    for place, section in enumerate(sections):
        shots += _write_section(tree, section, place, len(sections), pictures)
    credit = _write_credit(page, pictures)
    shots.append(_write_end(tree, credit))
    return Script(_find_title(page), tuple(shots), credit)


def _find_page(tree: SourceTree, page_id: str) -> SourcePage:
    for page in tree.pages:
        if page.folder == page_id:
            if not page.easy_read_sections:
                raise FilmingError(f"The page “{page_id}” has no Easy Read text. A film is made from it.")
            return page
    raise FilmingError(f"There is no page called “{page_id}” in the content folder.")


def _find_title(page: SourcePage) -> str:
    front = page.easy_read_front
    return (get_text(front.fields, "title") if front else "") or get_text(page.front.fields, "title")


def _write_title(tree: SourceTree, page: SourcePage, pictures: dict[str, Row]) -> Shot:
    title, years = _find_title(page), _find_years(page)
    publisher = get_text(tree.manifest.fields, "publisher")
    paragraphs = [make_paragraph(title, share=1.2)]
    if years and years not in title:
        paragraphs.append(make_paragraph(years, Ink.ACCENT, 0.9))
    paragraphs.append(make_paragraph(publisher, Ink.QUIET, 0.5))
    name = get_text(page.front.fields, "picture")
    place = f"The front of the page “{page.folder}”"
    card = Card(tuple(paragraphs), drawing=_find_drawing(tree, name, pictures, place))
    words = ". ".join(plain_text(paragraph.text) for paragraph in paragraphs)
    return Shot(card, f"{words}.", _describe(pictures[name]), _AFTER_TITLE_MS)


def _find_years(page: SourcePage) -> str:
    first, last = (get_date(page.front.fields, key) for key in ("valid_from", "valid_until"))
    return f"{first.year} to {last.year}" if first and last else ""


def _write_section(
    tree: SourceTree, section: SourceEasyReadSection, place: int, count: int, pictures: dict[str, Row]
) -> list[Shot]:
    start = _make_progress(place, 0, count)
    heading = Card((make_paragraph(section.heading, Ink.ACCENT),), progress=start)
    shots = [Shot(heading, _end_sentence(section.heading), "Heading", _BETWEEN_LINES_MS)]
    for number, line in enumerate(section.lines, start=1):
        card = Card(
            (Paragraph(line.text),),
            section.heading,
            _find_drawing(tree, line.picture, pictures, _name_line(line)),
            _make_progress(place, number / len(section.lines), count),
        )
        is_last = number == len(section.lines)
        pause = _BETWEEN_SECTIONS_MS if is_last else _BETWEEN_LINES_MS
        shots.append(Shot(card, plain_text(line.text), _describe(pictures[line.picture]), pause))
    return shots


def _write_end(tree: SourceTree, credit: str) -> Shot:
    publisher = get_text(tree.manifest.fields, "publisher")
    email = get_text(tree.manifest.fields, "contact_email")
    paragraphs = (
        make_paragraph("Questions?", Ink.ACCENT),
        make_paragraph(publisher, share=0.6),
        make_paragraph(email, share=0.6),
        make_paragraph(credit, Ink.QUIET, 0.36, is_bold=False),
    )
    return Shot(Card(paragraphs), f"Questions? {publisher}. {email}.", "Last card", _AT_THE_END_MS)


def _write_credit(page: SourcePage, pictures: dict[str, Row]) -> str:
    """Name who drew the pictures: their licences ask for it, and the film travels without the kiosk."""
    used = {line.picture for section in page.easy_read_sections for line in section.lines}
    used.add(get_text(page.front.fields, "picture"))
    authors = {f"{pictures[name].get('author')} ({pictures[name].get('licence')})" for name in used}
    return f"Pictures: {', '.join(sorted(authors))}. Voice: made by computer."


def _make_progress(place: int, share: float, count: int) -> tuple[float, ...]:
    return tuple(1.0 if part < place else share if part == place else 0.0 for part in range(count))


def _name_line(line: SourceLine) -> str:
    return f"Line {line.place.line} of {line.place.file}"


def _find_drawing(tree: SourceTree, name: str, pictures: dict[str, Row], place: str) -> Path:
    if not name:
        raise FilmingError(f"{place} has no picture. Every line of a film needs one.")
    if name not in pictures:
        raise FilmingError(f"{place} asks for the picture “{name}”, which is not in pictures.csv.")
    return tree.content_dir / "pictures" / pictures[name].get("file", "")


def _describe(picture: Row) -> str:
    return f"Picture: {picture.get('alt', '')}. Voice"


def _end_sentence(words: str) -> str:
    return words if words.endswith((".", "?", "!")) else f"{words}."
