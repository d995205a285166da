"""Turns what a visitor chose into the set of services it keeps, and counts what each other choice would.

Help in a crisis is hidden by nothing but another topic. An area keeps what is for wider areas, a need
keeps what is for every need, and an age leaves out only what says that it is for others. Costs,
referral, access and opening times keep only what is sure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from functools import reduce
from operator import or_
from typing import TypeVar

from kiosk.bundle import MAX_AGE_YEARS, SetKind
from kiosk.catalogue.database import BundleDatabase
from kiosk.catalogue.opening import OpenServices
from kiosk.catalogue.service_sets import ServiceSets
from kiosk.vocabulary import AccessFeature, AgeBand, FilterCounts, OpenWhen, ServiceFilter

_CODES = "SELECT code FROM taxonomy_term WHERE taxonomy_id = ? ORDER BY position"
_AREA_IDS = "SELECT id FROM area ORDER BY position"
_AGES_TO_COUNT = range(26)
_EVERYTHING = -1
"""The set that leaves nothing out: every bit is set."""

_Choice = TypeVar("_Choice")


class Narrower:
    """Answers which services a choice keeps at a moment of the clock on the wall."""

    def __init__(self, database: BundleDatabase) -> None:
        self._database = database
        self._sets = ServiceSets(database)
        self._open = OpenServices(database)

    def get_set(self, kind: SetKind) -> int:
        """Return a set that is the only one of its kind."""
        return self._sets.get(kind)

    def narrow(self, chosen: ServiceFilter, wall_clock: datetime) -> int:
        """Return the set of services that `chosen` keeps.

        Raises:
            NotInBundleError: There is no such topic, area or need, or nobody is so old.
        """
        kept = _EVERYTHING
        for part in self._list_parts(chosen, wall_clock):
            kept &= part
        kept |= self._sets.get(SetKind.CRISIS)
        if chosen.topic_id is not None:
            kept &= self._sets.get(SetKind.TOPIC, chosen.topic_id)
        return kept & self._sets.get_shown(wall_clock.date())

    def _list_parts(self, chosen: ServiceFilter, wall_clock: datetime) -> Iterable[int]:
        """Yield the set that each choice keeps, but for the topic's."""
        if chosen.area_id is not None:
            yield self._sets.get_reaching(chosen.area_id)
        if chosen.need_id is not None:
            yield self._sets.get_for_need(chosen.need_id)
        if chosen.age is not None:
            yield self._get_for_age(chosen.age)
        if chosen.age_band is not None:
            yield reduce(or_, map(self._get_for_age, chosen.age_band.years))
        if chosen.is_free:
            yield self._sets.get(SetKind.FREE)
        if chosen.is_self_referral:
            yield self._sets.get(SetKind.SELF_REFERRAL)
        for feature in chosen.access:
            yield self._sets.get(SetKind.ACCESS, feature)
        if chosen.open_when is not None:
            yield self._open.find(chosen.open_when, wall_clock)

    def _get_for_age(self, age: int) -> int:
        return self._sets.get(SetKind.AGE, str(min(age, MAX_AGE_YEARS)))

    def count(self, chosen: ServiceFilter, wall_clock: datetime) -> FilterCounts:
        """Count what each choice would keep with the others as they are."""

        def count(changed: ServiceFilter) -> int:
            return self.narrow(changed, wall_clock).bit_count()

        kept = self.narrow(chosen, wall_clock)
        topics, needs = (self._list_codes(_CODES, taxonomy) for taxonomy in ("topic", "need"))
        return FilterCounts(
            total=kept.bit_count(),
            crisis=(kept & self._sets.get(SetKind.CRISIS)).bit_count(),
            topics=_count_each(topics, lambda code: count(replace(chosen, topic_id=code))),
            areas=_count_each(self._list_codes(_AREA_IDS), lambda code: count(replace(chosen, area_id=code))),
            needs=_count_each(needs, lambda code: count(replace(chosen, need_id=code))),
            ages=_count_each(_AGES_TO_COUNT, lambda age: count(replace(chosen, age=age, age_band=None))),
            age_bands=_count_each(AgeBand, lambda band: count(replace(chosen, age=None, age_band=band))),
            free=count(replace(chosen, is_free=True)),
            self_referral=count(replace(chosen, is_self_referral=True)),
            access=_count_each(
                AccessFeature, lambda feature: count(replace(chosen, access=chosen.access | {feature}))
            ),
            open_when=_count_each(OpenWhen, lambda when: count(replace(chosen, open_when=when))),
        )

    def _list_codes(self, sql: str, *parameters: str) -> list[str]:
        return [code for (code,) in self._database.ask(sql, parameters)]


def _count_each(choices: Iterable[_Choice], count: Callable[[_Choice], int]) -> dict[_Choice, int]:
    return {choice: count(choice) for choice in choices}
