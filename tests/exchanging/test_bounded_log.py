"""A log that does not grow with the file."""

from __future__ import annotations

from kiosk.exchanging.bounded_log import BoundedLog
from kiosk.vocabulary import Place


def test_the_first_of_each_kind_are_kept_and_the_rest_is_counted():
    log = BoundedLog(2)
    for line in range(1, 6):
        log.add("a", Place("x.csv", line), "Bad.", "Mend it.")
        log.add_warning("b", Place("y.csv", line), "Odd.", "Look.")
    log.add_note("a", Place("y.csv"), "Good to know.", "Read.")
    found = [(f.rule, str(f.place), f.message) for f in log.close()]
    assert found == [
        ("a", "x.csv:1", "Bad."),
        ("b", "y.csv:1", "Odd."),
        ("a", "x.csv:2", "Bad."),
        ("b", "y.csv:2", "Odd."),
        ("a", "y.csv:1", "Good to know."),
        ("a", "x.csv:5", "There are 3 more like this."),
        ("b", "y.csv:5", "There are 3 more like this."),
    ]
