"""What becomes of the fields of somebody else's service."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exchanging.hsds_reader import make_slug, read_service
from kiosk.exchanging.hsds_words import KIOSK_TAXONOMY
from kiosk.exchanging.node import build_node
from kiosk.source import ProblemLog, ServiceRecord
from kiosk.vocabulary import Place
from tests.exchanging.records import SORTING


def read(fields: dict[str, object]) -> tuple[ServiceRecord, list[tuple[str, str]]]:
    """Return the record of a service, and the rule and column of each finding."""
    problems = ProblemLog()
    node = build_node({"name": "Club", **fields}, Place("a.json", 1), problems)
    record = read_service(node, SORTING)
    node.report_unread()
    return record, [(finding.rule, finding.place.column) for finding in problems.findings]


def say(name: str, value: str) -> dict[str, object]:
    """Return what a kiosk writes of what HSDS has no field for."""
    return {"value": value, "taxonomy_term": {"taxonomy": KIOSK_TAXONOMY, "name": name}}


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({"name": ["Club"]}, ("wrong-shape", "name")),
        ({"phones": "01785"}, ("wrong-shape", "phones")),
        ({"service_areas": [{"name": "Narnia"}]}, ("doubtful-field", "service_areas")),
        ({"service_areas": [{"name": "UK"}, {"name": "Stafford"}]}, ("doubtful-field", "service_areas")),
        ({"contacts": [{"name": "A"}, {"name": "B"}]}, ("doubtful-field", "contacts")),
        ({"phones": [{"number": "12"}]}, ("doubtful-field", "phones[0].number")),
        ({"phones": [{"number": "4.4E+11"}]}, ("phone-lost-digits", "phones[0].number")),
        ({"cost_options": [{"amount": "lots"}]}, ("doubtful-field", "cost_options[0].amount")),
        ({"languages": [{"name": "A; B"}]}, ("doubtful-field", "languages")),
        ({"assured_date": "2026-02-31"}, ("bad-date", "assured_date")),
        ({"assured_date": "31/02/2026"}, ("bad-date", "assured_date")),
        ({"attributes": [say("hide_by", "2026-02-31")]}, ("doubtful-field", "hide_by")),
        ({"attributes": [say("review_by", "soon")]}, ("doubtful-field", "review_by")),
        ({"attributes": [say("referral", "by owl")]}, ("doubtful-field", "referral")),
        ({"attributes": [say("confidence", "sure")]}, ("doubtful-field", "confidence")),
        ({"attributes": [{"value": "x"}]}, ("doubtful-field", "attributes[0].taxonomy_term")),
    ],
)
def test_what_cannot_be_kept_is_said(fields: dict[str, object], found: tuple[str, str]):
    assert found in read(fields)[1]


def test_fields_that_only_join_things_are_not_said():
    fields = {"id": "1", "last_modified": "2026", "phones": [{"id": "2", "service_id": "1", "number": "999"}]}
    assert read(fields)[1] == []


def test_a_rule_ends_when_either_end_says():
    rule = {"freq": "weekly", "byday": "MO, TU", "opens_at": "09:00:00", "closes_at": "17:00Z"}
    record, found = read({"schedules": [rule | {"valid_to": "2027-01-01", "until": "2026-06-30T00:00:00"}]})
    assert str(record.schedules[0].valid_to) == "2026-06-30"
    assert found == []


@pytest.mark.parametrize(
    ("name", "slug"),
    [("Áccents & Joe’s", "accents-joes"), ("  ", "service"), ("日本", "service"), ("a" * 99, "a" * 60)],
)
def test_an_id_is_made_of_a_name(name: str, slug: str):
    assert make_slug(name) == slug


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=5,
)
FIELDS = (
    "id",
    "name",
    "phones",
    "schedules",
    "contacts",
    "cost_options",
    "service_at_locations",
    "attributes",
)
INNER = (
    "number",
    "type",
    "extension",
    "freq",
    "byday",
    "opens_at",
    "closes_at",
    "amount",
    "location",
    "interval",
)


@given(
    st.dictionaries(
        st.sampled_from(FIELDS), JSON | st.lists(st.dictionaries(st.sampled_from(INNER), JSON), max_size=2)
    )
)
def test_any_fields_may_come(fields: dict[str, object]):
    read(fields)


def test_a_time_of_day_is_no_part_of_the_day_of_the_last_check():
    record, found = read({"assured_date": "2026-03-15T10:30:45.123Z"})
    assert (record.seen, found) == ("2026-03-15", [])
