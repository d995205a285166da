"""Turns the words of a paragraph into rich text: bold, hard words and links to pages, nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from markdown_it.token import Token

from kiosk.source.problems import ProblemLog
from kiosk.vocabulary import Place, RichText, Span

_FORBIDDEN = {
    "em_open": "italics",
    "s_open": "crossed-out words",
    "code_inline": "computer code",
    "html_inline": "HTML",
    "image": "a picture in the middle of words",
}
_LINE_ENDS = frozenset({"softbreak", "hardbreak"})
_ALLOWED = "Only bold, [words](word:id) and [words](page:id) may be used here."


@dataclass(slots=True)
class _Reading:
    """Where the reading of one paragraph stands."""

    place: Place
    problems: ProblemLog
    bold_depth: int = 0
    term_id: str | None = None
    page_id: str | None = None
    spans: list[Span] = field(default_factory=list)

    def append(self, text: str) -> None:
        span = Span(text, self.bold_depth > 0, self.term_id, self.page_id)
        if self.spans and _have_same_style(self.spans[-1], span):
            self.spans[-1] = replace(span, text=self.spans[-1].text + text)
        elif text:
            self.spans.append(span)

    def refuse(self, what: str) -> None:
        message = f"This is not allowed here: {what}."
        self.problems.add("forbidden-markdown", self.place, message, _ALLOWED)


def read_rich_text(tokens: Sequence[Token], place: Place, problems: ProblemLog) -> RichText:
    """Return the words of inline tokens; what is not allowed is a problem and its words stay.

    Args:
        tokens: The children of a markdown-it inline token.
        place: Where the first of them stands.
        problems: Where to write down what is not allowed.
    """
    reading = _Reading(place, problems)
    for token in tokens:
        _read_token(token, reading)
    return _trim(reading.spans)


def _read_token(token: Token, reading: _Reading) -> None:
    if token.type in ("text", "code_inline"):
        reading.append(token.content)
    elif token.type in _LINE_ENDS:
        reading.append(" ")
        reading.place = Place(reading.place.file, reading.place.line + 1)
    elif token.type in ("strong_open", "strong_close"):
        reading.bold_depth += token.nesting
    elif token.type == "link_open":
        _open_link(str(token.attrs.get("href", "")), reading)
    elif token.type == "link_close":
        reading.term_id = reading.page_id = None
    if token.type in _FORBIDDEN:
        reading.refuse(_FORBIDDEN[token.type])


def _open_link(href: str, reading: _Reading) -> None:
    kind, _, target = href.partition(":")
    if kind == "word" and target:
        reading.term_id = target
    elif kind == "page" and target:
        reading.page_id = target
    else:
        reading.refuse(f"a link to “{href}”")


def _have_same_style(one: Span, other: Span) -> bool:
    return (one.bold, one.term_id, one.page_id) == (other.bold, other.term_id, other.page_id)


def _trim(spans: list[Span]) -> RichText:
    """Take white space off both ends of the whole text."""
    while spans and not spans[0].text.lstrip():
        del spans[0]
    while spans and not spans[-1].text.rstrip():
        del spans[-1]
    if spans:
        spans[0] = replace(spans[0], text=spans[0].text.lstrip())
        spans[-1] = replace(spans[-1], text=spans[-1].text.rstrip())
    return tuple(spans)
