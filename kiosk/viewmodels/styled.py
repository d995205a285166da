"""Rich text as Qt's StyledText, which QML draws: bold, and links that say what they open."""

from __future__ import annotations

from html import escape

from kiosk.vocabulary import RichText, Span

_BREAK_AFTER_AT = "@\u200b"
"""An e-mail address too long for a line may break after its @, and nowhere else."""


def style_text(rich_text: RichText) -> str:
    """Return markup for `Text.StyledText`; hard words link to `term:ID`, pages to `page:ID`."""
    return "".join(_style_span(span) for span in rich_text)


def _style_span(span: Span) -> str:
    words = escape(span.text, quote=False).replace("@", _BREAK_AFTER_AT)
    if span.bold:
        words = f"<b>{words}</b>"
    if span.term_id is not None:
        return f'<a href="term:{span.term_id}">{words}</a>'
    if span.page_id is not None:
        return f'<a href="page:{span.page_id}">{words}</a>'
    return words
