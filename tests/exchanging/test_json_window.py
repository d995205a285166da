"""A window onto a JSON file."""

from __future__ import annotations

import io

import pytest

from kiosk.exchanging.json_window import BrokenJsonError, JsonWindow, NestedTooDeepError
from kiosk.exchanging.text_lines import LetterMender
from kiosk.source import ProblemLog


def open_window(text: str, most: int = 20) -> JsonWindow:
    return JsonWindow(io.StringIO(text), LetterMender("a.json", ProblemLog()), most, lambda _: None)


def test_values_are_read_one_after_another_through_a_window_smaller_than_the_file():
    window = open_window("[" + ",  \n".join(f'"word {number}"' for number in range(50)) + "]")
    window.take("[")
    words = []
    while not window.take("]"):
        words.append(window.decode())
        window.take(",")
    assert words == [f"word {number}" for number in range(50)]
    assert window.peek() == ""


@pytest.mark.parametrize(
    ("text", "reason", "place"),
    [
        ('\n  {"a" 1}', "expecting ':' delimiter", (2, 8)),
        ('{"a": "b', "it breaks off", (1, 7)),
        ('{"a":', "it breaks off", (1, 6)),
        (f'"{"x" * 100}"', "it has no end", (1, 1)),
        ('{"a": "b\n, "c": 1}', "invalid control character at", (1, 9)),
    ],
)
def test_a_break_is_said_with_its_line_and_column(text: str, reason: str, place: tuple[int, int]):
    with pytest.raises(BrokenJsonError) as caught:
        open_window(text).decode()
    assert (caught.value.reason, (caught.value.line, caught.value.column)) == (reason, place)


def test_lines_are_counted_though_the_window_has_moved_on():
    window = open_window("\n" * 500 + "  @")
    with pytest.raises(BrokenJsonError) as caught:
        window.decode()
    assert (caught.value.line, caught.value.column) == (501, 3)


def test_nesting_without_end_is_no_failure():
    with pytest.raises(NestedTooDeepError):
        open_window("[" * 100_000, most=100_000).decode()


def test_line_ends_in_texts_and_numbers_without_end_are_forgiven():
    assert open_window('"a\nb"').decode() == "a\nb"
    assert open_window("1" * 5_000, most=6_000).decode() == "1" * 5_000


def test_the_next_object_is_found_however_far_away_it_is():
    window = open_window("x" * 500 + "{}")
    assert window.find_object()
    assert window.decode() == {}
    assert not window.find_object()
