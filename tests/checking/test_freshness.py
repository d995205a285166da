"""Which services somebody should ring."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.checking.freshness import find_stale_services
from kiosk.source import SourceRow
from kiosk.vocabulary import Place, StaleReason
from tests.source.content_folder import ContentFolder

TODAY = date(2026, 11, 23)


def make_row(**cells: str) -> SourceRow:
    fresh = {"name": "Club", "area": "Stafford", "seen": "2026-05", "confidence": "seen"}
    return SourceRow(Place("services.csv", 2), fresh | cells)


def find_reasons(**cells: str) -> tuple[StaleReason, ...]:
    found = find_stale_services([make_row(**cells)], TODAY)
    return found[0].reasons if found else ()


@pytest.mark.parametrize(
    ("cells", "reasons"),
    [
        ({}, ()),
        ({"seen": ""}, (StaleReason.NEVER_CHECKED,)),
        ({"seen": "last summer"}, (StaleReason.NEVER_CHECKED,)),
        ({"seen": "2025-11-23"}, ()),
        ({"seen": "2025-11-22"}, (StaleReason.CHECKED_LONG_AGO,)),
        ({"seen": "2025"}, (StaleReason.CHECKED_LONG_AGO,)),
        ({"confidence": "unverified"}, (StaleReason.UNVERIFIED,)),
        ({"review_by": "2026-11-30"}, (StaleReason.REVIEW_DUE,)),
        ({"review_by": "2026-12-01"}, ()),
        ({"seen": "", "status": "closed"}, ()),
        ({"seen": "", "hide_by": "2026-11-22"}, ()),
        ({"seen": "", "hide_by": "2026-11-23"}, (StaleReason.NEVER_CHECKED,)),
    ],
)
def test_a_service_is_rung_for_these_reasons(cells: dict[str, str], reasons: tuple[StaleReason, ...]):
    assert find_reasons(**cells) == reasons


def test_they_come_by_district_with_the_oldest_first():
    rows = [
        make_row(name="b", area="Tamworth", seen=""),
        make_row(name="c", area="Stafford", seen="2024"),
        make_row(name="d", area="Stafford", seen=""),
        make_row(name="e", area="Stafford", seen="2023-02-03"),
    ]
    assert [stale.service.row["name"] for stale in find_stale_services(rows, TODAY)] == ["d", "e", "c", "b"]


def test_a_stale_service_is_noted(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace("services.csv", ",2026-11-23,", ",,")
    assert [finding.rule for finding in folder.check()] == ["service-to-ring"]
