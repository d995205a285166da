from datetime import date
from pathlib import Path

import pytest

from kiosk.checking import check, describe_finding
from kiosk.source import get_date, read_content_folder
from kiosk.vocabulary import Severity

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def tree():
    return read_content_folder(ROOT / "assets" / "content", ROOT / "media")


@pytest.fixture(scope="module")
def findings(tree):
    day = get_date(tree.manifest.fields, "content_date")
    assert isinstance(day, date)
    return check(tree, day)


def test_the_shipped_content_has_no_errors(findings):
    errors = [describe_finding(finding) for finding in findings if finding.severity is Severity.ERROR]
    assert not errors, "\n".join(errors)


def test_the_shipped_content_is_warned_of_only_for_what_people_must_decide(findings):
    warnings = {finding.rule for finding in findings if finding.severity is Severity.WARNING}
    assert warnings <= {
        *("film-is-stand-in", "unused-picture"),
        # What others publish about services is old; only ringing them would tell.
        *("seen-long-ago", "only-by-voice"),
        # “AP DPS” is a mark that the county's website uses.
        "initials-unexplained",
    }


def test_all_there_is_to_read_was_read(tree):
    assert len(tree.services) == 170
    assert len(tree.pages) >= 20
    assert len(tree.strategies) == 2
    assert {film.fields["kind"] for film in tree.films} == {"audio-visual", "bsl"}
