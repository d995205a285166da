"""Rich text as JSON: a list of spans, each its text and only what is special about it."""

from __future__ import annotations

import json

from kiosk.vocabulary import RichText, Span


def write_items(items: tuple[RichText, ...]) -> str:
    """Return the paragraphs or points of a block as JSON; the same items always give the same text."""
    spans = [[_describe_span(span) for span in item] for item in items]
    return json.dumps(spans, ensure_ascii=False, separators=(",", ":"))


def _describe_span(span: Span) -> str | dict[str, str | bool]:
    special: dict[str, str | bool] = {}
    if span.bold:
        special["bold"] = True
    if span.term_id is not None:
        special["term"] = span.term_id
    if span.page_id is not None:
        special["page"] = span.page_id
    return {"text": span.text, **special} if special else span.text


def read_items(written: str) -> tuple[RichText, ...]:
    """Return what `write_items` was given."""
    return tuple(tuple(_make_span(span) for span in item) for item in json.loads(written))


def _make_span(described: str | dict[str, str | bool]) -> Span:
    if isinstance(described, str):
        return Span(described)
    return Span(
        text=str(described["text"]),
        bold=described.get("bold") is True,
        term_id=_get_id(described, "term"),
        page_id=_get_id(described, "page"),
    )


def _get_id(described: dict[str, str | bool], key: str) -> str | None:
    return str(described[key]) if key in described else None
