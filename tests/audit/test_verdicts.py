"""A run becomes one line for each number, and an exit code."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kiosk.audit.accepted import Accepted
from kiosk.audit.verdicts import Outcome, Result, Run, judge_run
from tests.audit.made import make_finding

RUN = Run(date(2026, 11, 24), "0.1.0", "everything", 7, is_whole=True)
RULE = Accepted(26, "home", "Open", "A reason that says why.")


def result_of(outcome: Outcome, number: int) -> Result:
    """What an outcome says of a number."""
    return outcome.verdicts[number - 1].result


def test_a_run_without_findings_passes_what_the_audit_and_the_tests_check():
    outcome = judge_run([], RUN, ())
    assert (result_of(outcome, 26), result_of(outcome, 31)) == (Result.PASS, Result.PASS)
    assert (result_of(outcome, 43), result_of(outcome, 57)) == (Result.PEOPLE, Result.NOT_YET)
    assert outcome.exit_code == 0
    assert sum(outcome.count(result) for result in Result) == 138


def test_a_failure_fails_its_line_and_names_the_place():
    outcome = judge_run([make_finding()], RUN, ())
    assert result_of(outcome, 26) is Result.FAIL
    assert "home" in outcome.verdicts[25].note
    assert outcome.exit_code == 1


def test_what_is_let_be_is_shown_and_fails_nothing():
    outcome = judge_run([make_finding()], RUN, (RULE,))
    assert (result_of(outcome, 26), outcome.exit_code) == (Result.PASS, 0)
    assert [group.accepted for group in outcome.accepted] == [RULE.reason]
    assert "1 times let be" in outcome.verdicts[25].note


def test_a_rule_that_nothing_fits_is_told_only_after_a_whole_run():
    assert judge_run([], RUN, (RULE,)).unused == (RULE,)
    assert judge_run([], replace(RUN, is_whole=False), (RULE,)).unused == ()


def test_a_failure_of_something_nobody_had_claimed_still_fails():
    assert result_of(judge_run([make_finding(57)], RUN, ()), 57) is Result.FAIL
