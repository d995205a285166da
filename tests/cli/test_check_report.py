"""A report as JSON for programs and as HTML for people."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

from kiosk.cli.check_report import CheckReport, make_report, write_html, write_json
from kiosk.vocabulary import Finding, Place, Severity
from tests.source.content_folder import ContentFolder

FINDING = Finding(Severity.ERROR, "easy-read-too-long", Place("a.md", 3), "Too <long>.", "Cut & paste.")


class Balanced(HTMLParser):
    """Fails where a tag is closed that is not open."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def make(tmp_path: Path, *findings: Finding) -> CheckReport:
    return make_report(ContentFolder(tmp_path).read(), findings)


def test_the_page_is_well_formed_and_words_stay_words(tmp_path: Path):
    parser = Balanced()
    parser.feed(write_html(make(tmp_path, FINDING)))
    assert parser.open == []
    for words in ("Too <long>.", "Cut & paste.", "easy-read-too-long (A112)", "1 error, no warnings"):
        assert words in parser.words


def test_a_page_with_no_findings_says_so(tmp_path: Path):
    assert "<h2>Findings</h2><p>Nothing.</p>" in write_html(make(tmp_path))


def test_json_names_the_line_of_the_checklist(tmp_path: Path):
    (found,) = json.loads(write_json(make(tmp_path, FINDING)))["findings"]
    assert (found["number"], found["file"], found["line"]) == ("A112", "a.md", 3)
