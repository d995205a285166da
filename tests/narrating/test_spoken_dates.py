"""Days, years and times are said in British order."""

import pytest

from kiosk.narrating.spoken_dates import say_dates


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("1 Sept 2026", "the first of September twenty twenty-six"),
        ("May – July", "May to July"),
        ("9am-12.30pm", "nine A-M to twelve thirty P-M"),
        ("at 09:05", "at nine oh five"),
        ("from 2021 until 2026", "from twenty twenty-one until twenty twenty-six"),
    ],
)
def test_a_date_or_time_is_said_as_people_say_it(written, said):
    assert say_dates(written) == said


@pytest.mark.parametrize("text", ["2026.5", "£2000", "20265", "32 monkeys", "1.75 metres"])
def test_other_numbers_are_left_for_later(text):
    assert say_dates(text) == text
