"""What nobody has looked at for a year is said."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.checking.freshness import read_last_day
from tests.source.content_folder import ContentFolder

PAGE = "pages/asking/standard.md"


@pytest.mark.parametrize(
    ("checked_on", "findings"),
    [
        ("2026-11-23", []),
        ("2025-11-22", []),
        ("2025-11-21", [("checked-long-ago", f"{PAGE}:11")]),
        ("2026-11-24", [("checked-in-future", f"{PAGE}:11")]),
    ],
)
def test_a_page_is_checked_once_a_year(tmp_path: Path, checked_on: str, findings: list[tuple[str, str]]):
    folder = ContentFolder(tmp_path)
    folder.replace(PAGE, "checked_on: 2026-11-23", f"checked_on: {checked_on}")
    assert folder.summarise_findings() == findings


@pytest.mark.parametrize(
    ("seen", "is_old"),
    [("", False), ("2026", False), ("2025-10", True), ("2020-03-20", True), ("long ago", False)],
)
def test_a_service_seen_long_ago_is_a_warning(tmp_path: Path, seen: str, is_old: bool):
    folder = ContentFolder(tmp_path)
    folder.replace("services.csv", "https://www.nhs.uk,,seen", f"https://www.nhs.uk,{seen},seen")
    assert folder.summarise_findings() == ([("seen-long-ago", "services.csv:2")] if is_old else [])


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2023", date(2023, 12, 31)),
        ("2024-02", date(2024, 2, 29)),
        ("2023-12", date(2023, 12, 31)),
        ("2023-08-10", date(2023, 8, 10)),
        ("2023-13", None),
        ("2023-02-30", None),
        ("not dated", None),
    ],
)
def test_a_date_means_its_last_day(written: str, day: date | None):
    assert read_last_day(written) == day
