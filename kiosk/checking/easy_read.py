"""Rules of Easy Read: short sentences, a picture for each idea, no percentages, hard words explained."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from kiosk.checking.findings import make_error, make_warning
from kiosk.checking.readability import count_words, split_sentences
from kiosk.source import SourceEasyReadSection, SourceLine, SourceTree
from kiosk.vocabulary import Finding, plain_text

MAX_EASY_READ_WORDS = 15

_PERCENTAGE = re.compile(r"%|\bper ?cent\b|\bpercentages?\b", re.IGNORECASE)
_EXPLAINS = re.compile(
    r"\b(?:is|are|was|means?|says?|called|for|who|gives?|helps?|like)\b|[(:]", re.IGNORECASE
)
_LEADS_TO_A_WORD = re.compile(r"\b(?:called|means?)\b", re.IGNORECASE)
_SPEAKS_OF_IT = re.compile(r"(?:it|this|that|they|these|he|she)\b")
_WORD_STEM_LETTERS = 5


def check_easy_read(tree: SourceTree) -> Iterator[Finding]:
    """Judge every Easy Read line."""
    for page in tree.pages:
        explained: set[str] = set()
        for section in page.easy_read_sections:
            for line in section.lines:
                yield from _check_line(line)
            yield from _check_hard_words(section, explained)


def _check_line(line: SourceLine) -> Iterator[Finding]:
    text = plain_text(line.text)
    if not line.picture:
        advice = "Start the line with the name of a picture, such as “![](letter) ”."
        yield make_error("easy-read-without-picture", line.place, "This line has no picture.", advice)
    if not text:
        advice = "Write one short sentence after the picture."
        yield make_error("easy-read-without-words", line.place, "This picture has no words.", advice)
    for sentence in split_sentences(text):
        count = count_words(sentence)
        if count > MAX_EASY_READ_WORDS:
            message = f"This sentence has {count} words. Easy Read has at most {MAX_EASY_READ_WORDS}."
            advice = "Make two lines of it, each with one idea and its own picture."
            yield make_error("easy-read-too-long", line.place, message, advice)
    if _PERCENTAGE.search(text):
        advice = "Say it without a percentage, such as “about half” or “2 out of 10”."
        yield make_warning("easy-read-percentage", line.place, "Percentages are hard to understand.", advice)


def _check_hard_words(section: SourceEasyReadSection, explained: set[str]) -> Iterator[Finding]:
    """Warn of a bold word that neither its line nor the next explains; the first time on a page counts."""
    for line, following in zip_longest(section.lines, section.lines[1:]):
        next_text = plain_text(following.text) if following else ""
        for span in line.text:
            word = span.text.strip(" .,:;!?")
            if not span.bold or span.term_id or not word or word.casefold() in explained:
                continue
            explained.add(word.casefold())
            before, _, after = plain_text(line.text).partition(span.text)
            if not _is_explained(word, before, after, next_text):
                message = f"Nothing here says what “{word}” means."
                advice = "Explain it in the same line or the next one, or take the bold away."
                yield make_warning("easy-read-word-unexplained", line.place, message, advice)


def _is_explained(word: str, before: str, after: str, next_text: str) -> bool:
    """Guess whether the words around a bold word explain it: only people can tell for certain."""
    if _LEADS_TO_A_WORD.search(before) or _EXPLAINS.search(after):
        return True
    goes_on = f"{after} {next_text}".casefold()
    mentioned = any(part[:_WORD_STEM_LETTERS] in goes_on for part in word.casefold().split())
    return mentioned or any(_SPEAKS_OF_IT.match(sentence) for sentence in split_sentences(goes_on))
