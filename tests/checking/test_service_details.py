"""Rules about the columns that services.csv may leave out."""

from __future__ import annotations

import pytest

from kiosk.vocabulary import Severity
from tests.source.content_folder import SERVICE, SERVICE_COLUMNS, ContentFolder


def find(tmp_path, *rows: str, **cells: str) -> list[tuple[str, str]]:
    """Return the findings of a folder whose first service has more columns."""
    folder = ContentFolder(tmp_path)
    header = ",".join([SERVICE_COLUMNS.strip(), *cells])
    first = ",".join([SERVICE.strip(), *cells.values()])
    folder.write("services.csv", "\n".join([header, first, *rows]) + "\n")
    return [(finding.rule, str(finding.place)) for finding in folder.check()]


@pytest.mark.parametrize(
    ("column", "cell", "rule"),
    [
        ("status", "shut", "unknown-status"),
        ("closed_try", "nowhere", "unknown-service"),
        ("closed_try", "clinic", "unknown-service"),
        ("status", "closed", "closed-without-another"),
        ("hide_by", "31/02/2027", "bad-date"),
        ("review_by", "2027-02-31", "bad-date"),
        ("schedule", "Mon-Fri", "bad-schedule"),
        ("prices", "three pounds", "bad-price"),
        ("access", "hoist;moat", "unknown-access"),
    ],
)
def test_a_spoilt_cell_is_one_finding_with_its_column(tmp_path, column: str, cell: str, rule: str):
    where = "closed_try" if rule == "closed-without-another" else column
    assert find(tmp_path, **{column: cell}) == [(rule, f"services.csv:2:{where}")]


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("status", "temporarily closed"),
        ("hide_by", "2027-02-28"),
        ("schedule", "FREQ=WEEKLY;BYDAY=MO;OPENS=09:00;CLOSES=17:00"),
        ("prices", "£3 a session; £0 for carers"),
        ("access", "hoist; BSL"),
        ("languages", "Urdu"),
    ],
)
def test_a_right_cell_is_no_finding(tmp_path, column: str, cell: str):
    assert find(tmp_path, **{column: cell}) == []


def test_opening_words_that_are_not_clear_are_noted(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace("services.csv", "Mon 9am to 5pm", "School terms")
    (finding,) = folder.check()
    assert (finding.severity, finding.rule) == (Severity.NOTE, "opening-words-only")
    assert "school" in finding.message


def test_a_service_without_a_number_is_noted(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace("services.csv", "01785 223121", "")
    assert [finding.rule for finding in folder.check()] == ["service-without-phone"]


def test_the_same_name_and_number_twice_are_a_warning(tmp_path):
    twin = SERVICE.strip().replace("clinic", "other", 1)
    assert find(tmp_path, twin) == [("service-twice", "services.csv:3")]
    assert find(tmp_path, twin.replace("The clinic", "The other clinic")) == []
