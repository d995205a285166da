"""`kiosk services`: services in, out, and due to be rung."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import date
from itertools import groupby
from pathlib import Path

from kiosk.checking import StaleService, check_services_alone, find_stale_services, sort_findings
from kiosk.cli.report import FAILED, OK, print_failure, print_findings, print_line
from kiosk.exchanging import ExportFormat, export_services, gather_sorting, import_services
from kiosk.source import disarm, read_content_folder, read_record, write_services_csv

_STALE_COLUMNS = ("area", "name", "organisation", "phone", "email", "last_checked", "why", "id")


def import_from(source: Path, content_dir: Path, media_dir: Path, out: Path | None, *, replace: bool) -> int:
    """Read services from elsewhere, say what was dropped or is doubtful, and write them if asked to."""
    tree = read_content_folder(content_dir, media_dir)
    imported = import_services(source, gather_sorting(tree))
    findings = (*imported.findings, *check_services_alone(tree, imported.rows))
    print_findings(sort_findings(findings), source if source.is_dir() else source.parent)
    if not imported.rows:
        return FAILED
    if out is None:
        print_line(f"Read {len(imported.rows)} services. Nothing was written: say where with --out.")
        return OK
    text = write_services_csv(row.row for row in imported.rows)
    return _write(out, text.encode(), f"Wrote {len(imported.rows)} services", replace=replace)


def export_to(content_dir: Path, media_dir: Path, out: Path, to: ExportFormat, *, replace: bool) -> int:
    """Write the services of a content folder for other directories."""
    tree = read_content_folder(content_dir, media_dir)
    records = [read_record(service.row) for service in tree.services]
    return _write(out, export_services(records, to), f"Wrote {len(records)} services", replace=replace)


def list_stale(content_dir: Path, media_dir: Path, out: Path | None, today: date, *, replace: bool) -> int:
    """Say which services to ring this month, or write them as a table."""
    stale = find_stale_services(read_content_folder(content_dir, media_dir).services, today)
    if out is not None:
        return _write(out, _write_table(stale), f"Wrote {len(stale)} services to ring", replace=replace)
    for area, services in groupby(stale, key=lambda judged: judged.service.row.get("area", "")):
        print_line(f"\n{area}")
        for service in services:
            print_line(f"  {_describe(service)}")
    print_line(f"\n{len(stale)} services to ring.")
    return OK


def _write(out: Path, content: bytes, done: str, *, replace: bool) -> int:
    """Write a file whole. One that is there is kept, unless it may be replaced."""
    if out.exists() and not replace:
        print_failure(
            FileExistsError(f"“{out.as_posix()}” is there already. Nothing was written. Add --replace.")
        )
        return FAILED
    unfinished = out.with_name(f"{out.name}.unfinished")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(out)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        print_failure(OSError(f"“{out.as_posix()}” cannot be written: {error.strerror}."))
        return FAILED
    print_line(f"{done} to {out.as_posix()}.")
    return OK


def _describe(stale: StaleService) -> str:
    record = read_record(stale.service.row)
    phone = next((phone.number for phone in record.phones if phone.number), "") or "no number"
    when = f" (last {record.seen})" if record.seen else ""
    return f"{record.name}, {phone}: {', '.join(stale.reasons)}{when}"


def _write_table(stale: Iterable[StaleService]) -> bytes:
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(_STALE_COLUMNS)
    for judged in stale:
        row = judged.service.row
        said = (row.get(column, "") for column in ("area", "name", "organisation", "phone", "email", "seen"))
        writer.writerow(map(disarm, (*said, ", ".join(judged.reasons), row.get("id", ""))))
    return written.getvalue().encode("utf-8-sig")
