import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.source.markdown_files import parse_markdown
from kiosk.source.problems import ProblemLog


def parse(text):
    problems = ProblemLog()
    parsed = parse_markdown(text, "a.md", problems)
    return parsed, [(problem.rule, problem.place.line) for problem in problems.findings]


def test_sections_know_their_heading_id_and_line():
    parsed, problems = parse(
        "---\nid: a\n---\n\n## Who can ask {#who-can-ask}\n\nText.\n\n## What **now** {#now}\n\nText.\n"
    )
    assert [(section.heading, section.id, section.place.line) for section in parsed.sections] == [
        ("Who can ask", "who-can-ask", 5),
        ("What now", "now", 9),
    ]
    assert not problems


@pytest.mark.parametrize(
    ("heading", "words", "section_id"),
    [("## Plain", "Plain", ""), ("## {#a}", "", "a"), ("##", "", ""), ("## A {#b} c", "A {#b} c", "")],
)
def test_a_heading_without_an_id_keeps_its_words(heading, words, section_id):
    parsed, _ = parse(f"---\nid: a\n---\n{heading}\n\nText.\n")
    assert [(section.heading, section.id) for section in parsed.sections] == [(words, section_id)]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("## A {#a}\n", ("missing-front-matter", 1)),
        ("---\nid: a\n\n## A {#a}\n", ("missing-front-matter", 1)),
        ("\n---\nid: a\n---\n", ("missing-front-matter", 1)),
        ("Only words.\n", ("missing-front-matter", 1)),
        ("---\n---\n\n## A {#a}\n", ("missing-front-matter", 1)),
        ("---\nid: a: b\n---\n", ("broken-yaml", 2)),
        ("---\nid: a\n---\n\nEarly text.\n\n## A {#a}\n", ("text-outside-section", 5)),
        ("---\nid: a\n---\n\n# A {#a}\n", ("text-outside-section", 5)),
        ("---\nid: a\n---\n\n## A {#a}\n\n[b]: https://a.uk\n", ("forbidden-markdown", 7)),
    ],
)
def test_what_cannot_stay_is_one_problem_with_its_line(text, problem):
    assert parse(text)[1] == [problem]


@given(st.text())
def test_any_text_can_be_parsed(text):
    parse(text)
    parse(f"---\nid: a\n---\n## A {{#a}}\n{text}")


@given(st.text(alphabet="ab-=#*>|:`~[]()!<\\ \n\t1.{}"))
def test_any_punctuation_can_be_parsed(text):
    parse(f"---\nid: a\n---\n{text}")
