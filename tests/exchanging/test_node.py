"""Objects that know what of them was read."""

from __future__ import annotations

from kiosk.exchanging.node import build_node
from kiosk.source import ProblemLog
from kiosk.vocabulary import Place


def test_only_what_nobody_read_is_said_with_the_way_to_it():
    problems = ProblemLog()
    fields = {"a": "1", "b": "2", "id": "3", "c": "", "inside": [{"d": "4"}, {"e": "5"}], "whole": {"f": "6"}}
    node = build_node(fields, Place("a.json", 1), problems)
    assert node.get_text("a") == "1"
    for child in node.list_children("inside"):
        child.get_text("d")
    node.report_unread()
    assert [finding.place.column for finding in problems.findings] == ["b", "whole", "inside[1].e"]


def test_yes_and_no_are_words():
    node = build_node({"a": True, "b": False, "c": 0}, Place("a.json", 1), ProblemLog())
    assert (node.get_text("a"), node.get_text("b"), node.get_text("c")) == ("yes", "no", "0")
