"""What checking found, as JSON for programs and as one HTML page for people."""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape

from kiosk.checking import (
    CompletenessRow,
    Form,
    PageReadability,
    derive_completeness,
    describe_count,
    find_rule_note,
    measure_pages,
)
from kiosk.source import SourceTree
from kiosk.vocabulary import Finding

_STYLE = """
body { font: 18px/1.5 Verdana, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem;
  color: #1d1d1b; background: #fdfbf5; }
table { border-collapse: collapse; margin-bottom: 2rem; }
th, td { border: 1px solid #767676; padding: .4rem .6rem; text-align: left; vertical-align: top; }
th { background: #eee8da; }
.error, .no { color: #9b1c1c; font-weight: bold; } .warning, .stand-in { color: #6b4a00; font-weight: bold; }
"""
_PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Check of the content</title>
<style>{style}</style></head>
<body><h1>Check of the content</h1><p>{count}</p>
<h2>Findings</h2>{findings}<h2>What there is</h2>{matrix}<h2>How hard pages are to read</h2>{readability}
</body></html>
"""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Findings in order, and the two tables beside them."""

    findings: tuple[Finding, ...]
    completeness: tuple[CompletenessRow, ...]
    readability: tuple[PageReadability, ...]


def make_report(tree: SourceTree, findings: tuple[Finding, ...]) -> CheckReport:
    """Put together what is said about a content folder."""
    return CheckReport(findings, derive_completeness(tree), measure_pages(tree))


def write_json(report: CheckReport) -> str:
    """Return a report as JSON."""
    values = {
        "findings": [_describe(finding) for finding in report.findings],
        "completeness": [
            {"kind": row.kind, "id": row.id, "title": row.title, "forms": row.forms}
            for row in report.completeness
        ],
        "readability": [
            {name: getattr(row, name) for name in PageReadability.__slots__} for row in report.readability
        ],
    }
    return json.dumps(values, ensure_ascii=False, indent=1) + "\n"


def _describe(finding: Finding) -> dict[str, str | int]:
    note = find_rule_note(finding.rule)
    return {
        "severity": finding.severity.value,
        "rule": finding.rule,
        "number": note.number,
        "file": finding.place.file,
        "line": finding.place.line,
        "message": finding.message,
        "why": note.why,
        "advice": finding.advice,
    }


def write_html(report: CheckReport) -> str:
    """Return a report as one HTML page that needs nothing else."""
    columns = ("Where", "What", "Why it matters", "How to mend it", "Rule")
    findings = _write_table("Findings", columns, [_list_cells(finding) for finding in report.findings])
    matrix = _write_table(
        "Pages and films, and the forms they have",
        ("Page or film", *Form),
        [
            [escape(row.title or row.id), *(_mark(row.forms[form].value) for form in Form)]
            for row in report.completeness
        ],
    )
    readability = _write_table(
        "School grade: about 4 for a child of nine",
        ("Page", "Words", "Words in a sentence", "Longest sentence", "School grade"),
        [
            [
                escape(row.title or row.id),
                *map(str, (row.words, row.words_per_sentence, row.longest_sentence_words, row.grade)),
            ]
            for row in report.readability
        ],
    )
    count = escape(describe_count(report.findings))
    return _PAGE.format(style=_STYLE, count=count, findings=findings, matrix=matrix, readability=readability)


def _list_cells(finding: Finding) -> list[str]:
    note = find_rule_note(finding.rule)
    rule = f"{finding.rule} ({note.number})" if note.number else finding.rule
    what = f"{_mark(finding.severity.value)}: {escape(finding.message)}"
    return [escape(str(finding.place)), what, *map(escape, (note.why, finding.advice, rule))]


def _mark(word: str) -> str:
    return f'<span class="{word.replace(" ", "-")}">{escape(word)}</span>'


def _write_table(caption: str, columns: tuple[str, ...], rows: list[list[str]]) -> str:
    if not rows:
        return "<p>Nothing.</p>"
    head = "".join(f'<th scope="col">{escape(column)}</th>' for column in columns)
    body = "".join(
        f'<tr><th scope="row">{first}</th>{"".join(f"<td>{cell}</td>" for cell in rest)}</tr>'
        for first, *rest in rows
    )
    return f"<table><caption>{escape(caption)}</caption><tr>{head}</tr>{body}</table>"
