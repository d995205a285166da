"""Only what is on the list can be counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.counting import NAMES, Counted, Kind, read_key
from kiosk.session import STAFF_SCREENS


def test_everything_on_the_list_is_read_as_it_was_written():
    everything = [Counted(kind, name) for kind, names in NAMES.items() for name in names]
    assert [read_key(counted.key) for counted in everything] == everything
    assert len({counted.key for counted in everything}) == len(everything)


def test_ids_of_the_content_are_read_as_they_were_written():
    assert Counted(Kind.PAGE, "short-breaks").key == "page:short-breaks"
    assert read_key("service:nhs-111") == Counted(Kind.SERVICE, "nhs-111")


def test_screens_of_staff_are_not_on_the_list():
    assert not STAFF_SCREENS & set(NAMES[Kind.SCREEN])


@pytest.mark.parametrize(
    "key", ["", "visitor", "visit:ann", "page", "page:", "page:ST16 2DH", "search:send", "page:ä", "page:-a"]
)
def test_what_is_not_on_the_list_cannot_be_counted(key: str):
    with pytest.raises(ValueError, match=r"."):
        read_key(key)


@given(st.text())
def test_no_words_of_a_visitor_become_a_key(words: str):
    for kind in (Kind.SEARCH, Kind.CHOICE, Kind.SCREEN):
        if words not in NAMES[kind]:
            with pytest.raises(ValueError, match="is counted"):
                Counted(kind, words)
