"""The index that searching reads."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.bundle import EVERYWHERE, list_documents, unpack_documents
from kiosk.compiling.concepts import Concept
from kiosk.compiling.search_index import SearchIndex
from kiosk.compiling.search_tables import build_search_tables
from kiosk.compiling.search_texts import Searchable
from kiosk.vocabulary import HitKind

SEND = Concept("#1", ("SEND", "special needs"), ("SEND", "special needs"), False)
TEXTS = (
    Searchable(HitKind.PAGE, 1, ("The Café!",), ("Plans",), ("Send a letter. Plan it.",)),
    Searchable(HitKind.SERVICE, 1, ("SEND club",), (), ("Swimming. Swim there. Special needs.",)),
    Searchable(HitKind.SERVICE, 2, ("Quiet club",), (), ("It has swimming.",)),
)


def build(concepts: Sequence[Concept] = (SEND,)) -> dict[str, list[tuple[object, ...]]]:
    tables = build_search_tables(TEXTS, concepts, ("zebra", "apple", "zebra"))
    return {table.name: list(table.rows) for table in tables}


def find(token: str) -> list[list[int]]:
    (row,) = [row for row in build()["search_token"] if row[0] == token]
    return [list_documents(unpack_documents(packed, len(TEXTS)), 9) for packed in row[1:]]


def test_kinds_stand_one_after_the_other():
    assert build()["search_kind"] == [("page", 0, 1), ("service", 1, 2)]


def test_a_word_counts_where_it_tells_most():
    assert find("plan") == [[], [0], [], []]
    assert find("cafe") == [[0], [], [], []]


def test_a_word_is_prominent_in_the_first_sentence_or_where_it_is_repeated():
    assert find("swim") == [[], [], [1, 2], [1, 2]]
    assert find("letter") == [[], [], [0], [0]]
    assert find("special") == [[], [], [1], []]


def test_an_abbreviation_is_found_only_where_it_is_in_capitals():
    assert find("send")[0] == [1]
    assert find("#1") == [[1], [], [], []]


def test_words_keep_their_stem_their_sound_and_how_often_they_are_met():
    words = {str(row[0]): row[1:] for row in build()["search_word"]}
    assert words["swimming"] == ("swim", "SWMNK", 2)
    assert words["needs"] == ("need", "NTS", 1)


def test_words_of_terms_that_no_text_has_are_known_too():
    unused = Concept("#1", ("lisp",), ("speech",), False)
    assert {row[0]: row[3] for row in build([unused])["search_word"]}["lisp"] == 0
    assert build([unused])["search_phrase"] == [
        ("#1", "lisp", "lisp", 1, 0, 0),
        ("#1", "speech", "speech", 0, 1, 0),
    ]


def test_english_words_are_there_once():
    assert build()["english_word"] == [("apple",), ("zebra",)]


def test_a_long_title_is_counted_as_long_as_can_be():
    index = SearchIndex(())
    index.add(Searchable(HitKind.PAGE, 1, ("word " * 999,), (), ()))
    assert index.title_word_counts == b"\xff"


def test_a_place_has_what_is_for_it_and_its_name_keeps_its_ending():
    place = Concept("@talke", ("Talke", "Talke Pits"), (), False)
    texts = (
        Searchable(HitKind.SERVICE, 1, ("Talke club",), (), (), ("@talke",)),
        Searchable(HitKind.SERVICE, 2, ("Talking club",), (), ()),
    )
    tables = {table.name: list(table.rows) for table in build_search_tables(texts, (place,), ())}
    tokens = {token: unpack_documents(sets[1], 2) for token, *sets in tables["search_token"]}
    assert (tokens["@talke"], tokens[EVERYWHERE]) == (0b01, 0b10)
    assert {"talke", "talk"} <= tokens.keys()
    assert ("@talke", "talke pit", "talke pits", 1, 0, 0) in tables["search_phrase"]
