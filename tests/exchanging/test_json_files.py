"""JSON of every kind of badness."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exchanging.json_files import read_json_services
from kiosk.exchanging.limits import ImportLimits
from kiosk.source import ProblemLog
from tests.exchanging.records import pack


def read(content: bytes | str, limits: ImportLimits | None = None) -> tuple[list[str], list[str]]:
    """Return the names of the services in a file, and the rules of its findings."""
    problems = ProblemLog()
    nodes = list(read_json_services(pack("a.json", content), problems, limits or ImportLimits()))
    return [node.get_text("name") for node in nodes], [finding.rule for finding in problems.findings]


ONE = {"name": "Club"}


@pytest.mark.parametrize("name", ["contents", "content", "services", "items"])
def test_a_page_a_list_and_one_service_are_read_alike(name: str):
    for value in ({name: [ONE]}, [ONE], ONE):
        assert read(json.dumps(value)) == (["Club"], [])


@pytest.mark.parametrize(
    ("content", "rules"),
    [
        ("", ["empty-file"]),
        ("  \n", ["empty-file"]),
        ("{", ["broken-json"]),
        ("[" * 1_000_000, ["too-deep"]),
        ("1" * 10_000, ["not-a-service"]),
        ("[1, null]", ["not-a-service", "not-a-service"]),
        ('{"contents": 3}', []),
    ],
)
def test_what_is_no_list_of_services_is_said(content: str, rules: list[str]):
    assert read(content)[1] == rules


def test_an_entry_that_is_nested_too_deep_is_left_out_and_the_rest_is_read():
    deep = '{"a":' * 60 + "1" + "}" * 60
    assert read(f'[{deep}, {{"name": "Club"}}]') == (["Club"], ["too-deep"])


def test_not_a_number_is_left_out():
    assert read('[{"name": "Club", "minimum_age": NaN, "maximum_age": -Infinity}]') == (
        ["Club"],
        ["not-a-number", "not-a-number"],
    )


CLUBS = [{"id": str(number), "name": f"Club {number}", "status": "active"} for number in range(5)]
BROKEN = """\
{"page_number": 1, "contents": [
  {"name": "A", "status": "active", "phones": [{"number": "1"}]},
  {"name": "B", "status": "active", "description": "No end,
   "phones": [{"number": "2", "name": "Inner"}]},
  {"name": "C", "status": "active"},
  {"name": "D", "status" "active"},
  {"name": "E", "status": "active"},
  {"name": "F", "sta"""


def find_breaks(content: str) -> tuple[list[str], list[tuple[int, str]]]:
    """Return the names of the services in a file, and the line and column of each break."""
    problems = ProblemLog()
    nodes = list(read_json_services(pack("a.json", content), problems))
    places = [f.place for f in problems.findings if f.rule == "broken-json"]
    return [node.get_text("name") for node in nodes], [(place.line, place.column) for place in places]


def test_what_is_whole_around_breaks_is_read_and_each_break_is_said_with_line_and_column():
    assert find_breaks(BROKEN) == (["A", "C", "E"], [(3, "60"), (6, "26"), (8, "17")])


@given(st.integers(0, len(json.dumps(CLUBS))))
def test_a_file_that_breaks_off_gives_every_service_before_that(length: int):
    content = json.dumps(CLUBS)[:length]
    assert find_breaks(content)[0] == [f"Club {number}" for number in range(content.count("}"))]


@given(st.data())
def test_a_letter_that_is_lost_costs_one_service_at_most(data: st.DataObject):
    content = json.dumps({"contents": CLUBS}, indent=data.draw(st.sampled_from([None, 1])))
    at = data.draw(st.integers(content.index("[") + 1, content.rindex("]") - 1))
    names, breaks = find_breaks(content[:at] + content[at + 1 :])
    whole = {f"Club {number}" for number in range(len(CLUBS))}
    assert len(whole & set(names)) >= len(CLUBS) - 1 - (content[at] in "{},")
    assert breaks or len(names) == len(CLUBS)


def test_a_file_is_read_in_a_window_however_long_it_is():
    limits = ImportLimits(max_record_characters=200)
    long = {"name": "x" * 500, "status": "active"}
    assert read(json.dumps([*CLUBS, long, *CLUBS]), limits) == (
        [f"Club {number}" for number in (*range(5), *range(5))],
        ["broken-json"],
    )


def test_trying_to_find_whole_services_comes_to_an_end():
    names, rules = read('[{"a":' * 2_000 + "@", ImportLimits(max_repair_characters=1_000_000))
    assert (names, rules) == ([], ["too-deep", "broken-json"])


def test_one_service_a_line_is_read():
    assert read("\n".join(map(json.dumps, CLUBS)))[0] == [f"Club {number}" for number in range(5)]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "cp1252"])
def test_other_encodings_are_read(encoding: str):
    assert read('[{"name": "Café"}]'.encode(encoding))[0] == ["Café"]


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(), lambda inner: st.lists(inner), max_leaves=9
    )
)
def test_any_json_may_come(value: object):
    read(json.dumps(value))


@given(st.binary(max_size=200))
def test_any_bytes_may_come(content: bytes):
    read(content)
