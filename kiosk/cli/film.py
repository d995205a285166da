"""`kiosk film`: makes films from a content folder."""

from __future__ import annotations

from pathlib import Path

from kiosk.cli.report import FAILED, OK, print_failure, print_line, show_progress
from kiosk.filming import FilmingError, FilmReport, make_film, make_stand_in
from kiosk.narrating import VoiceError, default_voice
from kiosk.source import read_content_folder


def make_page_film(content_dir: Path, media_dir: Path, page: str, name: str, voice: Path | None) -> int:
    """Make a film from the Easy Read of a page and return the exit code."""
    tree = read_content_folder(content_dir, media_dir)
    try:
        with show_progress() as report_progress:
            report = make_film(tree, page, media_dir / name, default_voice(voice), report_progress)
    except (FilmingError, VoiceError) as failure:
        print_failure(failure)
        return FAILED
    _print_report(report)
    return OK


def make_stand_in_clip(content_dir: Path, media_dir: Path, name: str, picture: str) -> int:
    """Make the clip that holds the place of the BSL film and return the exit code."""
    tree = read_content_folder(content_dir, media_dir)
    try:
        with show_progress() as report_progress:
            report = make_stand_in(tree, picture, media_dir / name, report_progress)
    except FilmingError as failure:
        print_failure(failure)
        return FAILED
    _print_report(report)
    return OK


def _print_report(report: FilmReport) -> None:
    minutes, seconds = divmod(round(report.duration_ms / 1000), 60)
    megabytes = report.size_bytes / 1_000_000
    print_line(f"Made {report.film.as_posix()}: {minutes}:{seconds:02} minutes, {megabytes:.1f} MB.")
