"""What there is of each page and film, and how hard each page is to read: the tables beside the findings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.checking.readability import count_words, grade, split_sentences
from kiosk.source import SourceEntry, SourcePage, SourceTree, get_text, get_yes
from kiosk.vocabulary import FilmKind, plain_text


class Form(StrEnum):
    """A form that content can have."""

    STANDARD = "Standard"
    LARGE_PRINT = "Large print"
    EASY_READ = "Easy Read"
    LISTEN = "Listen"
    BSL = "BSL"
    CAPTIONS = "Captions"
    TRANSCRIPT = "Transcript"


class Presence(StrEnum):
    """Whether a form is there."""

    YES = "yes"
    NO = "no"
    STAND_IN = "stand-in"
    NOT_NEEDED = "not needed"


@dataclass(frozen=True, slots=True)
class CompletenessRow:
    """A page or a film, and what there is of it."""

    kind: str
    id: str
    title: str
    forms: dict[Form, Presence]


@dataclass(frozen=True, slots=True)
class PageReadability:
    """How long and how hard the standard text of a page is; `grade` is Flesch–Kincaid's school grade."""

    id: str
    title: str
    words: int
    words_per_sentence: float
    longest_sentence_words: int
    grade: float


def derive_completeness(tree: SourceTree) -> tuple[CompletenessRow, ...]:
    """List every page and film with the forms it has.

    Large print is laid out from the standard text by the kiosk. A page can be listened to or signed once
    the content has clips for it, which this format does not carry yet.
    """
    return (*map(_describe_page, tree.pages), *map(_describe_film, tree.films))


def _describe_page(page: SourcePage) -> CompletenessRow:
    standard = _say(bool(page.sections))
    forms = {
        Form.STANDARD: standard,
        Form.LARGE_PRINT: standard,
        Form.EASY_READ: _say(bool(page.easy_read_sections)),
        Form.LISTEN: Presence.NO,
        Form.BSL: Presence.NO,
        Form.CAPTIONS: Presence.NOT_NEEDED,
        Form.TRANSCRIPT: Presence.NOT_NEEDED,
    }
    return CompletenessRow("page", page.folder, get_text(page.front.fields, "title"), forms)


def _describe_film(film: SourceEntry) -> CompletenessRow:
    signed = get_text(film.fields, "kind") == FilmKind.BSL
    there = Presence.STAND_IN if get_yes(film.fields, "stand_in") else Presence.YES
    captions = _say(bool(get_text(film.fields, "captions")))
    has_transcript = bool(get_text(film.fields, "transcript")) or not signed
    forms = {
        **dict.fromkeys((Form.STANDARD, Form.LARGE_PRINT, Form.EASY_READ), Presence.NOT_NEEDED),
        Form.LISTEN: Presence.NOT_NEEDED if signed else there,
        Form.BSL: there if signed else Presence.NO,
        Form.CAPTIONS: captions,
        Form.TRANSCRIPT: captions if has_transcript else Presence.NO,
    }
    return CompletenessRow("film", get_text(film.fields, "id"), get_text(film.fields, "title"), forms)


def describe_gaps(rows: tuple[CompletenessRow, ...]) -> str:
    """Say in a line how many pages and films have each form, of those that need it."""
    counts = []
    for form in Form:
        needed = [row.forms[form] for row in rows if row.forms[form] is not Presence.NOT_NEEDED]
        counts.append(f"{form} {needed.count(Presence.YES)} of {len(needed)}")
    return ", ".join(counts)


def _say(is_there: bool) -> Presence:
    return Presence.YES if is_there else Presence.NO


def measure_pages(tree: SourceTree) -> tuple[PageReadability, ...]:
    """Measure the standard text of every page."""
    return tuple(_measure_page(page) for page in tree.pages)


def _measure_page(page: SourcePage) -> PageReadability:
    items = [
        plain_text(item) for section in page.sections for block in section.blocks for item in block.items
    ]
    text = " ".join(item if item.endswith((".", "!", "?")) else f"{item}." for item in items if item)
    lengths = [count_words(sentence) for sentence in split_sentences(text)] or [0]
    return PageReadability(
        id=page.folder,
        title=get_text(page.front.fields, "title"),
        words=sum(lengths),
        words_per_sentence=round(sum(lengths) / len(lengths), 1),
        longest_sentence_words=max(lengths),
        grade=round(grade(text), 1),
    )
