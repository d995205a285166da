"""The table says what was done and what went wrong."""

from __future__ import annotations

import io

from rich.console import Console

from kiosk.tour import StepResult, print_results, summarise

WELL = StepResult("Start", "01-attract.png", "Stand in front of the screen", 0.4)
BADLY = StepResult("Films", "", "Touch “Play”", 1.0, "There is no “Play”. There is: [Pause]")


def test_the_table_names_pictures_and_problems():
    words = io.StringIO()
    print_results((WELL, BADLY), Console(file=words, width=150))
    for expected in ("01-attract.png", "Stand in front of the screen", "ok", "There is: [Pause]"):
        assert expected in words.getvalue()


def test_the_table_goes_to_standard_output_wide_enough_to_read(capsys):
    print_results((BADLY,))
    assert "There is no “Play”. There is: [Pause]" in capsys.readouterr().out


def test_the_summary_counts_what_went_wrong():
    assert summarise((WELL, WELL)) == "All 2 steps went well."
    assert summarise((WELL, BADLY)) == "1 of 2 steps went wrong."
