"""Writes services as files that other directories and people can read."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterable
from enum import StrEnum

from kiosk.exchanging.hsds_tables import write_package
from kiosk.exchanging.hsds_writer import write_service
from kiosk.exchanging.workbooks import write_workbook
from kiosk.source import SERVICE_COLUMNS, ServiceRecord, write_row, write_services_csv

_SAME_DATE_ALWAYS = (1980, 1, 1, 0, 0, 0)
"""Files in a package have no date, so that the same services give the same bytes."""


class ExportFormat(StrEnum):
    """What services can be written as."""

    OPEN_REFERRAL_JSON = "open-referral-json"
    HSDS_CSV = "hsds-csv"
    CSV = "csv"
    XLSX = "xlsx"


ENDINGS = {
    ExportFormat.OPEN_REFERRAL_JSON: ".json",
    ExportFormat.HSDS_CSV: ".zip",
    ExportFormat.CSV: ".csv",
    ExportFormat.XLSX: ".xlsx",
}


def export_services(records: Iterable[ServiceRecord], to: ExportFormat) -> bytes:
    """Return a whole file. Text in tables is kept from being a formula."""
    if to is ExportFormat.OPEN_REFERRAL_JSON:
        return _write_page(records)
    if to is ExportFormat.HSDS_CSV:
        return _write_zip(write_package(map(write_service, records)))
    rows = [write_row(record) for record in records]
    if to is ExportFormat.CSV:
        return write_services_csv(rows).encode("utf-8-sig")
    return write_workbook(SERVICE_COLUMNS, rows)


def _write_page(records: Iterable[ServiceRecord]) -> bytes:
    """Write all services as the only page there is."""
    services = list(map(write_service, records))
    page = {
        "total_items": len(services),
        "total_pages": 1,
        "page_number": 1,
        "size": len(services),
        "first_page": True,
        "last_page": True,
        "empty": not services,
        "contents": services,
    }
    return (json.dumps(page, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode()


def _write_zip(files: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(zipfile.ZipInfo(name, _SAME_DATE_ALWAYS), content, zipfile.ZIP_DEFLATED)
    return written.getvalue()
