from datetime import date

import pytest

from kiosk.source import get_date, get_entries, get_text, get_whole_number, get_yes

FIELDS = {
    "title": " A page ",
    "order": "40",
    "review_by": "2027-05-23",
    "stand_in": "true",
    "sources": [{"title": "A law"}, "not a mapping"],
    "nothing": None,
    "mapping": {"a": "b"},
}


@pytest.mark.parametrize("key", ["missing", "nothing", "sources", "mapping"])
def test_what_is_not_words_reads_as_empty(key):
    assert get_text(FIELDS, key) == ""
    assert get_date(FIELDS, key) is None
    assert get_whole_number(FIELDS, key) is None
    assert not get_yes(FIELDS, key)


def test_values_are_read_by_what_they_should_be():
    assert get_text(FIELDS, "title") == "A page"
    assert get_whole_number(FIELDS, "order") == 40
    assert get_date(FIELDS, "review_by") == date(2027, 5, 23)
    assert get_yes(FIELDS, "stand_in")


def test_only_mappings_are_entries():
    assert get_entries(FIELDS, "sources") == ({"title": "A law"},)
    assert get_entries(FIELDS, "title") == ()
