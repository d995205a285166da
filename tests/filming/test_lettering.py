"""Words are set as large as fits."""

from kiosk.filming.lettering import Ink, Paragraph, make_paragraph, measure, set_text
from kiosk.vocabulary import Span


def read_lines(text):
    return [
        "".join(f" {w.text}" if w.has_space_before else w.text for w in line.words).strip()
        for line in text.lines
    ]


def test_short_words_take_the_largest_size():
    text = set_text((make_paragraph("Hello."),), 900, 500, 108)
    assert read_lines(text) == ["Hello."]
    assert text.lines[0].font.size == 108


def test_many_words_are_made_smaller_until_they_fit():
    text = set_text((make_paragraph("many words " * 20),), 900, 500, 108)
    assert text.height <= 500
    assert text.lines[0].font.size < 108
    assert all(measure(line.words, line.font) <= 900 for line in text.lines)


def test_each_sentence_starts_a_line():
    text = set_text((make_paragraph("One two. Three four."),), 900, 500, 60)
    assert read_lines(text) == ["One two.", "Three four."]


def test_a_long_address_breaks_before_the_at():
    text = set_text((make_paragraph("sendtransformation@staffordshire.gov.uk"),), 990, 560, 108)
    assert read_lines(text) == ["sendtransformation", "@staffordshire.gov.uk"]


def test_a_hard_word_takes_the_accent_and_its_full_stop_stays_with_it():
    rich = (Span("It has "), Span("priorities", bold=True), Span("."))
    words = set_text((Paragraph(rich),), 900, 500, 60).lines[0].words
    assert [(w.text, w.ink) for w in words] == [
        ("It", Ink.TEXT),
        ("has", Ink.TEXT),
        ("priorities", Ink.ACCENT),
        (".", Ink.TEXT),
    ]
    assert not words[-1].has_space_before


def test_words_that_can_never_fit_are_set_small_rather_than_dropped():
    text = set_text((make_paragraph("word " * 500),), 300, 200, 108)
    assert sum(len(line.words) for line in text.lines) == 500
