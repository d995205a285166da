import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.checking import count_findings, describe_count, describe_finding, group_by_file, sort_findings
from kiosk.vocabulary import Finding, Place, Severity

FINDINGS = st.lists(
    st.builds(
        Finding,
        severity=st.sampled_from(Severity),
        rule=st.sampled_from(["a", "b"]),
        place=st.builds(Place, file=st.sampled_from(["a.md", "b.csv"]), line=st.integers(1, 3)),
        message=st.sampled_from(["x", "y"]),
        advice=st.just("z"),
    )
)


def make(severity, line=1, file="a.md"):
    return Finding(severity, "bad-id", Place(file, line), "“A” cannot be an id.", "Use lower-case letters.")


def test_findings_come_in_order_of_place_with_errors_first():
    warning, error, later = make(Severity.WARNING), make(Severity.ERROR), make(Severity.ERROR, 2)
    assert sort_findings([later, warning, error, warning]) == (error, warning, later)


@given(FINDINGS)
def test_the_order_does_not_depend_on_the_order_found(findings):
    assert sort_findings(findings) == sort_findings(reversed(findings))


@given(FINDINGS)
def test_grouping_by_file_loses_nothing(findings):
    groups = group_by_file(findings)
    assert tuple(finding for group in groups.values() for finding in group) == sort_findings(findings)
    assert all(finding.place.file == file for file, group in groups.items() for finding in group)


def test_a_finding_is_described_in_two_lines():
    assert describe_finding(make(Severity.ERROR, 7)) == (
        "a.md:7: error: “A” cannot be an id. [bad-id]\n    Use lower-case letters."
    )


@pytest.mark.parametrize(
    ("errors", "warnings", "words"),
    [(0, 0, "no errors, no warnings"), (1, 2, "1 error, 2 warnings"), (3, 1, "3 errors, 1 warning")],
)
def test_counts_are_said_in_words(errors, warnings, words):
    findings = [make(Severity.ERROR)] * errors + [make(Severity.WARNING)] * warnings
    assert describe_count(findings) == words
    assert count_findings(findings, Severity.ERROR) == errors


def test_the_sheets_of_a_workbook_stay_apart():
    places = [
        Place("a.xlsx", 3, sheet="One"),
        Place("a.xlsx", 2, sheet="Two"),
        Place("a.xlsx", 2, sheet="One"),
    ]
    found = sort_findings(Finding(Severity.ERROR, "a-rule", place, "Wrong.", "Mend it.") for place in places)
    assert [str(each.place) for each in found] == ["a.xlsx[One]:2", "a.xlsx[One]:3", "a.xlsx[Two]:2"]
