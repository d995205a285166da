"""`kiosk check`: says what is wrong with a content folder."""

from __future__ import annotations

from pathlib import Path

from kiosk.checking import check, count_findings
from kiosk.cli.report import FAILED, OK, print_findings
from kiosk.source import read_content_folder
from kiosk.vocabulary import Severity


def check_content(content_dir: Path, media_dir: Path, *, with_notes: bool = False) -> int:
    """Print the findings of a content folder and return the exit code: 1 if any is an error.

    Notes are only counted, unless they are asked for.
    """
    findings = check(read_content_folder(content_dir, media_dir))
    print_findings(findings, content_dir, with_notes=with_notes)
    return FAILED if count_findings(findings, Severity.ERROR) else OK
