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
        ("1" * 10_000, ["broken-json"]),
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


def test_a_file_that_is_too_large_is_left_out():
    assert read(json.dumps([ONE]), ImportLimits(max_file_bytes=5)) == ([], ["file-too-large"])


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
