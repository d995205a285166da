"""Opening times in plain words: what is understood, and what is left alone because it is not sure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.source.opening_words import read_opening_words
from kiosk.source.schedule_cells import write_rules


def read(written: str) -> list[str]:
    rules = write_rules(read_opening_words(written).schedules).split(" | ")
    return [rule.partition(";")[2] for rule in rules if rule]


WEEK = "BYDAY=MO,TU,WE,TH,FR;OPENS=09:00;CLOSES=17:00"
ALWAYS = "BYDAY=MO,TU,WE,TH,FR,SA,SU;OPENS=00:00;CLOSES=00:00"


@pytest.mark.parametrize(
    ("written", "rules"),
    [
        ("Monday to Friday 9am to 5pm", [WEEK]),
        ("Mon–Fri 09:00–17:00", [WEEK]),
        ("9am-5pm, Mon-Fri", [WEEK]),
        ("Open weekdays, from 9 am until 5.00 pm.", [WEEK]),
        ("Mon to Fri 9am to 5pm, not bank holidays", [WEEK]),
        ("24 hours, every day", [ALWAYS]),
        ("24/7", [ALWAYS]),
        ("Online at any time", [ALWAYS]),
        ("Every day noon to midnight", ["BYDAY=MO,TU,WE,TH,FR,SA,SU;OPENS=12:00;CLOSES=00:00"]),
        ("Tue & Thurs 10pm - 6am", ["BYDAY=TU,TH;OPENS=22:00;CLOSES=06:00"]),
        ("Fri-Sun 9am-5pm", ["BYDAY=FR,SA,SU;OPENS=09:00;CLOSES=17:00"]),
        ("Mon closed; Tue 10:00-12:00; Sun closed", ["BYDAY=TU;OPENS=10:00;CLOSES=12:00"]),
        (
            "Monday 9am to 12 noon and 1pm to 4pm",
            ["BYDAY=MO;OPENS=09:00;CLOSES=12:00", "BYDAY=MO;OPENS=13:00;CLOSES=16:00"],
        ),
        (
            "Mon 14:00–17:00; Tue 08:45–17:00; Sun closed. Closed 13:00–14:00 Tue",
            [
                "BYDAY=TU;OPENS=08:45;CLOSES=13:00",
                "BYDAY=MO,TU;OPENS=14:00;CLOSES=17:00",
            ],
        ),
        ("First Tuesday of the month 10am to 12pm", ["BYDAY=1TU;OPENS=10:00;CLOSES=12:00"]),
        ("last Friday of each month, 7pm to 9pm", ["BYDAY=-1FR;OPENS=19:00;CLOSES=21:00"]),
    ],
)
def test_what_is_clear_becomes_rules(written: str, rules: list[str]):
    assert read(written) == rules


@pytest.mark.parametrize(
    "written",
    [
        "9-5 Monday to Friday",
        "Mon to Fri 9:00-5:00",
        "Mon 1:30-3:30",
        "Mon 25:00-26:00",
        "Mon 9am-9am",
        "Monday",
        "9am to 5pm",
        "closed",
        "Mon–Fri 9am–5pm (term time only)",
        "School terms, Mon–Fri",
        "Mon 9am to 5pm by appointment",
        "Every other Monday 9am to 5pm",
        "Mon 9am to 5pm (2021 times)",
        "Mon 9am to 5pm. Monday 6pm to 8pm",
        "Mon closed. Mon 9am to 5pm",
        "Mon 9am-5pm, 10am-2pm Sat",
        "Mon 9am-5pm. Closed 8am-9am Mon",
        "Mon 9am-5pm. Closed 1pm-2pm Tue",
        "Sun closed 13:00-14:00",
        "24 hours Mon 9am to 5pm",
        "First Tuesday 10am to 12pm",
        "Monday of the month 10am to 12pm",
        "First Tuesday to Friday of the month 10am to 12pm",
        "First weekday of the month 10am to 12pm",
        "Weekdays to weekends 9am to 5pm",
        "Open days in 2023: Mon, Tue. Ask the library for times",
        "Outside office hours",
    ],
)
def test_what_is_not_clear_stays_words_and_says_which(written: str):
    found = read_opening_words(written)
    assert found.schedules == ()
    assert found.not_understood


def test_no_words_are_nothing_to_understand():
    assert read_opening_words("  ").not_understood == ""


PIECES = ("mon", "tue-fri", "9am", "5pm", "13:00", "to", "-", "closed", "and", ";", "first", "of the month")


@given(st.lists(st.sampled_from(PIECES), max_size=9).map(" ".join) | st.text(max_size=60))
def test_anything_may_be_written(written: str):
    found = read_opening_words(written)
    assert not (found.schedules and found.not_understood)
