"""What spreadsheets do to numbers, postcodes and days."""

from __future__ import annotations

import pytest

from kiosk.exchanging.repairs import repair_date, repair_phone, repair_postcode
from kiosk.source import ProblemLog
from kiosk.vocabulary import Place

HERE = Place("a.xlsx", 2, "phone", "Sheet1")


@pytest.mark.parametrize(
    ("written", "number", "rule"),
    [
        ("4.4178E+11", "", "phone-lost-digits"),
        ("4.41785E+11", "", "phone-lost-digits"),
        ("441780000000", "", "phone-lost-digits"),
        ("1785220000", "01785220000", "phone-lost-zero"),
        ("1785223121", "01785223121", "phone-lost-zero"),
        ("1785 223121", "01785 223121", "phone-lost-zero"),
        ("800123456", "0800123456", "phone-lost-zero"),
        ("441785223121", "+441785223121", "phone-lost-plus"),
        ("01785 223121", "01785 223121", None),
        ("999", "999", None),
        ("116 123", "116 123", None),
        ("", "", None),
    ],
)
def test_a_number_is_mended_only_where_nothing_is_lost(written: str, number: str, rule: str | None):
    problems = ProblemLog()
    assert repair_phone(written, problems, HERE) == number
    assert [(finding.rule, finding.place) for finding in problems.findings] == (
        [(rule, HERE)] if rule else []
    )


@pytest.mark.parametrize(("written", "postcode"), [("st162dh", "ST16 2DH"), ("B1 1aa", "B1 1AA"), ("", "")])
def test_a_postcode_is_written_as_the_post_office_does(written: str, postcode: str):
    problems = ProblemLog()
    assert repair_postcode(written, problems, HERE) == postcode
    assert problems.findings == []


def test_what_is_no_postcode_stays_and_is_said():
    problems = ProblemLog()
    assert repair_postcode("Stafford", problems, HERE) == "Stafford"
    assert [finding.rule for finding in problems.findings] == ["bad-postcode"]


def test_a_british_date_is_turned_round_and_one_that_is_none_is_said():
    problems = ProblemLog()
    assert repair_date("28/02/2027", problems, HERE) == "2027-02-28"
    assert repair_date("2027", problems, HERE) == "2027"
    assert repair_date("31/02/2027", problems, HERE) == "31/02/2027"
    assert repair_date("2027-02-31", problems, HERE) == "2027-02-31"
    assert [finding.rule for finding in problems.findings] == ["bad-date", "bad-date"]
