"""What is drawn is also told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.audit.box import Box
from kiosk.audit.names import (
    find_hidden_states,
    find_labels_not_in_names,
    find_nameless,
    find_untold_words,
    is_told,
)
from tests.audit.made import make_snapshot, make_text, make_thing

PLACE, ELSEWHERE = Box(100, 100, 200, 60), Box(500, 100, 200, 60)


@pytest.mark.parametrize(("role", "is_found"), [("Button", True), ("Graphic", True), ("StaticText", False)])
def test_what_is_touched_or_shown_has_a_name(role: str, is_found: bool):
    thing = make_thing(1, " ", PLACE, role=role, is_target=role == "Button")
    assert [finding.number for finding in find_nameless(make_snapshot(thing))] == [84] * is_found


@pytest.mark.parametrize(("is_checkable", "is_found"), [(False, True), (True, False)])
def test_a_choice_can_be_on(is_checkable: bool, is_found: bool):
    choice = make_thing(1, "Large", PLACE, role="RadioButton", is_checkable=is_checkable)
    assert [finding.number for finding in find_hidden_states(make_snapshot(choice))] == [84] * is_found


@pytest.mark.parametrize(
    ("name", "label", "is_found"),
    [
        ("Open", "Open", False),
        ("Open the door", "open", False),
        ("Numbers", "123", True),
        ("apostrophe", "'", False),
    ],
)
def test_a_name_holds_its_label(name: str, label: str, is_found: bool):
    texts = (make_text(label, PLACE, target=1, told=(name,)),)
    snapshot = make_snapshot(make_thing(1, name, PLACE), texts=texts)
    assert [finding.number for finding in find_labels_not_in_names(snapshot)] == [87] * is_found
    assert not list(find_untold_words(snapshot))


@pytest.mark.parametrize(
    ("facts", "is_found"),
    [
        ({"told": ()}, True),
        ({"told": ("More words than these Words",)}, False),
        ({"told": (), "shown": Box(0, 0, 0, 0)}, False),
    ],
)
def test_drawn_words_are_in_the_tree(facts: dict[str, object], is_found: bool):
    snapshot = make_snapshot(texts=(make_text("Words", ELSEWHERE, **facts),))
    assert [finding.number for finding in find_untold_words(snapshot)] == [85] * is_found


def test_a_hint_is_told_by_the_field_it_stands_in():
    field = make_thing(1, "Type what you need", PLACE, role="EditableText")
    hint = make_text("Type what you need", PLACE, told=())
    assert not list(find_untold_words(make_snapshot(field, texts=(hint,))))


@given(st.text(), st.text(), st.text())
def test_any_part_of_what_is_told_is_told(before: str, words: str, after: str):
    assert is_told("a" + "a", (f"{before}AA{after}",))
    assert is_told("", (words,))
