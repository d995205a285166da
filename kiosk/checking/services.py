"""Rules about `services.csv`, a row a service."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle import MAX_AGE_YEARS
from kiosk.checking.contacts import check_email, check_phones, check_postcode, check_web_address
from kiosk.checking.entries import check_cells_are_there
from kiosk.checking.findings import make_error, make_warning
from kiosk.source import SourceRow, SourceTree, parse_age, split_needs
from kiosk.vocabulary import Confidence, Finding, PhoneKind, Referral

_MUST_BE_THERE = ("name", "organisation", "category", "area", "description", "confidence")
_WAYS_WITHOUT_A_VOICE = ("text_relay_or_sms", "email", "website")
_WAYS_TO_MAKE_CONTACT = ("phone", "text_relay_or_sms", "email", "website", "address")


def check_services(tree: SourceTree) -> Iterator[Finding]:
    """Judge every service."""
    for service in tree.services:
        yield from check_cells_are_there(service, _MUST_BE_THERE)
        yield from _check_choices(service)
        yield from _check_needs(service)
        yield from _check_ages(service)
        yield from _check_contacts(service)
        yield from _check_other_ways(service)


def _check_choices(service: SourceRow) -> Iterator[Finding]:
    for column, choices in (("confidence", list(Confidence)), ("referral", list(Referral))):
        written = service.row.get(column, "")
        if written and written not in choices:
            message = f"“{written}” cannot stand in the column “{column}”."
            advice = f"Write one of: {', '.join(choices)}."
            yield make_error(f"unknown-{column}", service.find_place_of(column), message, advice)


def _check_needs(service: SourceRow) -> Iterator[Finding]:
    if "needs" in service.row and not split_needs(service.row["needs"]):
        message = "The service says nothing about needs, so choosing a need never shows it."
        advice = "Write “all”, or ids from needs.csv with semicolons between them."
        yield make_warning("service-without-needs", service.find_place_of("needs"), message, advice)


def _check_ages(service: SourceRow) -> Iterator[Finding]:
    for column in ("age_min", "age_max"):
        written = service.row.get(column, "")
        age = parse_age(written)
        if written and (age is None or age > MAX_AGE_YEARS):
            message = f"“{written}” in the column “{column}” is not an age."
            advice = "Write a whole number of years, or leave the cell empty if it is not known."
            yield make_error("bad-age", service.find_place_of(column), message, advice)
    lowest, highest = (parse_age(service.row.get(column, "")) for column in ("age_min", "age_max"))
    if lowest is not None and highest is not None and lowest > highest:
        message = f"The lowest age, {lowest}, is more than the highest, {highest}."
        place = service.find_place_of("age_min")
        yield make_error("ages-wrong-way-round", place, message, "Check both ages.")


def _check_other_ways(service: SourceRow) -> Iterator[Finding]:
    row = service.row
    if row.get("phone") and all(row.get(column) == "" for column in _WAYS_WITHOUT_A_VOICE):
        message = "This service can only be rung, and not everybody can hear or speak."
        advice = "Ask it for a number for texts, an e-mail address or a website, and add what there is."
        yield make_warning("only-by-voice", service.find_place_of("phone"), message, advice)


def _check_contacts(service: SourceRow) -> Iterator[Finding]:
    row, place_of = service.row, service.find_place_of
    yield from check_phones(row.get("phone", ""), PhoneKind.VOICE, place_of("phone"))
    yield from check_phones(row.get("text_relay_or_sms", ""), PhoneKind.TEXT, place_of("text_relay_or_sms"))
    yield from check_email(row.get("email", ""), place_of("email"))
    yield from check_web_address(row.get("website", ""), place_of("website"))
    yield from check_web_address(row.get("source_url", ""), place_of("source_url"))
    yield from check_postcode(row.get("postcode", ""), place_of("postcode"))
    if all(row.get(column) == "" for column in _WAYS_TO_MAKE_CONTACT):
        message = "Nobody can get in touch with this service: it has no number, address or website."
        advice = "Find out how to reach it, or say in the description who can tell."
        yield make_warning("no-way-to-make-contact", service.place, message, advice)
