from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.source.page_files import read_standard_page
from kiosk.source.problems import ProblemLog
from kiosk.vocabulary import Span, plain_text

PAGE = "---\nid: a\n---\n\n## A {#a}\n\n"
FIRST_LINE = 7


def read(markdown):
    problems = ProblemLog()
    _, sections = read_standard_page(PAGE + markdown, "a.md", problems)
    items = [item for section in sections for block in section.blocks for item in block.items]
    return (items[0] if items else ()), problems.findings


@pytest.mark.parametrize(
    ("markdown", "spans"),
    [
        ("Plain words.", [Span("Plain words.")]),
        ("Two\nlines", [Span("Two lines")]),
        ("Two  \nlines", [Span("Two lines")]),
        ("A **bold** word", [Span("A "), Span("bold", bold=True), Span(" word")]),
        ("[plan](word:ehc-plan)", [Span("plan", term_id="ehc-plan")]),
        ("[there](page:asking) and", [Span("there", page_id="asking"), Span(" and")]),
        ("**[plan](word:x)**", [Span("plan", bold=True, term_id="x")]),
        ("[**plan**](word:x)", [Span("plan", bold=True, term_id="x")]),
        ("[a **b**](page:x)", [Span("a ", page_id="x"), Span("b", bold=True, page_id="x")]),
        (r"5 \* 3 &amp; 2 < 3", [Span("5 * 3 & 2 < 3")]),
    ],
)
def test_allowed_markdown_becomes_spans(markdown, spans):
    words, problems = read(markdown)
    assert list(words) == spans
    assert not problems


@pytest.mark.parametrize(
    ("markdown", "text", "named"),
    [
        ("some *slanted* words", "some slanted words", "italics"),
        ("~~old~~ new", "old new", "crossed-out"),
        ("`code`", "code", "computer code"),
        ("<b>loud</b>", "loud", "HTML"),
        ("see ![a cat](cat)", "see", "a picture"),
        ("[web](https://a.uk)", "web", "https://a.uk"),
        ("<https://a.uk>", "https://a.uk", "https://a.uk"),
        ("[x](javascript:alert)", "x", "javascript:alert"),
        ("[x](word:)", "x", "word:"),
    ],
)
def test_forbidden_markdown_is_named_and_its_words_stay(markdown, text, named):
    words, problems = read(markdown)
    assert plain_text(words) == text
    assert {problem.rule for problem in problems} == {"forbidden-markdown"}
    assert named in problems[0].message


def test_a_problem_names_its_own_line_of_a_paragraph():
    _, problems = read("one\ntwo\nthree *four*")
    assert problems[0].place.line == FIRST_LINE + 2


def test_a_link_without_words_leaves_nothing():
    assert read("[](word:x)")[0] == ()
    assert read("a [](word:x)")[0] == (Span("a"),)


def test_a_picture_that_is_taken_out_leaves_no_space_at_the_ends():
    assert read("![a](b) **c** ![d](e)")[0] == (Span("c", bold=True),)


ESCAPED = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1)


@given(ESCAPED)
def test_escaped_text_comes_back_as_written(text):
    written = "".join(f"\\{c}" if c.isascii() and not c.isalnum() and c != " " else c for c in text)
    words, problems = read(f"x{written}x")
    assert plain_text(words) == f"x{text}x"
    assert not problems


@given(st.text(alphabet="ab*_[]()!`<>\\&:~ \nword:page:#-"))
def test_any_markdown_can_be_read(text):
    words, _ = read(text)
    assert plain_text(words) == plain_text(words).strip()
    assert all(span.text for span in words)
    assert not any(span.term_id and span.page_id for span in words)


@given(st.lists(st.sampled_from(["a", " b", "**c**", "[d](word:e)", "[f](page:g)", "\n"]), min_size=1))
def test_neighbouring_spans_always_differ_in_style(parts):
    words, _ = read("x" + "".join(parts))
    styles = [(span.bold, span.term_id, span.page_id) for span in words]
    assert all(first != second for first, second in pairwise(styles))
