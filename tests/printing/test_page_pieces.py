"""A page on paper in its editions."""

from __future__ import annotations

from dataclasses import replace

from kiosk.printing.page_pieces import write_page_pieces
from kiosk.printing.pieces import Medium, Pair
from kiosk.vocabulary import plain_text
from tests.viewmodels.sample_content import make_page


def read(is_easy_read: bool) -> list[tuple[str, str]]:
    """Marks and words."""
    pieces = write_page_pieces(make_page("plan"), is_easy_read=is_easy_read)
    return [(getattr(piece, "mark", ""), plain_text(piece.text)) for piece in pieces]


def test_a_standard_page_has_its_lists_and_notes():
    assert read(False)[:9] == [
        ("", "Title of plan"),
        ("", "Who can ask"),
        ("", "An EHC plan"),
        ("•", "One."),
        ("•", "Two."),
        ("", "What to do"),
        ("1.", "Write."),
        ("2.", "Send."),
        ("", "Note: Keep a copy."),
    ]


def test_hard_words_and_the_day_it_was_checked_come_last():
    assert [words for _, words in read(False)[-3:]] == [
        "Hard words on this page",
        "EHC plan: A paper that says what help you get.",
        "This was checked on 1\u00a0November\u00a02026. It should be checked again by 1\u00a0May\u00a02027.",
    ]


def test_an_easy_read_page_has_a_picture_for_every_idea():
    pieces = write_page_pieces(make_page("plan"), is_easy_read=True)
    pairs = [piece for piece in pieces if isinstance(piece, Pair)]
    assert [(pair.drawing.__class__, plain_text(pair.text)) for pair in pairs] == [
        (Medium, "You can ask."),
        (Medium, "Write a letter."),
    ]


def test_a_page_that_is_not_in_easy_read_is_printed_as_it_is():
    page = replace(make_page("plan"), easy_read_sections=())
    assert write_page_pieces(page, is_easy_read=True) == write_page_pieces(page, is_easy_read=False)
