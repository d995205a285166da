"""Which services of a bundle should be rung this month."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

from kiosk.vocabulary import ServiceToRing, StaleReason
from tests.catalogue.finding_help import WallClock, open_services

TODAY = date(2026, 11, 24)


def list_ids(folder: Path, *rows: dict[str, str]) -> list[str]:
    with closing(open_services(folder, WallClock(), rows)) as catalogue:
        return [service.id for service in catalogue.services_to_ring(TODAY)]


def test_the_oldest_come_first_and_what_is_fresh_or_gone_is_left_out(tmp_path: Path):
    rows = (
        {"id": "old", "seen": "2024-01-02"},
        {"id": "fresh", "seen": "2026-11-01"},
        {"id": "never", "seen": ""},
        {"id": "closed", "seen": "", "status": "closed"},
        {"id": "past", "seen": "", "hide_by": "2026-11-23"},
    )
    assert list_ids(tmp_path, *rows) == ["never", "old"]


def test_a_service_is_named_with_its_number_and_why(tmp_path: Path):
    row = {"id": "club", "name": "Club", "phone": "01785 223121", "seen": "2024-01-02"}
    with closing(open_services(tmp_path, WallClock(), (row,))) as catalogue:
        (service,) = catalogue.services_to_ring(TODAY)
    assert service == ServiceToRing(
        "club", "Club", service.area_title, "01785 223121", "2024-01-02", (StaleReason.CHECKED_LONG_AGO,)
    )
