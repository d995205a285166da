import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.source.page_files import read_easy_read_page, read_standard_page
from kiosk.source.problems import ProblemLog
from kiosk.vocabulary import BlockKind, Place, plain_text

FRONT = "---\nid: a\n---\n\n## A {#a}\n\n"


def read_blocks(markdown):
    problems = ProblemLog()
    _, sections = read_standard_page(FRONT + markdown, "a.md", problems)
    blocks = [block for section in sections for block in section.blocks]
    return blocks, [(problem.rule, problem.place.line) for problem in problems.findings]


def read_lines(markdown):
    problems = ProblemLog()
    _, sections = read_easy_read_page(FRONT + markdown, "a.md", problems)
    lines = [
        (line.picture, plain_text(line.text), line.place.line)
        for section in sections
        for line in section.lines
    ]
    return lines, [(problem.rule, problem.place.line) for problem in problems.findings]


def test_each_kind_of_block_is_read_with_its_items_and_lines():
    blocks, problems = read_blocks("One.\n\n- a\n- b\n\n1. c\n2. d\n\n> e\n>\n> f\n")
    assert [(block.kind, [plain_text(item) for item in block.items]) for block in blocks] == [
        (BlockKind.PARAGRAPH, ["One."]),
        (BlockKind.BULLETS, ["a", "b"]),
        (BlockKind.STEPS, ["c", "d"]),
        (BlockKind.NOTE, ["e"]),
        (BlockKind.NOTE, ["f"]),
    ]
    assert blocks[1].find_place_of(1) == Place("a.md", 10)
    assert blocks[1].find_place_of(9) == Place("a.md", 9)
    assert not problems


@pytest.mark.parametrize(
    ("markdown", "line"),
    [
        ("# Big\n", 7),
        ("### Small\n", 7),
        ("***\n", 7),
        ("```\ncode\n```\n", 7),
        ("    code\n", 7),
        ("<div>\nx\n</div>\n", 7),
        ("|a|b|\n|-|-|\n|1|2|\n", 7),
        ("- a\n  - b\n", 8),
        ("> a\n>\n> - b\n", 9),
        ("> > a\n", 7),
    ],
)
def test_forbidden_blocks_are_problems_with_their_lines(markdown, line):
    assert read_blocks(markdown)[1] == [("forbidden-markdown", line)]


def test_what_follows_a_forbidden_block_is_still_read():
    blocks, _ = read_blocks("# Big\n\nText.\n")
    assert [plain_text(item) for block in blocks for item in block.items] == ["Text."]


def test_easy_read_is_pairs_of_picture_and_line():
    lines, problems = read_lines("![](letter) A letter.\n\n![](book) A **book**.\n")
    assert lines == [("letter", "A letter.", 7), ("book", "A book.", 9)]
    assert not problems


def test_an_easy_read_line_may_lack_its_picture_or_its_words():
    assert read_lines("Words.\n\n![](book)\n")[0] == [("", "Words.", 7), ("book", "", 9)]


def test_easy_read_holds_nothing_but_pairs():
    lines, problems = read_lines("- a\n\n![](a) One.\n![](b) Two.\n")
    assert lines == [("a", "One.  Two.", 9)]
    assert problems == [("forbidden-markdown", 7), ("forbidden-markdown", 10)]


@given(st.text(alphabet="ab-=#*>|:`~[]()!<\\ \n\t1.{}"))
def test_any_markdown_can_be_read(text):
    read_blocks(text)
    read_lines(text)


WORDS = st.from_regex(r"[A-Za-z]{1,8}( [A-Za-z]{1,8}){0,5}", fullmatch=True)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=4), min_size=1, max_size=4))
def test_lists_come_back_item_by_item(lists):
    text = "\n\nBetween.\n\n".join("\n".join(f"- {item}" for item in items) for items in lists)
    blocks, problems = read_blocks(text)
    read_back = [[plain_text(item) for item in b.items] for b in blocks if b.kind is BlockKind.BULLETS]
    assert read_back == lists
    assert not problems
