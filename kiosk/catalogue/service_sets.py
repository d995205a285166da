"""Reads the sets of services that choices keep, each when it is first asked for."""

from __future__ import annotations

from datetime import date

from kiosk.bundle import WHOLE, SetKind, gather_members, read_members
from kiosk.catalogue.database import BundleDatabase
from kiosk.catalogue.errors import NotInBundleError
from kiosk.vocabulary import AreaKind

_SET = "SELECT members FROM service_set WHERE kind = ? AND value = ?"
HIDDEN = "SELECT list_position, id FROM service WHERE hide_by IS NOT NULL AND hide_by < ?"
_AREAS = "SELECT id, kind FROM area ORDER BY position"
_WIDER_KINDS = {
    AreaKind.DISTRICT: (AreaKind.COUNTY, AreaKind.NATION),
    AreaKind.COUNTY: (AreaKind.NATION,),
    AreaKind.NATION: (),
}


class ServiceSets:
    """Sets of services by what they are of. A set is a few bytes for eight services, so all are kept."""

    def __init__(self, database: BundleDatabase) -> None:
        self._database = database
        self._sets: dict[tuple[SetKind, str], int] = {}
        self._areas: dict[str, AreaKind] = {}
        self._hidden: dict[date, int] = {}

    def get(self, kind: SetKind, value: str = WHOLE) -> int:
        """Return a set.

        Raises:
            NotInBundleError: There is no such topic, area or need, or nobody is so old.
        """
        if (kind, value) not in self._sets:
            rows = self._database.ask(_SET, (kind, value))
            if not rows:
                raise NotInBundleError(kind, value)
            self._sets[kind, value] = read_members(rows[0][0])
        return self._sets[kind, value]

    def get_reaching(self, area_id: str) -> int:
        """Return what serves an area: its own services and those of every wider one."""
        own = self.get(SetKind.AREA, area_id)
        if not self._areas:
            self._areas = {identity: AreaKind(kind) for identity, kind in self._database.ask(_AREAS)}
        wider = _WIDER_KINDS[self._areas[area_id]]
        for identity, kind in self._areas.items():
            if kind in wider:
                own |= self.get(SetKind.AREA, identity)
        return own

    def get_for_need(self, need_id: str) -> int:
        """Return what is for a need: what names it, and what is for every need."""
        return self.get(SetKind.NEED, need_id) | self.get(SetKind.ALL_NEEDS)

    def get_shown(self, today: date) -> int:
        """Return what may be in a list today: what has not closed for good and is not past its last day."""
        if today not in self._hidden:
            positions = [position for position, _ in self._database.ask(HIDDEN, (today.isoformat(),))]
            self._hidden = {today: gather_members(positions, max(positions, default=0))}
        return self.get(SetKind.LISTED) & ~self._hidden[today]


def find_hidden_ids(database: BundleDatabase, today: date) -> frozenset[str]:
    """Return the services that are past their last day."""
    return frozenset(identity for _, identity in database.ask(HIDDEN, (today.isoformat(),)))
