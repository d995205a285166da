"""Rules about pages: what they must say of themselves, and that both editions have the same sections."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kiosk.checking.contacts import check_web_address
from kiosk.checking.entries import check_days, check_period, check_review, check_values_are_there
from kiosk.checking.findings import make_error, make_warning
from kiosk.source import (
    SourceEasyReadSection,
    SourcePage,
    SourceSection,
    SourceTree,
    get_entries,
    get_text,
    get_whole_number,
)
from kiosk.vocabulary import Finding, PageGroup, Place

_MUST_BE_THERE = ("title", "summary", "group", "order", "picture", "checked_on", "review_by")
_DAYS = ("valid_from", "valid_until", "checked_on", "review_by")


def check_pages(tree: SourceTree, today: date) -> Iterator[Finding]:
    """Judge every page that could be read."""
    for page in tree.pages:
        yield from _check_front(page, today)
        yield from _check_sources(page)
        yield from _check_sections(page.front.place, page.front.fields, page.sections)
        if page.easy_read_front is not None:
            front = page.easy_read_front
            yield from check_values_are_there(front, ("page", "title"))
            yield from _check_sections(front.place, front.fields, page.easy_read_sections)
            yield from _check_same_sections(page)
    yield from _check_orders(tree)


def _check_front(page: SourcePage, today: date) -> Iterator[Finding]:
    front = page.front
    yield from check_values_are_there(front, _MUST_BE_THERE)
    yield from check_days(front, _DAYS)
    yield from check_period(front)
    yield from check_review(front, today)
    group = get_text(front.fields, "group")
    if group and group not in list(PageGroup):
        message = f"There is no group called “{group}”."
        advice = f"Write one of: {', '.join(PageGroup)}."
        yield make_error("unknown-group", front.find_place_of("group"), message, advice)
    order = get_text(front.fields, "order")
    if order and get_whole_number(front.fields, "order") is None:
        message = f"“{order}” is not a whole number."
        advice = "Write a number such as 40. Pages with smaller numbers come first."
        yield make_error("bad-order", front.find_place_of("order"), message, advice)


def _check_sources(page: SourcePage) -> Iterator[Finding]:
    front = page.front
    place = front.find_place_of("sources")
    sources = get_entries(front.fields, "sources")
    if front.fields and not sources:
        message = "The page does not say where its facts come from."
        advice = "Under “sources:” write a title, a web address (url) and a date (seen) for each."
        yield make_error("page-without-sources", place, message, advice)
    for number, source in enumerate(sources, start=1):
        if not get_text(source, "title"):
            yield make_error("missing-value", place, f"Source {number} has no “title”.", "Give it a title.")
        yield from check_web_address(get_text(source, "url"), place)


def _check_sections(
    place: Place, fields: object, sections: tuple[SourceSection | SourceEasyReadSection, ...]
) -> Iterator[Finding]:
    if fields and not sections:
        advice = "Write at least one heading, such as “## Who can ask {#who-can-ask}”, with text under it."
        yield make_error("page-without-sections", place, "There is nothing to read on this page.", advice)
    for section in sections:
        if not section.heading:
            advice = "Write a few words after the ##."
            yield make_error("section-without-heading", section.place, "This heading has no words.", advice)
        if not _has_words(section):
            advice = "Write something under the heading, or take it out of both files."
            message = f"There is nothing under the heading “{section.heading}”."
            yield make_error("empty-section", section.place, message, advice)


def _has_words(section: SourceSection | SourceEasyReadSection) -> bool:
    if isinstance(section, SourceEasyReadSection):
        return bool(section.lines)
    return any(item for block in section.blocks for item in block.items)


def _check_same_sections(page: SourcePage) -> Iterator[Finding]:
    standard = [section.id for section in page.sections if section.id]
    easy_read = [section.id for section in page.easy_read_sections if section.id]
    if standard == easy_read or not standard or not easy_read:
        return
    advice = "Give both files the same sections, with the same ids, in the same order."
    for section in page.sections:
        if section.id and section.id not in easy_read:
            message = f"The section “{section.id}” is not in easy-read.md."
            yield make_error("sections-differ", section.place, message, advice)
    for easy_read_section in page.easy_read_sections:
        if easy_read_section.id and easy_read_section.id not in standard:
            message = f"The section “{easy_read_section.id}” is not in standard.md."
            yield make_error("sections-differ", easy_read_section.place, message, advice)
    if sorted(set(standard)) == sorted(set(easy_read)):
        place = page.easy_read_sections[0].place
        message = "The sections are in another order than in standard.md."
        yield make_error("sections-differ", place, message, advice)


def _check_orders(tree: SourceTree) -> Iterator[Finding]:
    first_places: dict[tuple[str, int], Place] = {}
    for page in tree.pages:
        order = get_whole_number(page.front.fields, "order")
        if order is None:
            continue
        place = page.front.find_place_of("order")
        first = first_places.setdefault((get_text(page.front.fields, "group"), order), place)
        if first is not place:
            message = f"Another page of this group has the same order, at {first}."
            advice = "Give one of them another number, so that it is clear which comes first."
            yield make_warning("same-order", place, message, advice)
