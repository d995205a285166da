import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kiosk.source.problems import ProblemLog
from kiosk.source.yaml_files import read_list, read_mapping
from kiosk.vocabulary import Place


def read_fields(text):
    problems = ProblemLog()
    return read_mapping(text, "a.yaml", 1, problems).fields, problems.findings


def test_values_stay_as_they_were_written():
    fields, problems = read_fields("version: 2026.10\nday: 2026-11-23\norder: 010\nanswer: no\nempty:\n")
    assert fields == {"version": "2026.10", "day": "2026-11-23", "order": "010", "answer": "no", "empty": ""}
    assert not problems


def test_lists_and_mappings_keep_their_shape():
    fields, _ = read_fields("sources:\n  - title: A law\n    url: https://a.uk\n  - plain\n")
    assert fields == {"sources": [{"title": "A law", "url": "https://a.uk"}, "plain"]}


def test_each_entry_and_key_knows_its_line():
    entries = read_list("# films\n- id: a\n  title: A\n\n- title: B\n  id: b\n", "films.yaml", ProblemLog())
    assert [entry.place for entry in entries] == [Place("films.yaml", 2), Place("films.yaml", 5)]
    assert entries[1].find_place_of("id") == Place("films.yaml", 6)
    assert entries[1].find_place_of("poster") == Place("films.yaml", 5)


def test_lines_count_from_where_the_yaml_starts():
    entry = read_mapping("id: a\ntitle: b\n", "page.md", 2, ProblemLog())
    assert entry.find_place_of("title") == Place("page.md", 3)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("title: a: b\n", 1, "cannot be read"),
        ("a: 1\nb: [1\nc: 2\n", 3, "cannot be read"),
        ("a: ok\nb: \x07\n", 2, "cannot be read"),
        ("a: 1\n---\nb: 2\n", 2, "cannot be read"),
        ("a: ok\nb: *here\n", 2, r"“\*”"),
        ("a: &x [*x]\n", 1, r"“\*”"),
        ("a:\n" + "- " * 40 + "x\n", 2, "too many lists"),
        ("[" * 5000, 1, "too many lists"),
        ("a: 1\na: 2\n", 2, "“a” is written twice"),
        ("? [a]\n: b\n", 1, "not a word"),
        ("- a\n- b\n", 1, "a name, a colon and a value"),
        ("just words\n", 1, "a name, a colon and a value"),
    ],
)
def test_what_cannot_be_read_is_one_problem_with_its_line(text, line, words):
    _, problems = read_fields(text)
    assert [(problem.rule, problem.place.line) for problem in problems] == [("broken-yaml", line)]
    with pytest.raises(AssertionError, match=words):
        raise AssertionError(problems[0].message)


def test_the_slower_reader_finds_the_line_of_a_forbidden_character(monkeypatch):
    monkeypatch.setattr("kiosk.source.yaml_files._LOADER", yaml.SafeLoader)
    _, problems = read_fields("a: ok\nb: \x07\n")
    assert problems[0].place.line == 2


def test_an_empty_file_is_an_empty_mapping_or_list():
    problems = ProblemLog()
    assert read_mapping("", "a.yaml", 1, problems).fields == {}
    assert read_list("# nothing\n", "a.yaml", problems) == ()
    assert not problems.findings


def test_a_list_is_asked_for_where_a_mapping_stands():
    problems = ProblemLog()
    assert read_list("id: a\n", "films.yaml", problems) == ()
    assert "must be a list" in problems.findings[0].message


def test_an_entry_that_is_no_mapping_is_left_out_and_the_rest_stays():
    problems = ProblemLog()
    entries = read_list("- words\n- id: b\n", "films.yaml", problems)
    assert [entry.fields for entry in entries] == [{"id": "b"}]
    assert problems.findings[0].place == Place("films.yaml", 1)


@given(st.text())
def test_any_text_can_be_read(text):
    read_fields(text)
    read_list(text, "a.yaml", ProblemLog())


@given(st.text(alphabet="a:-[]{}&*!|>'\"%@`#?, \n\t~<"))
def test_any_punctuation_can_be_read(text):
    read_fields(text)
    read_list(text, "a.yaml", ProblemLog())


@given(st.dictionaries(st.from_regex(r"[a-z_]{1,12}", fullmatch=True), st.text(), max_size=5))
def test_quoted_words_come_back_as_written(values):
    fields, problems = read_fields(yaml.safe_dump(values, default_style='"', allow_unicode=True))
    assert fields == values
    assert not problems
