from kiosk.source import SourceBlock, SourceEntry
from kiosk.vocabulary import BlockKind, Place

HERE = Place("a.md", 3)


def test_a_key_is_found_on_its_own_line_and_otherwise_where_the_entry_starts():
    entry = SourceEntry(HERE, {"id": "a"}, {"id": 5})
    assert entry.find_place_of("id") == Place("a.md", 5)
    assert entry.find_place_of("title") == HERE


def test_an_item_is_found_on_its_own_line_and_otherwise_where_the_block_starts():
    block = SourceBlock(HERE, BlockKind.BULLETS, ((), ()), (3, 4))
    assert block.find_place_of(1) == Place("a.md", 4)
    assert block.find_place_of(2) == HERE
