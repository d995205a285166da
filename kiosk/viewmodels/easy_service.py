"""A service in Easy Read, made from what is known of it: one short sentence and one picture for each fact."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.takeaway import EasyLine, Fact
from kiosk.viewmodels.contact_words import drop_breaks, spell_number
from kiosk.viewmodels.service_answers import NO_COST, NO_REFERRAL, sort_places
from kiosk.viewmodels.service_facts import Closing, PhoneRow, ServiceFacts
from kiosk.viewmodels.service_rows import derive_first_sentence
from kiosk.viewmodels.service_words import (
    ACCESS_WORDS,
    ALL_AGES,
    Standpoint,
    describe_ages,
    describe_distance,
)
from kiosk.vocabulary import Confidence, Location, PhoneKind, Referral, Service

CHECK_FIRST = "Please check first. Nobody has checked this yet."
NO_HOURS = "We do not know the opening times. Ring first."
NO_HOURS_NO_PHONE = "We do not know the opening times. Ask first."
_NO_PHONE = "There is no phone number here. Staff here can help you."
_REFERRALS = {
    Referral.SELF: EasyLine("fact-go", "You can ask for this help yourself."),
    Referral.PROFESSIONAL: EasyLine("fact-ask", "Ask your doctor or your school. They must ask for you."),
    Referral.EITHER: EasyLine("fact-go", "You can ask yourself. Or ask your doctor or your school."),
    None: EasyLine("fact-unknown", NO_REFERRAL),
}


def derive_easy_lines(
    service: Service, facts: ServiceFacts, when: str, here: Standpoint | None = None
) -> tuple[EasyLine, ...]:
    """Say what, how to reach it, when, where, who, what it costs and how to start. `when` is in words."""
    if facts.closing.words:
        closed = tuple(_say_closed(facts.closing))
        if facts.closing.is_for_good:
            return (_say_what(facts), *closed)
        return (*closed, *_list_lines(service, facts, when, here))
    return tuple(_list_lines(service, facts, when, here))


def _say_closed(closing: Closing) -> Iterator[EasyLine]:
    yield EasyLine("fact-closed", closing.words)
    if closing.instead_name:
        yield EasyLine("fact-go", f"Try this one: {closing.instead_name}.")


def _list_lines(
    service: Service, facts: ServiceFacts, when: str, here: Standpoint | None
) -> Iterator[EasyLine]:
    yield _say_what(facts)
    if service.confidence is Confidence.UNVERIFIED:
        yield EasyLine("fact-check", CHECK_FIRST)
    yield from _say_numbers(facts)
    if not facts.closing.words:
        yield EasyLine("fact-unknown" if when in (NO_HOURS, NO_HOURS_NO_PHONE) else "fact-when", when)
    yield from _say_where(sort_places(service.locations, here), here)
    yield from _say_who(service)
    yield _say_cost(service, facts)
    yield _REFERRALS[service.referral]
    yield from _say_addresses(facts)
    yield from _say_checked(facts)


def _say_checked(facts: ServiceFacts) -> Iterator[EasyLine]:
    """Say how sure we are; where nobody has checked, that was said first."""
    if facts.confidence == Confidence.PARTIAL or facts.is_old:
        yield EasyLine("fact-check", "Some of this may be old. Please ask first.")
    elif facts.confidence == Confidence.SEEN:
        yield EasyLine("fact-checked", "We checked this. It may have changed since.")


def write_hours_for_later(facts: ServiceFacts) -> str:
    """Say when it is open in words that hold on any day."""
    return f"Open: {facts.hours}" if facts.hours else choose_no_hours(facts)


def choose_no_hours(facts: ServiceFacts) -> str:
    """Say what to do where no opening times are known."""
    return NO_HOURS if any(phone.number for phone in facts.phones) else NO_HOURS_NO_PHONE


def _say_what(facts: ServiceFacts) -> EasyLine:
    return EasyLine("fact-what", derive_first_sentence(facts.description) or facts.name)


def _say_numbers(facts: ServiceFacts) -> Iterator[EasyLine]:
    numbers = [phone for phone in facts.phones if phone.number]
    for phone in numbers:
        yield _say_number(phone, is_main=phone is numbers[0])
    if not numbers:
        yield EasyLine("fact-unknown", _NO_PHONE)
    if facts.relay_number:
        sentence = "To type and not speak, use Relay UK:"
        spoken = f"{sentence} {spell_number(facts.relay_number)}"
        yield EasyLine("fact-text", sentence, facts.relay_number, spoken)


def _say_number(phone: PhoneRow, *, is_main: bool) -> EasyLine:
    is_text = phone.kind == PhoneKind.TEXT
    picture, how = ("fact-text", "Send a text to") if is_text else ("fact-ring", "Ring")
    is_said = bool(phone.number) and drop_breaks(phone.number) in phone.description
    if is_said and not is_main:
        return EasyLine(picture, phone.description)
    sentence = phone.description if is_said else f"{how} ({phone.description})" if phone.description else how
    return EasyLine(picture, f"{sentence}:", phone.number, f"{sentence}: {phone.spoken_number}")


def _say_where(places: tuple[Location, ...], here: Standpoint | None) -> Iterator[EasyLine]:
    if len(places) > 1:
        yield EasyLine("fact-where", f"It is in {len(places)} places.")
    for place in places:
        address = ", ".join(part for part in (place.address.strip(), place.postcode.strip()) if part)
        yield EasyLine("fact-where", f"Go to: {address}")
        if here and place.point:
            yield EasyLine("fact-where", f"{describe_distance(here, place.point)}.")
        if place.transportation.strip():
            yield EasyLine("fact-bus", f"How to get there: {place.transportation.strip()}")
        if place.access:
            listed = ", ".join(ACCESS_WORDS[feature] for feature in place.access)
            yield EasyLine("fact-access", f"It has: {listed}.")


def _say_who(service: Service) -> Iterator[EasyLine]:
    ages = describe_ages(service.minimum_age, service.maximum_age)
    if ages:
        older = "of all ages" if ages == ALL_AGES else f"{ages[0].lower()}{ages[1:]} old"
        yield EasyLine("fact-who", f"It is for people {older}.")
    if service.needs and not service.is_for_all_needs:
        yield EasyLine("fact-who", f"It helps with: {', '.join(need.title for need in service.needs)}.")


def _say_cost(service: Service, facts: ServiceFacts) -> EasyLine:
    if service.is_free:
        return EasyLine("fact-free", "It is free. You do not pay.")
    cost = next(
        (fact for fact in facts.facts if fact.kind == "cost"), Fact("cost", "", NO_COST, is_known=False)
    )
    return (
        EasyLine("fact-cost", f"Cost: {cost.value}") if cost.is_known else EasyLine("fact-unknown", NO_COST)
    )


def _say_addresses(facts: ServiceFacts) -> Iterator[EasyLine]:
    for picture, how, address in (
        ("fact-email", "Write an email to:", facts.email),
        ("fact-website", "Look at:", facts.website),
    ):
        if address:
            yield EasyLine(picture, f"{how} {address}", spoken=f"{how} {drop_breaks(address)}")
