"""Rules about `content.yaml` and `strategies.yaml`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from kiosk.checking.contacts import check_email
from kiosk.checking.entries import check_days, check_period, check_review, check_values_are_there
from kiosk.checking.findings import make_error, make_warning
from kiosk.source import SourceEntry, SourceTree, get_entries, get_text
from kiosk.vocabulary import Finding

_TITLE_PAGE = ("title", "publisher", "language", "version", "content_date", "review_by", "contact_email")
_STRATEGY = ("title", "summary", "valid_from", "valid_until", "picture")
_ATTRIBUTION = ("title", "author", "licence")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-[A-Z]{2})?")


def check_manifest(tree: SourceTree, today: date) -> Iterator[Finding]:
    """Judge the title page of the content."""
    entry = tree.manifest
    if not entry.fields and not any(problem.place.file == entry.place.file for problem in tree.problems):
        advice = "Write the title, publisher and the other lines the guide to the content folder shows."
        yield make_error("missing-value", entry.place, "The file has nothing in it.", advice)
    yield from check_values_are_there(entry, _TITLE_PAGE)
    yield from check_days(entry, ("content_date", "review_by"))
    yield from check_review(entry, today)
    yield from _check_language(entry)
    yield from check_email(get_text(entry.fields, "contact_email"), entry.find_place_of("contact_email"))
    yield from _check_first_contact(tree)
    yield from _check_attributions(entry)


def _check_first_contact(tree: SourceTree) -> Iterator[Finding]:
    written = get_text(tree.manifest.fields, "first_contact")
    place = tree.manifest.find_place_of("first_contact")
    named = [service.row for service in tree.services if service.row.get("id") == written]
    advice = (
        "Write the id of a service that people can ring when a search finds nothing, or take the line out."
    )
    if written and not named:
        yield make_error("unknown-service", place, f"No service has the id “{written}”.", advice)
    elif written and not named[0].get("phone"):
        message = f"“{written}” has no phone number, so nobody can ring it."
        yield make_warning("first-contact-without-phone", place, message, advice)


def _check_language(entry: SourceEntry) -> Iterator[Finding]:
    written = get_text(entry.fields, "language")
    if written and not _LANGUAGE.fullmatch(written):
        advice = "Write “en-GB” for English as it is written in Britain."
        message = f"“{written}” is not a language code."
        yield make_error("bad-language", entry.find_place_of("language"), message, advice)


def _check_attributions(entry: SourceEntry) -> Iterator[Finding]:
    for number, attribution in enumerate(get_entries(entry.fields, "attributions"), start=1):
        for key in _ATTRIBUTION:
            if not get_text(attribution, key):
                message = f"Attribution {number} has no “{key}”."
                advice = "Say whose work it is and on what terms it may be used."
                yield make_error("missing-value", entry.find_place_of("attributions"), message, advice)


def check_strategies(tree: SourceTree) -> Iterator[Finding]:
    """Judge the list of strategies."""
    for entry in tree.strategies:
        yield from check_values_are_there(entry, _STRATEGY)
        yield from check_days(entry, ("valid_from", "valid_until"))
        yield from check_period(entry)
