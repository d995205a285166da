"""Words on a page, with the few things a word can be: bold, a hard word, a link to a page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text that is drawn one way.

    At most one of `term_id` (opens the explanation of a hard word) and `page_id` (opens another
    page) is set.
    """

    text: str
    bold: bool = False
    term_id: str | None = None
    page_id: str | None = None


RichText = tuple[Span, ...]


def plain_text(rich_text: RichText) -> str:
    """Return the words alone, as a screen reader says them and search finds them."""
    return "".join(span.text for span in rich_text)
