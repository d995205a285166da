"""`kiosk compile`: turns a content folder into a bundle."""

from __future__ import annotations

from pathlib import Path

from kiosk.cli.report import (
    FAILED,
    OK,
    ReportProgress,
    print_failure,
    print_findings,
    print_line,
    show_progress,
)
from kiosk.compiling import BundleNotWrittenError, CompileReport, ContentHasErrorsError, compile_bundle
from kiosk.source import read_content_folder

_STAGES = {
    "checking": "Checking",
    "media": "Copying films and pictures",
    "postcodes": "Reading postcodes",
    "database": "Writing the database",
    "finishing": "Finishing",
}


def compile_content(content_dir: Path, media_dir: Path, out_dir: Path) -> int:
    """Compile a content folder, say how it went and return the exit code."""
    tree = read_content_folder(content_dir, media_dir)
    try:
        with show_progress() as report_progress:
            report = compile_bundle(tree, out_dir, _put_into_words(report_progress))
    except ContentHasErrorsError as failure:
        print_findings(failure.findings, content_dir)
        print_failure(failure)
        return FAILED
    except BundleNotWrittenError as failure:
        print_failure(failure)
        return FAILED
    if report.warnings:
        print_findings(report.warnings, content_dir)
    print_line(_describe(report, out_dir))
    return OK


def _put_into_words(report_progress: ReportProgress) -> ReportProgress:
    def report(stage: str, done: int, total: int) -> None:
        report_progress(_STAGES.get(stage, stage), done, total)

    return report


def _describe(report: CompileReport, out_dir: Path) -> str:
    megabytes = (report.database_bytes + report.media_bytes) / 1_000_000
    return (
        f"Compiled {report.page_count} pages, {report.service_count} services and "
        f"{report.film_count} films into {out_dir.as_posix()} ({megabytes:.1f} MB)."
    )
