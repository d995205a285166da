"""Reads a nested service of HSDS 3 or Open Referral UK 3 as a service record."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from kiosk.exchanging.hsds_details import (
    read_contacts,
    read_languages,
    read_phones,
    read_places,
    read_prices,
)
from kiosk.exchanging.hsds_schedules import read_schedules
from kiosk.exchanging.hsds_words import (
    KIOSK_ATTRIBUTES,
    KIOSK_TAXONOMY,
    NEED_TAXONOMY,
    TOPIC_TAXONOMY,
)
from kiosk.exchanging.node import Node
from kiosk.exchanging.repairs import repair_date
from kiosk.exchanging.sorting import Sorting
from kiosk.source import ServiceRecord, parse_date, parse_whole_number, read_choice, read_record, write_row
from kiosk.vocabulary import Confidence, Referral, ServiceStatus

_NOT_IN_AN_ID = re.compile(r"[^a-z0-9]+")
_LONGEST_ID = 60
_TIME_OF_DAY = re.compile(r"(?<=\d{4}-\d\d-\d\d)T.*")
_Choice = TypeVar("_Choice", bound=StrEnum)


def read_service(node: Node, sorting: Sorting) -> ServiceRecord:
    """Return what a service says. Whatever the kiosk cannot keep as it is becomes a problem."""
    said, topic, needs = _read_attributes(node, sorting)
    words, rules = read_schedules(node)
    contacts, more_phones = read_contacts(node)
    record = ServiceRecord(
        id=said.get("id", "") or make_slug(node.get_line("name") or node.get_line("id")),
        name=node.get_line("name"),
        organization=_read_organization(node),
        topic=topic,
        needs=needs,
        area=_read_area(node, sorting),
        description=node.get_text("description"),
        phones=tuple(dict.fromkeys(read_phones(node) + more_phones)),
        email=node.get_line("email"),
        website=node.get_line("url"),
        places=read_places(node),
        opening_hours=words,
        schedules=rules,
        cost=node.get_line("fees_description") or node.get_line("fees"),
        prices=read_prices(node),
        languages=read_languages(node),
        contacts=contacts,
    )
    return _keep_in_cells(node, _read_more(node, record, said))


def _read_more(node: Node, record: ServiceRecord, said: dict[str, str]) -> ServiceRecord:
    return replace(
        record,
        seen=_read_seen(node),
        alternate_name=node.get_line("alternate_name"),
        status=_read_status(node),
        minimum_age=_read_age(node, "minimum_age"),
        maximum_age=_read_age(node, "maximum_age"),
        eligibility=node.get_text("eligibility_description"),
        application_process=node.get_text("application_process"),
        referral=_choose(node, Referral, "referral", said),
        confidence=_choose(node, Confidence, "confidence", said) or Confidence.UNVERIFIED,
        source_url=said.get("source_url", ""),
        instead_id=said.get("closed_try", ""),
        hide_by=_read_day(node, "hide_by", said),
        review_by=_read_day(node, "review_by", said),
    )


def _read_seen(node: Node) -> str:
    """Return the day of the last check. A time of day is left out; a day that does not exist is said."""
    written = node.get_line("assured_date")
    return repair_date(_TIME_OF_DAY.sub("", written), node.problems, node.place_of("assured_date"))


def _choose(node: Node, choices: type[_Choice], name: str, said: dict[str, str]) -> _Choice | None:
    written = said.get(name, "")
    choice = read_choice(choices, written)
    if written and choice is None:
        node.doubt(name, f"“{written}” is not known here. It was left out.", "Choose by hand.")
    return choice


def _read_day(node: Node, name: str, said: dict[str, str]) -> date | None:
    written = said.get(name, "")
    day = parse_date(written)
    if written and day is None:
        node.doubt(name, f"There is no such day as “{written}”. It was left out.", "Look it up.")
    return day


def make_slug(name: str) -> str:
    """Return an id made of a name, or `service` where it has no letters of ours."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("’", "").replace("'", ""))
    slug = _NOT_IN_AN_ID.sub("-", plain.encode("ascii", "ignore").decode()).strip("-")
    return slug[:_LONGEST_ID].strip("-") or "service"


def _keep_in_cells(node: Node, record: ServiceRecord) -> ServiceRecord:
    """Return a record as its row says it, and write down what a row cannot say."""
    kept = read_record(write_row(record))
    for name in ServiceRecord.__dataclass_fields__:
        if getattr(kept, name) != getattr(record, name):
            message = f"“{name}” had to be changed to fit into a cell."
            node.doubt(name, message, "Compare it with where it came from.")
    return kept


def _read_organization(node: Node) -> str:
    organization = node.get_child("organization")
    if organization is None:
        return node.get_line("organization_name")
    name = organization.get_line("name")
    if make_slug(organization.get_line("description")) != make_slug(name):
        organization.doubt("description", "Only the organisation's name is kept.", "Nothing need be done.")
    return name


def _read_status(node: Node) -> ServiceStatus:
    written = node.get_line("status")
    status = read_choice(ServiceStatus, written.casefold())
    if written and status is None:
        node.doubt("status", f"“{written}” is not a status. It was taken as active.", "Ask if it still runs.")
    return status or ServiceStatus.ACTIVE


def _read_age(node: Node, name: str) -> int | None:
    written = node.get_line(name)
    age = parse_whole_number(written.removesuffix(".0"))
    if written and age is None:
        node.doubt(
            name, f"“{written}” is not a whole number of years. It was left out.", "Write it in by hand."
        )
    return age


def _read_area(node: Node, sorting: Sorting) -> str:
    names = [area.get_line("name") for area in node.list_children("service_areas")]
    known = [sorting.areas[name.casefold()] for name in names if name.casefold() in sorting.areas]
    for name in names:
        if name and name.casefold() not in sorting.areas:
            node.doubt("service_areas", f"“{name}” is not one of the areas.", "Choose an area by hand.")
    if len(known) > 1:
        node.doubt("service_areas", f"Only the first area was kept: {known[0]}.", "Choose the wider one.")
    return known[0] if known else ""


def _look_up(name: str, known: dict[str, str]) -> dict[str, None]:
    """Return what a term of somebody else's is called here, if it is anything."""
    return {known[name.casefold()]: None} if name.casefold() in known else {}


def _read_attributes(node: Node, sorting: Sorting) -> tuple[dict[str, str], str, tuple[str, ...]]:
    """Return what our own terms say, the topic, and the needs."""
    said: dict[str, str] = {}
    topics: dict[str, None] = {}
    needs: dict[str, None] = {}
    for attribute in node.list_children("attributes"):
        taxonomy, name, value = _read_term(attribute)
        if taxonomy == KIOSK_TAXONOMY and name in KIOSK_ATTRIBUTES:
            said[name] = value
        elif taxonomy == TOPIC_TAXONOMY:
            topics[name] = None
        elif taxonomy == NEED_TAXONOMY:
            needs[name] = None
        elif name.casefold() in sorting.topics.keys() | sorting.needs.keys():
            topics |= _look_up(name, sorting.topics)
            needs |= _look_up(name, sorting.needs)
        else:
            words = " ".join(filter(None, (name, value))) or "a term that is not there"
            message = f"“{words}” is neither a topic nor a need."
            attribute.doubt("taxonomy_term", message, "Choose them by hand.")
    if len(topics) > 1:
        node.doubt("attributes", f"Only the first topic was kept of {len(topics)}.", "Choose the best one.")
    return said, next(iter(topics), ""), tuple(needs)


def _read_term(attribute: Node) -> tuple[str, str, str]:
    """Return the taxonomy and the name of a term, and the value that goes with it."""
    value, term = attribute.get_line("value"), attribute.get_child("taxonomy_term")
    if term is None:
        return "", "", value
    term.get_line("description")
    return term.get_line("taxonomy"), term.get_line("name"), value
