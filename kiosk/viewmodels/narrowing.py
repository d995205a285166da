"""What a list of services can be narrowed to: each choice with how many services it would leave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias

from kiosk.vocabulary import (
    AccessFeature,
    AgeBand,
    Area,
    AreaKind,
    FilterCounts,
    Need,
    OpenWhen,
    ServiceFilter,
)

YEARS = "years"
"""The page of the ages one by one; what is chosen there is of the kind `AGE`."""


class Kind(StrEnum):
    """A kind of choice. One holds at a time, but for `ACCESS`, which adds up."""

    NEED = "need"
    AGE = "age"
    AREA = "area"
    OPEN = "open"
    ACCESS = "access"
    FREE = "free"
    SELF_REFERRAL = "selfReferral"


SWITCHES = frozenset({Kind.FREE, Kind.SELF_REFERRAL})
"""Kinds that are only on or off."""
ON = "on"

Titles: TypeAlias = Mapping[tuple[Kind, str], str]
"""What the content calls its needs and areas, in their order."""


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Something that can be chosen. QML has the words where `title` is empty."""

    kind: str
    choice_id: str
    title: str
    count: int
    is_chosen: bool
    can_choose: bool


@dataclass(frozen=True, slots=True)
class KindRow:
    """A kind of choice, and what is chosen of it. `count` is how many a switch would leave."""

    kind: str
    chosen: tuple[tuple[str, str], ...]
    count: int
    is_switch: bool
    can_choose: bool

    @property
    def chosen_ids(self) -> list[str]:
        """The ids of what is chosen."""
        return [choice_id for choice_id, _ in self.chosen]

    @property
    def chosen_titles(self) -> list[str]:
        """What the content calls them."""
        return [title for _, title in self.chosen]


@dataclass(frozen=True, slots=True)
class ChosenRow:
    """Something that is chosen and can be taken away again."""

    kind: str
    choice_id: str
    title: str


def derive_titles(needs: tuple[Need, ...], areas: tuple[Area, ...]) -> dict[tuple[Kind, str], str]:
    """Name the needs and the districts; wider areas stay in every list and are not chosen."""
    named = {(Kind.NEED, need.id): need.title for need in needs}
    return named | {(Kind.AREA, area.id): area.title for area in areas if area.kind is AreaKind.DISTRICT}


def apply_choice(chosen: ServiceFilter, kind: Kind, choice_id: str) -> ServiceFilter:
    """Choose something in place of what was chosen of its kind; an empty id keeps everything.

    Access needs and switches are turned on, or off again.

    Raises:
        ValueError: There is no such choice.
    """
    match kind:
        case Kind.NEED:
            return replace(chosen, need_id=choice_id or None)
        case Kind.AREA:
            return replace(chosen, area_id=choice_id or None)
        case Kind.AGE:
            return _apply_age(chosen, choice_id)
        case Kind.OPEN:
            return replace(chosen, open_when=OpenWhen(choice_id) if choice_id else None)
        case Kind.ACCESS:
            changed = chosen.access ^ {AccessFeature(choice_id)} if choice_id else frozenset()
            return replace(chosen, access=frozenset(changed))
        case Kind.FREE:
            return replace(chosen, is_free=not chosen.is_free)
        case Kind.SELF_REFERRAL:
            return replace(chosen, is_self_referral=not chosen.is_self_referral)


def _apply_age(chosen: ServiceFilter, choice_id: str) -> ServiceFilter:
    if choice_id.isdecimal():
        return replace(chosen, age=int(choice_id), age_band=None)
    return replace(chosen, age=None, age_band=AgeBand(choice_id) if choice_id else None)


def remove_choice(chosen: ServiceFilter, kind: Kind, choice_id: str) -> ServiceFilter:
    """Take away one thing that was chosen."""
    if (kind, choice_id) not in list_chosen(chosen):
        return chosen
    return apply_choice(chosen, kind, choice_id if kind is Kind.ACCESS or kind in SWITCHES else "")


def list_chosen(chosen: ServiceFilter) -> tuple[tuple[Kind, str], ...]:
    """List what was chosen, but for the topic and the place to be near to."""
    age = str(chosen.age) if chosen.age is not None else chosen.age_band
    single = (
        (Kind.NEED, chosen.need_id),
        (Kind.AGE, age),
        (Kind.AREA, chosen.area_id),
        (Kind.OPEN, chosen.open_when),
        (Kind.FREE, ON if chosen.is_free else None),
        (Kind.SELF_REFERRAL, ON if chosen.is_self_referral else None),
    )
    some = [(kind, str(choice)) for kind, choice in single if choice is not None]
    features = [(Kind.ACCESS, feature.value) for feature in AccessFeature if feature in chosen.access]
    return (*some, *features)


def derive_chosen_rows(chosen: ServiceFilter, titles: Titles) -> tuple[ChosenRow, ...]:
    """Show what was chosen, each to be taken away by itself."""
    return tuple(ChosenRow(kind, one, titles.get((kind, one), "")) for kind, one in list_chosen(chosen))


def derive_choice_rows(
    page: str, chosen: ServiceFilter, counts: FilterCounts, titles: Titles
) -> tuple[ChoiceRow, ...]:
    """List the choices of a page; what would leave nothing but help in a crisis cannot be chosen."""
    kind = Kind.AGE if page == YEARS else Kind(page)
    held = list_chosen(chosen)
    rows = []
    for choice_id, count in _count_page(page, counts, titles).items():
        is_chosen = (kind, choice_id) in held
        left = count - counts.crisis
        title = titles.get((kind, choice_id), "")
        rows.append(ChoiceRow(kind, choice_id, title, left, is_chosen, is_chosen or left > 0))
    return tuple(rows)


def derive_kind_rows(chosen: ServiceFilter, counts: FilterCounts, titles: Titles) -> tuple[KindRow, ...]:
    """List the kinds of choices; one of which nothing can be chosen cannot be opened."""
    return tuple(_derive_kind(kind, chosen, counts, titles) for kind in Kind)


def _derive_kind(kind: Kind, chosen: ServiceFilter, counts: FilterCounts, titles: Titles) -> KindRow:
    rows = derive_choice_rows(kind, chosen, counts, titles)
    held = tuple((one, titles.get((kind, one), "")) for of, one in list_chosen(chosen) if of is kind)
    can_choose = bool(held) or any(row.can_choose for row in rows)
    return KindRow(kind, held, rows[0].count if rows else 0, kind in SWITCHES, can_choose)


def _count_page(page: str, counts: FilterCounts, titles: Titles) -> Mapping[str, int]:
    if page == YEARS:
        return {str(age): count for age, count in counts.ages.items()}
    match Kind(page):
        case Kind.NEED:
            return {one: counts.needs[one] for kind, one in titles if kind is Kind.NEED}
        case Kind.AREA:
            return {one: counts.areas[one] for kind, one in titles if kind is Kind.AREA}
        case Kind.AGE:
            return {band.value: count for band, count in counts.age_bands.items()}
        case Kind.OPEN:
            return {when.value: count for when, count in counts.open_when.items()}
        case Kind.ACCESS:
            return {feature.value: count for feature, count in counts.access.items()}
        case Kind.FREE:
            return {ON: counts.free}
        case Kind.SELF_REFERRAL:
            return {ON: counts.self_referral}
