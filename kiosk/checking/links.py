"""Rules about everything that refers to something else: it must be there."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.checking.findings import make_error
from kiosk.checking.known import KnownNames, Names, gather_known_names, suggest
from kiosk.source import ALL_NEEDS, SourceRow, SourceTree, get_text, split_needs
from kiosk.vocabulary import Finding, Place, RichText


def check_links(tree: SourceTree) -> Iterator[Finding]:
    """Look up every word, page, picture, strategy, topic, need and area that is referred to."""
    known = gather_known_names(tree)
    yield from _check_picture_names(tree, known)
    for page in tree.pages:
        strategy = get_text(page.front.fields, "strategy")
        yield from _check_strategy(strategy, page.front.find_place_of("strategy"), known)
        for words, place in page.list_texts():
            yield from _check_spans(words, place, known)
    for service in tree.services:
        yield from _check_service(service, known)


def _check_picture_names(tree: SourceTree, known: KnownNames) -> Iterator[Finding]:
    entries = [*tree.strategies, *(page.front for page in tree.pages if page.front.fields)]
    named = [(get_text(entry.fields, "picture"), entry.find_place_of("picture")) for entry in entries]
    named += [(row.row.get("picture", ""), row.place) for row in tree.topics]
    named += [
        (line.picture, line.place)
        for page in tree.pages
        for section in page.easy_read_sections
        for line in section.lines
    ]
    for name, place in named:
        if name:
            yield from _check_picture(name, place, known.pictures)


def _check_picture(name: str, place: Place, known: Names | None) -> Iterator[Finding]:
    if known is not None and name not in known:
        advice = suggest(name, known, "Add it to pictures.csv, or use a name that is there.")
        yield make_error("unknown-picture", place, f"There is no picture called “{name}”.", advice)


def _check_strategy(written: str, place: Place, known: KnownNames) -> Iterator[Finding]:
    if written and known.strategies is not None and written not in known.strategies:
        advice = suggest(written, known.strategies, "Use an id from strategies.yaml, or take the line out.")
        yield make_error("unknown-strategy", place, f"There is no strategy with the id “{written}”.", advice)


def _check_spans(words: RichText, place: Place, known: KnownNames) -> Iterator[Finding]:
    for span in words:
        if span.term_id and known.terms is not None and span.term_id not in known.terms:
            message = f"“{span.text}” links to the hard word “{span.term_id}”, which is not there."
            advice = suggest(span.term_id, known.terms, "Add the word to glossary.csv.")
            yield make_error("unknown-word", place, message, advice)
        if span.page_id and span.page_id not in known.pages:
            message = f"“{span.text}” links to the page “{span.page_id}”, which is not there."
            advice = suggest(span.page_id, known.pages, "Use the name of a folder in pages.")
            yield make_error("unknown-page", place, message, advice)


def _check_service(service: SourceRow, known: KnownNames) -> Iterator[Finding]:
    topic, area = service.row.get("category", ""), service.row.get("area", "")
    if topic and known.topic_titles is not None and topic not in known.topic_titles:
        advice = suggest(topic, known.topic_titles, "Use a title from topics.csv.")
        place = service.find_place_of("category")
        yield make_error("unknown-topic", place, f"There is no topic called “{topic}”.", advice)
    if area and known.area_titles is not None and area not in known.area_titles:
        advice = suggest(area, known.area_titles, "Use a title from areas.csv.")
        place = service.find_place_of("area")
        yield make_error("unknown-area", place, f"There is no area called “{area}”.", advice)
    for need in split_needs(service.row.get("needs", "")):
        if need != ALL_NEEDS and known.needs is not None and need not in known.needs:
            advice = suggest(need, known.needs, f"Use an id from needs.csv, or “{ALL_NEEDS}”.")
            place = service.find_place_of("needs")
            yield make_error("unknown-need", place, f"There is no need with the id “{need}”.", advice)
