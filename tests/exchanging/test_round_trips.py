"""Whatever is known of services comes back from every format as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from kiosk.exchanging import ENDINGS, ExportFormat, export_services, import_services
from kiosk.exchanging.sorting import gather_sorting
from kiosk.source import ServiceRecord, read_content_folder, read_record, write_row
from tests.exchanging.records import RECORDS, SORTING, write

ROOT = Path(__file__).parents[2]
BY_FORMAT = pytest.mark.parametrize("to", ExportFormat)


@given(records=RECORDS)
def test_a_record_is_read_from_its_row_as_it_was(records: list[ServiceRecord]):
    assert [read_record(write_row(record)) for record in records] == records


@BY_FORMAT
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    deadline=None,
    max_examples=60,
)
@given(records=RECORDS)
def test_records_come_back_from_each_format_as_they_were(
    tmp_path: Path, to: ExportFormat, records: list[ServiceRecord]
):
    path = write(tmp_path, f"services{ENDINGS[to]}", export_services(records, to))
    imported = import_services(path, SORTING)
    assert [read_record(row.row) for row in imported.rows] == records
    assert [finding.rule for finding in imported.findings] == [] if records else ["no-services"]


@BY_FORMAT
def test_the_shipped_services_come_back_with_nothing_to_say(tmp_path: Path, to: ExportFormat):
    tree = read_content_folder(ROOT / "assets" / "content", ROOT / "media")
    records = [read_record(service.row) for service in tree.services]
    path = write(tmp_path, f"services{ENDINGS[to]}", export_services(records, to))
    imported = import_services(path, gather_sorting(tree))
    assert [read_record(row.row) for row in imported.rows] == records
    assert imported.findings == ()


@BY_FORMAT
def test_the_same_services_give_the_same_bytes(to: ExportFormat):
    if to is ExportFormat.XLSX:
        pytest.skip("A workbook says when it was made.")
    assert export_services([], to) == export_services([], to)
