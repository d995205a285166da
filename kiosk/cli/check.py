"""`kiosk check`: says what is wrong with a content folder."""

from __future__ import annotations

from pathlib import Path

import typer

from kiosk.checking import check, count_findings, describe_gaps, sort_findings, watch_films
from kiosk.cli.check_report import make_report, write_html, write_json
from kiosk.cli.report import FAILED, OK, print_findings, print_line
from kiosk.source import read_content_folder
from kiosk.vocabulary import Severity


def check_content(
    content_dir: Path,
    media_dir: Path,
    *,
    with_notes: bool = False,
    as_json: bool = False,
    html_file: Path | None = None,
    is_watching: bool = False,
) -> int:
    """Say what is wrong with a content folder and return the exit code: 1 if anything is an error.

    Args:
        content_dir: The content folder.
        media_dir: The folder of films.
        with_notes: Whether to print notes, too, which are only counted otherwise.
        as_json: Whether to print JSON and nothing else.
        html_file: Where to write a page for people, too.
        is_watching: Whether to watch and listen to every film, too.
    """
    tree = read_content_folder(content_dir, media_dir)
    watched = watch_films(tree) if is_watching else ()
    findings = sort_findings((*check(tree), *watched))
    report = make_report(tree, findings)
    if html_file is not None:
        html_file.write_text(write_html(report), encoding="utf-8")
    if as_json:
        typer.echo(write_json(report), nl=False)
    else:
        print_findings(findings, content_dir, with_notes=with_notes)
        print_line(f"{describe_gaps(report.completeness)}.")
        if html_file is not None:
            print_line(f"The page “{html_file}” says more.")
    return FAILED if count_findings(findings, Severity.ERROR) else OK
