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
    style: Span = field(default_factory=lambda: Span(""))
    spans: list[Span] = field(default_factory=list)

    def append(self, text: str) -> None:
        if self.spans and replace(self.spans[-1], text="") == self.style:
            self.spans[-1] = replace(self.spans[-1], text=self.spans[-1].text + text)
        elif text:
            self.spans.append(replace(self.style, text=text))

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
    bold_depth = 0
    for token in tokens:
        bold_depth += (token.type == "strong_open") - (token.type == "strong_close")
        reading.style = replace(reading.style, bold=bold_depth > 0)
        _read_token(token, reading)
    return _trim(reading.spans)


def _read_token(token: Token, reading: _Reading) -> None:
    if token.type in _LINE_ENDS:
        reading.append(" ")
        reading.place = Place(reading.place.file, reading.place.line + 1)
    elif token.type == "link_open":
        _open_link(str(token.attrs.get("href", "")), reading)
    elif token.type == "link_close":
        reading.style = replace(reading.style, term_id=None, page_id=None)
    elif token.type in _FORBIDDEN:
        reading.refuse(_FORBIDDEN[token.type])
    if token.type in ("text", "code_inline"):
        reading.append(token.content)


def _open_link(href: str, reading: _Reading) -> None:
    kind, _, target = href.partition(":")
    if kind == "word" and target:
        reading.style = replace(reading.style, term_id=target)
    elif kind == "page" and target:
        reading.style = replace(reading.style, page_id=target)
    else:
        reading.refuse(f"a link to “{href}”")


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
