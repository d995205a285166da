"""What is let be is let be for a reason, and no more than that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.audit.accepted import ACCEPTED, Accepted, find_reason, list_unused
from kiosk.audit.checklist import CHECKLIST, Way
from tests.audit.made import PLAIN, make_finding

RULE = Accepted(26, "home", "Op*", "A reason that says why.")


@pytest.mark.parametrize(
    ("changes", "is_let_be"),
    [
        ({}, True),
        ({"number": 27}, False),
        ({"place": "films"}, False),
        ({"subject": "Close"}, False),
    ],
)
def test_only_what_fits_is_let_be(changes: dict[str, object], is_let_be: bool):
    finding = replace(make_finding(), **changes)
    assert bool(find_reason(finding, (RULE,))) is is_let_be


def test_a_rule_may_be_for_one_setting():
    rule = replace(RULE, configuration="*large*")
    assert not find_reason(make_finding(), (rule,))
    assert find_reason(replace(make_finding(), configuration=replace(PLAIN, text_step="large")), (rule,))


def test_a_rule_that_nothing_fits_is_told():
    assert list_unused([make_finding(27)], (RULE,)) == (RULE,)
    assert list_unused([make_finding()], (RULE,)) == ()


def test_every_rule_is_about_something_the_audit_checks_and_says_why():
    audited = {line.number for line in CHECKLIST if line.way is Way.AUDIT}
    assert all(rule.number in audited and len(rule.reason) > 20 for rule in ACCEPTED)


def test_no_rule_is_about_everything_at_every_place():
    assert not [rule for rule in ACCEPTED if (rule.place, rule.subject) == ("*", "*")]
