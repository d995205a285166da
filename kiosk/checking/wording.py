"""Rules about how hard the standard text is to read."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.checking.findings import make_warning
from kiosk.checking.readability import count_words, grade, split_sentences
from kiosk.source import SourcePage, SourceTree
from kiosk.vocabulary import Finding, Place, plain_text

MAX_SENTENCE_WORDS = 25
MAX_AVERAGE_WORDS = 15
MAX_GRADE = 7.0
FEWEST_WORDS_TO_GRADE = 100


def check_wording(tree: SourceTree) -> Iterator[Finding]:
    """Judge the sentences of every page."""
    for page in tree.pages:
        items = tuple(_gather_items(page))
        for text, place in items:
            yield from _check_sentences(text, place)
        yield from _check_grade(page, " ".join(_end_with_stop(text) for text, _ in items))


def _gather_items(page: SourcePage) -> Iterator[tuple[str, Place]]:
    for section in page.sections:
        for block in section.blocks:
            for index, item in enumerate(block.items):
                if item:
                    yield plain_text(item), block.find_place_of(index)


def _check_sentences(text: str, place: Place) -> Iterator[Finding]:
    for sentence in split_sentences(text):
        count = count_words(sentence)
        if count > MAX_SENTENCE_WORDS:
            message = f"This sentence has {count} words: “{_shorten(sentence)}”"
            advice = f"Make two or three sentences of it, each with at most {MAX_SENTENCE_WORDS} words."
            yield make_warning("sentence-too-long", place, message, advice)


def _shorten(sentence: str) -> str:
    return " ".join(sentence.split()[:6]) + " …"


def _end_with_stop(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _check_grade(page: SourcePage, text: str) -> Iterator[Finding]:
    if count_words(text) < FEWEST_WORDS_TO_GRADE:
        return
    measured = grade(text)
    if measured > MAX_GRADE:
        message = f"This page is hard to read: school grade {measured:.1f}, more than {MAX_GRADE:.0f}."
        advice = "Use shorter sentences and shorter words. Explain a hard word once, in the glossary."
        yield make_warning("hard-to-read", page.front.place, message, advice)
    average = count_words(text) / len(split_sentences(text))
    if average > MAX_AVERAGE_WORDS:
        message = f"The sentences of this page have {average:.0f} words on average."
        advice = f"Aim for at most {MAX_AVERAGE_WORDS}: say one thing, then stop."
        yield make_warning("sentences-long-on-average", page.front.place, message, advice)
