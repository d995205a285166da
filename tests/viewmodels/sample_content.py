"""Content in memory, small enough to read, with a catalogue over it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from kiosk.catalogue import NotInBundleError
from kiosk.vocabulary import (
    Attribution,
    Block,
    BlockKind,
    EasyReadLine,
    EasyReadSection,
    Film,
    FilmKind,
    Manifest,
    Page,
    PageGroup,
    PageSummary,
    Picture,
    RichText,
    Section,
    Source,
    Span,
    Strategy,
    Term,
)

TODAY = date(2026, 11, 23)
BOOK = Picture("book", "A book", "b" * 64 + ".svg")
LETTER = Picture("letter", "A letter", "c" * 64 + ".svg")
PLAN_WORD = Term("ehc-plan", "EHC plan", "A paper that says what help you get.", ("EHCP",))
SEN_WORD = Term("sen", "sen", "Needing more help to learn.", ())


def words(text: str) -> RichText:
    """Plain words."""
    return (Span(text),)


SECTIONS = (
    Section(
        "who",
        "Who can ask",
        (
            Block(BlockKind.PARAGRAPH, ((Span("An "), Span("EHC plan", term_id="ehc-plan")),)),
            Block(BlockKind.BULLETS, (words("One."), words("Two."))),
        ),
    ),
    Section(
        "what",
        "What to do",
        (
            Block(BlockKind.STEPS, (words("Write."), words("Send."))),
            Block(BlockKind.NOTE, ((Span("Keep", bold=True), Span(" a copy.")),)),
        ),
    ),
)
EASY_READ_SECTIONS = (
    EasyReadSection("who", "Who", (EasyReadLine(LETTER, words("You can ask.")),)),
    EasyReadSection("what", "What", (EasyReadLine(BOOK, words("Write a letter.")),)),
)


def make_page(page_id: str, group: PageGroup = PageGroup.SUPPORT, strategy_id: str | None = None) -> Page:
    """A page with two sections in both editions."""
    return Page(
        id=page_id,
        title=f"Title of {page_id}",
        summary=f"Summary of {page_id}",
        group=group,
        strategy_id=strategy_id,
        picture=BOOK,
        valid_from=None,
        valid_until=None,
        checked_on=date(2026, 11, 1),
        review_by=date(2027, 5, 1),
        sections=SECTIONS,
        easy_read_title=f"Easy title of {page_id}",
        easy_read_sections=EASY_READ_SECTIONS,
        sources=(Source("A law", "https://www.legislation.gov.uk/ukpga/2014/6", "not dated"),),
        terms=(PLAN_WORD,),
    )


def summarise(page: Page) -> PageSummary:
    """What a list shows of a page."""
    return PageSummary(page.id, page.title, page.summary, page.group, page.strategy_id, page.picture)


def make_strategy(strategy_id: str, first: int, last: int, pages: tuple[Page, ...] = ()) -> Strategy:
    """A strategy that runs from the first day of one year to the last of another."""
    return Strategy(
        strategy_id,
        f"The plan {first}",
        "What will be done.",
        date(first, 1, 1),
        date(last, 12, 31),
        BOOK,
        tuple(map(summarise, pages)),
    )


def make_film(film_id: str, kind: FilmKind = FilmKind.AUDIO_VISUAL, duration_ms: int = 200_000) -> Film:
    """A film with a caption."""
    return Film(
        id=film_id,
        kind=kind,
        title=f"Film {film_id}",
        summary="What it is about.",
        duration_ms=duration_ms,
        media="d" * 64 + ".mp4",
        poster="e" * 64 + ".jpg",
        poster_alt="A book",
        captions=(),
        transcript=("Words.",),
        is_stand_in=kind is FilmKind.BSL,
    )


MANIFEST = Manifest(
    first_contact="",
    title="SEND here",
    publisher="A council",
    language="en-GB",
    version="2026.10",
    content_date=date(2026, 11, 1),
    review_by=date(2027, 5, 1),
    contact_email="ask@example.org",
    attributions=(Attribution("Pictures", "A painter", "CC BY 4.0", "All of them."),),
)


@dataclass(frozen=True)
class SampleCatalogue:
    """Answers as a catalogue does, from what it was given."""

    shelf: tuple[Page, ...] = ()
    plans: tuple[Strategy, ...] = ()

    def strategies(self) -> tuple[Strategy, ...]:
        """Return the strategies."""
        return self.plans

    def pages(self, group: PageGroup) -> tuple[PageSummary, ...]:
        """Return the pages of a group."""
        return tuple(summarise(page) for page in self.shelf if page.group is group)

    def page(self, page_id: str) -> Page:
        """Return one page."""
        for page in self.shelf:
            if page.id == page_id:
                return page
        raise NotInBundleError("page", page_id)


def make_catalogue() -> SampleCatalogue:
    """Three pages on support, and two plans with a page each."""
    support = tuple(make_page(page_id) for page_id in ("first", "second", "third"))
    now = make_page("now", PageGroup.STRATEGY, "2026-2029")
    before = replace(make_page("before", PageGroup.STRATEGY, "2021-2025"), valid_until=date(2025, 12, 31))
    plans = (
        make_strategy("2021-2025", 2021, 2025, (before,)),
        make_strategy("2026-2029", 2026, 2029, (now,)),
    )
    return SampleCatalogue((*support, now, before), plans)


def picture_url(media: str) -> str:
    """A URL that shows which file was meant."""
    return f"file:///{media[:1]}"
