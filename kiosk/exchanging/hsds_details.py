"""Reads what a service of HSDS may have several of: numbers, people, prices, languages, places."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal, InvalidOperation

from kiosk.exchanging.hsds_words import ACCESS_LABELS, ACCESS_NOTES_LABEL, COUNTRY, CURRENCY
from kiosk.exchanging.node import Node
from kiosk.exchanging.repairs import repair_phone, repair_postcode
from kiosk.source import SourcePlace, split_phones, write_phone
from kiosk.vocabulary import AccessFeature, Contact, CostOption, Phone, PhoneKind

_TEXT_TYPES = frozenset({"text", "sms", "textphone", "tty"})
_TYPES_NOBODY_RINGS = frozenset({"fax", "pager", "video"})
_COUNTRIES = frozenset({COUNTRY.casefold(), "uk", "united kingdom", "england", "great britain"})
_FEATURES = {label.casefold(): feature for feature, label in ACCESS_LABELS.items()}
_LEAST_DIGITS = 3
_MOST_PENCE = 99_999_999


def read_phones(node: Node) -> tuple[Phone, ...]:
    """Return the numbers of a service, its places and its organization."""
    holders = [node]
    for place in node.list_children("service_at_locations"):
        holders += [place, *place.list_children("location")]
    holders += node.list_children("organization")
    nodes = [phone for holder in holders for phone in holder.list_children("phones")]
    return tuple(dict.fromkeys(phone for phone in map(_read_phone, nodes) if phone is not None))


def _read_phone(node: Node) -> Phone | None:
    number, kind = (
        repair_phone(node.get_line("number"), node.problems, node.place_of("number")),
        node.get_line("type"),
    )
    description, extension = node.get_line("description"), node.get_line("extension").removesuffix(".0")
    if kind.casefold() in _TYPES_NOBODY_RINGS:
        node.doubt("type", f"“{number}” is a {kind} number. It was left out.", "Nothing need be done.")
        return None
    if not number and not description:
        return None
    if extension and f"extension {extension}" not in description.casefold():
        description = ", ".join(filter(None, (f"Extension {extension}", description)))
    if number and sum(map(str.isdigit, number)) < _LEAST_DIGITS:
        node.doubt("number", f"“{number}” is not a number that can be rung.", "Find the right number.")
    used_for = PhoneKind.TEXT if kind.casefold() in _TEXT_TYPES else PhoneKind.VOICE
    return _fit(Phone(number, used_for, description, extension), node)


def _fit(phone: Phone, node: Node) -> Phone | None:
    """Return a number as a cell can say it: what is said about it mostly begins with a capital.

    Words with other numbers in them are left out, because those would be taken for numbers to ring.
    """
    words = phone.description
    capital = replace(phone, description=words[:1].upper() + words[1:])
    bare = replace(phone, description=f"Extension {phone.extension}" if phone.extension else "")
    for fitting in (phone, capital):
        if split_phones(write_phone(fitting), phone.kind) == (fitting,):
            return fitting
    node.doubt("description", f"“{words[:60]}…” cannot stand beside a number.", "Write it in by hand.")
    return bare if bare.number else None


def read_contacts(node: Node) -> tuple[tuple[Contact, ...], tuple[Phone, ...]]:
    """Return whom to ask for, and the numbers of everybody that is named."""
    people = node.list_children("contacts")
    phones = [phone for person in people for phone in map(_read_phone, person.list_children("phones"))]
    contacts = [Contact(person.get_line("name"), person.get_line("title")) for person in people]
    if len(contacts) > 1:
        node.doubt("contacts", f"Only {contacts[0].name} was kept of {len(contacts)} people.", "Choose one.")
    found = tuple(contact for contact in contacts[:1] if contact.name or contact.title)
    return found, tuple(phone for phone in phones if phone is not None)


def read_prices(node: Node) -> tuple[CostOption, ...]:
    """Return the prices of a service."""
    return tuple(p for p in map(_read_price, node.list_children("cost_options")) if p is not None)


def _read_price(node: Node) -> CostOption | None:
    option = " ".join(filter(None, (node.get_line("option"), node.get_line("amount_description"))))
    amount, currency = node.get_line("amount"), node.get_line("currency")
    try:
        pence = Decimal(amount or "NaN") * 100
        is_known = pence.is_finite() and 0 <= pence <= _MOST_PENCE and pence == int(pence)
    except (InvalidOperation, OverflowError):
        is_known = False
    if not is_known or currency.upper() not in ("", CURRENCY):
        words = " ".join(filter(None, (amount, currency, option)))
        node.doubt(
            "amount", f"“{words}” is not a price in pounds. It was left out.", "Write it under “cost”."
        )
        return None
    return CostOption(int(pence), option.replace("£", "").replace(";", ","))


def read_languages(node: Node) -> tuple[str, ...]:
    """Return the languages of a service by name."""
    names = (lang.get_line("name") or lang.get_line("code") for lang in node.list_children("languages"))
    return tuple(dict.fromkeys(name for name in names if name))


def read_places(node: Node) -> tuple[SourcePlace, ...]:
    """Return the places of a service."""
    links = node.list_children("service_at_locations")
    places = [_read_place(location) for link in links for location in link.list_children("location")]
    return tuple(place for place in places if place != SourcePlace())


def _read_place(node: Node) -> SourcePlace:
    node.get_line("location_type")
    if node.get_line("latitude"):
        node.doubt("latitude", "Places are found by their postcode; the map point is not kept.", "Check it.")
    node.get_line("longitude")
    addresses = node.list_children("addresses")
    if len(addresses) > 1:
        node.doubt("addresses", f"Only the first of {len(addresses)} addresses was kept.", "Choose one.")
    street, postcode = _read_address(addresses[0]) if addresses else ("", "")
    name = node.get_line("name")
    address = street if name.casefold() in street.casefold() else ", ".join(filter(None, (name, street)))
    access, notes = _read_access(node)
    return SourcePlace(address, postcode, node.get_line("transportation"), access, notes)


def _read_address(node: Node) -> tuple[str, str]:
    parts = [node.get_line(name) for name in ("address_1", "address_2", "city", "state_province")]
    country = node.get_line("country")
    node.get_line("address_type")
    if country and country.casefold() not in _COUNTRIES:
        node.doubt("country", f"The address is in “{country}”.", "Check that it is of use here.")
    postcode = repair_postcode(node.get_line("postal_code"), node.problems, node.place_of("postal_code"))
    return ", ".join(dict.fromkeys(filter(None, parts))), postcode


def _read_access(node: Node) -> tuple[tuple[AccessFeature, ...], str]:
    """Return the features that are named as we name them, and the words about all others."""
    found: set[AccessFeature] = set()
    notes: list[str] = []
    for access in node.list_children("accessibility"):
        label, details = access.get_line("description"), access.get_line("details")
        if label.casefold() in _FEATURES:
            found.add(_FEATURES[label.casefold()])
        elif label and label != ACCESS_NOTES_LABEL:
            notes.append(label)
            access.doubt(
                "description", f"“{label}” was kept as words only.", "Choose from the list under “access”."
            )
        if details:
            notes.append(details)
    return tuple(feature for feature in AccessFeature if feature in found), " ".join(notes)
