"""Opening times of somebody else's service."""

from __future__ import annotations

import pytest

from kiosk.exchanging.hsds_schedules import read_schedules
from kiosk.exchanging.node import build_node
from kiosk.source import ProblemLog
from kiosk.vocabulary import ByDay, Place

RULE = {"freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "17:00"}


def read(*schedules: dict[str, object]):
    problems = ProblemLog()
    words, rules = read_schedules(build_node({"schedules": list(schedules)}, Place("a.json", 1), problems))
    return words, rules, [finding.rule for finding in problems.findings]


def test_words_and_rules_are_kept_beside_each_other():
    words, (rule,), found = read({"description": "Mondays"}, RULE, RULE)
    assert (words, rule.byday, found) == ("Mondays", (ByDay(0),), [])


def test_words_alone_give_the_rules_that_they_surely_say():
    words, rules, _ = read({"description": "Mon 9am to 5pm"})
    assert (words, rules) == ("Mon 9am to 5pm", read(RULE)[1])


def test_times_without_a_frequency_are_weekly():
    assert read({name: value for name, value in RULE.items() if name != "freq"})[1] == read(RULE)[1]


@pytest.mark.parametrize(
    "change",
    [
        {"freq": "DAILY"},
        {"byday": ""},
        {"byday": "Monday"},
        {"closes_at": ""},
        {"opens_at": "25:00"},
        {"interval": 2},
        {"interval": 0},
        {"count": 3},
        {"bymonthday": "1"},
        {"valid_from": "2026-02-31"},
    ],
)
def test_a_rule_that_is_not_whole_or_says_more_is_doubtful(change: dict[str, object]):
    assert read(RULE | change)[1:] == ((), ["doubtful-field"])
