from kiosk.source import (
    SourceBlock,
    SourceEasyReadSection,
    SourceEntry,
    SourceLine,
    SourcePage,
    SourceSection,
)
from kiosk.vocabulary import BlockKind, Place, Span, plain_text

HERE = Place("a.md", 3)


def test_a_key_is_found_on_its_own_line_and_otherwise_where_the_entry_starts():
    entry = SourceEntry(HERE, {"id": "a"}, {"id": 5})
    assert entry.find_place_of("id") == Place("a.md", 5)
    assert entry.find_place_of("title") == HERE


def test_an_item_is_found_on_its_own_line_and_otherwise_where_the_block_starts():
    block = SourceBlock(HERE, BlockKind.BULLETS, ((), ()), (3, 4))
    assert block.find_place_of(1) == Place("a.md", 4)
    assert block.find_place_of(2) == HERE


def test_everything_under_the_headings_of_a_page_is_read_with_its_place():
    points = ((Span("One"),), (Span("Two"),))
    section = SourceSection(HERE, "a", "A", (SourceBlock(HERE, BlockKind.BULLETS, points, (3, 4)),))
    line = SourceLine(Place("b.md", 9), "book", (Span("Easy"),))
    page = SourcePage(
        "a", SourceEntry(HERE, {}, {}), (section,), None, (SourceEasyReadSection(HERE, "a", "A", (line,)),)
    )
    read = [(plain_text(text), place) for text, place in page.list_texts()]
    assert read == [("One", Place("a.md", 3)), ("Two", Place("a.md", 4)), ("Easy", Place("b.md", 9))]
