"""Rules about capitals: initials that nothing explains, and words that shout."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.checking.findings import make_warning
from kiosk.checking.known import gather_known_names
from kiosk.source import SourceTree
from kiosk.vocabulary import Finding, Place, RichText, plain_text

WELL_KNOWN = frozenset(
    {"BSL", "GP", "GOV", "NHS", "SEND", "SEN", "TV", "UK", "DVD", "CD", "PDF", "QR", "PIN"}
)
"""Initials that are names people know, or that the kiosk explains on its first screen."""

_INITIALS = re.compile(r"(?<![\w@.])[A-Z]{2,6}(?=s?\b)(?!s?(?:@|\.\w))")
_SHOUTING = re.compile(r"\b[A-Z]{2,}(?:[ ,]+[A-Z]{2,}){2,}\b")


def check_initials(tree: SourceTree) -> Iterator[Finding]:
    """Judge capitals in both editions of every page; initials count once a page.

    Bold words are left to the rules of Easy Read, and nothing is said where the glossary could not be read.
    """
    if gather_known_names(tree).terms is None:
        return
    explained = _gather_explained(tree)
    for page in tree.pages:
        seen: set[str] = set()
        texts = tuple(page.list_texts())
        whole = " ".join(plain_text(text) for text, _ in texts)
        for text, place in texts:
            yield from _check_shouting(plain_text(text), place)
            for initials in _find_initials(text):
                known = initials in explained or initials in WELL_KNOWN or f"({initials})" in whole
                if not known and initials not in seen:
                    message = f"Nothing says what “{initials}” is short for."
                    advice = "Write the words in full, or add it to glossary.csv in the column “also”."
                    yield make_warning("initials-unexplained", place, message, advice)
                seen.add(initials)


def _check_shouting(text: str, place: Place) -> Iterator[Finding]:
    if _SHOUTING.search(text):
        advice = "Write it in small letters. Make one or two words bold if they matter most."
        yield make_warning("block-of-capitals", place, "These words are all in capitals.", advice)


def _find_initials(text: RichText) -> Iterator[str]:
    for span in text:
        if not span.term_id and not span.bold:
            yield from _INITIALS.findall(span.text)


def _gather_explained(tree: SourceTree) -> set[str]:
    words = " ".join(f"{row.row.get('term', '')} {row.row.get('also', '')}" for row in tree.terms)
    return set(re.findall(r"\b[A-Z]{2,6}", words))
