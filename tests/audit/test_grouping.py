"""The same failure in many settings is one line."""

from __future__ import annotations

from dataclasses import replace

from kiosk.audit.grouping import group_findings, kind_of
from tests.audit.made import PLAIN, make_finding

LARGE = replace(PLAIN, text_step="large")


def test_measures_and_names_do_not_part_a_kind():
    one = make_finding(problem="is 1.5 mm from “Back”, not 3")
    other = make_finding(problem="is 0.4 mm from “Home”, not 3")
    assert kind_of(one) == kind_of(other)


def test_a_group_names_its_things_and_settings_once():
    findings = [
        make_finding(subject="A"),
        make_finding(subject="B"),
        replace(make_finding(subject="B"), configuration=LARGE),
        make_finding(10, problem="is cut short"),
    ]
    cut, small = group_findings(findings)
    assert cut.number == 10
    assert (small.subjects, len(small.findings), len(small.configurations)) == (("A", "B"), 3, 2)
    assert small.describe() == "“A”, “B” is 15.0 by 20.0 mm, not 20"


def test_many_things_are_counted():
    (group,) = group_findings(make_finding(subject=str(number)) for number in range(9))
    assert "“5” and 3 more" in group.describe()
