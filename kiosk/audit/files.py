"""Writes what a run says: `audit.json` for programs, `audit.html` for people, with pictures inside it."""

from __future__ import annotations

import html
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from kiosk.audit.album import Album
from kiosk.audit.grouping import Group
from kiosk.audit.verdicts import Outcome, Result, Verdict

SCHEMA = 1
_STYLE = """
body { font: 1.1rem/1.5 sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1c1b22 }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: .3rem .6rem;
border-bottom: 1px solid #6e6b7b; vertical-align: top } img { max-width: 100%; border: 1px solid #6e6b7b }
figure { margin: 1.5rem 0 } .fail { color: #8a1c3b; font-weight: bold }
"""


def write_json(outcome: Outcome, file: Path) -> None:
    """Write a result that other programs read; its keys stay."""
    written = json.dumps(describe_outcome(outcome), ensure_ascii=False, indent=1)
    file.write_text(written + "\n", encoding="utf-8")


def write_statement(outcome: Outcome, file: Path) -> None:
    """Write what the kiosk itself tells its visitors: `assets/accessibility.json` is this file."""
    kept = ("date", "version", "snapshots", "checklist")
    described = describe_outcome(outcome)
    written = json.dumps({key: described[key] for key in kept}, ensure_ascii=False, indent=1)
    file.write_text(written + "\n", encoding="utf-8")


def describe_outcome(outcome: Outcome) -> dict[str, Any]:
    """Return the result as plain values."""
    return {
        "schema": SCHEMA,
        "date": outcome.day.isoformat(),
        "version": outcome.version,
        "coverage": outcome.coverage,
        "snapshots": outcome.snapshots,
        "counts": {result.value: outcome.count(result) for result in Result},
        "checklist": [
            {
                "number": verdict.line.number,
                "title": verdict.line.title,
                "result": verdict.result.value,
                "note": verdict.note,
            }
            for verdict in outcome.verdicts
        ],
        "failures": [_describe_group(group) for group in outcome.failures],
        "accepted": [_describe_group(group) for group in outcome.accepted],
        "unused": [f"A{one.number} {one.place} {one.subject}" for one in outcome.unused],
    }


def _describe_group(group: Group) -> dict[str, Any]:
    return {
        "number": group.number,
        "place": group.place,
        "what": group.describe(),
        "count": len(group.findings),
        "configurations": list(group.configurations),
        "reason": group.accepted,
    }


def write_page(outcome: Outcome, album: Album, file: Path) -> None:
    """Write one page that needs no other file."""
    body = "\n".join(_write_body(outcome, album))
    file.write_text(
        "<!doctype html>\n<html lang='en-GB'><head><meta charset='utf-8'><title>Accessibility audit</title>"
        f"<style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n",
        encoding="utf-8",
    )


def _write_body(outcome: Outcome, album: Album) -> Iterator[str]:
    counts = ", ".join(f"{outcome.count(result)} {result.value}" for result in Result)
    made = f"{outcome.day.day} {outcome.day:%B %Y}, program {_safe(outcome.version)}"
    yield f"<h1>Accessibility audit</h1><p>{made}. {counts}.</p>"
    yield f"<p>{outcome.snapshots} snapshots. {_safe(outcome.coverage)}</p>"
    yield "<h2>The checklist</h2><table><tr><th>No.</th><th>What</th><th>Result</th><th>Note</th></tr>"
    yield from (_write_verdict(verdict) for verdict in outcome.verdicts)
    yield "</table>"
    yield from _write_groups("Failures", outcome.failures, album)
    yield from _write_groups("Known, and let be", outcome.accepted, album)
    if outcome.unused:
        yield "<h2>Let be, but not met</h2>"
        yield from (f"<p>A{one.number} {_safe(one.place)}: {_safe(one.reason)}</p>" for one in outcome.unused)


def _write_verdict(verdict: Verdict) -> str:
    kind = " class='fail'" if verdict.result is Result.FAIL else ""
    cells = (f"A{verdict.line.number}", verdict.line.title, verdict.result.value, verdict.note)
    return f"<tr{kind}>" + "".join(f"<td>{_safe(cell)}</td>" for cell in cells) + "</tr>"


def _write_groups(title: str, groups: Iterable[Group], album: Album) -> Iterator[str]:
    yield f"<h2>{title}</h2>"
    for group in groups:
        reason = f"<br>Reason: {_safe(group.accepted)}" if group.accepted else ""
        where = "; ".join(group.configurations[:12])
        more = f" and {len(group.configurations) - 12} more" if len(group.configurations) > 12 else ""
        picture = album.find(group.number, group.place, group.kind)
        image = f"<img alt='The place outlined' src='{picture}'>" if picture else ""
        yield (
            f"<figure><figcaption><b>A{group.number}, {_safe(group.place)}</b>: {_safe(group.describe())}"
            f"<br>{_safe(where)}{more}{reason}</figcaption>{image}</figure>"
        )


def _safe(text: str) -> str:
    return html.escape(text)
