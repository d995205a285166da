"""Makes plain words of what other systems write: no HTML, no control characters, no half characters."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_LOOKS_LIKE_HTML = re.compile(r"</?[a-zA-Z][^<>]*>|<!--|&(?:[a-zA-Z]{2,8}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")
_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_INVISIBLE = "\u200b\u202a-\u202e\ufeff\ufffe\uffff\ud800-\udfff"
_UNWANTED = re.compile(f"[{_CONTROLS}{_INVISIBLE}]")
_SPACES = re.compile(r"[^\S\n]+")
_EMPTY_LINES = re.compile(r" *\n\s*")
_NEW_LINE_TAGS = frozenset({"br", "p", "div", "li", "tr", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"})
_SILENT_TAGS = frozenset({"script", "style", "head", "title"})


def has_html(written: str) -> bool:
    """Say whether a text has HTML in it."""
    return bool(_LOOKS_LIKE_HTML.search(written))


def make_plain(written: str) -> str:
    """Return the words of a text, a line for each paragraph."""
    text = _strip_html(written) if has_html(written) else written
    text = _UNWANTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n"))
    return _EMPTY_LINES.sub("\n", _SPACES.sub(" ", text)).strip()


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in _SILENT_TAGS
        if tag in _NEW_LINE_TAGS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in _SILENT_TAGS))
        if tag in _NEW_LINE_TAGS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data)


def _strip_html(written: str) -> str:
    words = _Words()
    words.feed(written)
    words.close()
    return "".join(words.parts)
