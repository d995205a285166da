"""Turns what a visitor chose into conditions on services.

Help in a crisis is never hidden by an area or a need. An area keeps what is for wider areas; a
need keeps what is for every need.
"""

from __future__ import annotations

from kiosk.bundle import NEED_TAXONOMY, TOPIC_TAXONOMY
from kiosk.catalogue.database import BundleDatabase
from kiosk.catalogue.errors import NotInBundleError
from kiosk.vocabulary import AreaKind, ServiceFilter

_OF_TERM = "list_position IN (SELECT service_position FROM service_taxonomy WHERE term_position = :{name})"
_WIDER_KINDS = {
    AreaKind.DISTRICT: (AreaKind.COUNTY, AreaKind.NATION),
    AreaKind.COUNTY: (AreaKind.NATION,),
    AreaKind.NATION: (),
}


def narrow(database: BundleDatabase, chosen: ServiceFilter) -> tuple[str, dict[str, object]]:
    """Return the conditions for `WHERE` and their parameters.

    Raises:
        NotInBundleError: There is no such topic, area or need.
    """
    conditions: list[str] = ["TRUE"]
    parameters: dict[str, object] = {}
    if chosen.topic_id is not None:
        parameters["topic"] = _find_term(database, TOPIC_TAXONOMY, chosen.topic_id)
        conditions.append(_OF_TERM.format(name="topic"))
    if chosen.area_id is not None:
        positions = _find_areas(database, chosen.area_id)
        conditions.append(f"(is_crisis OR area_position IN ({', '.join(map(str, positions))}))")
    if chosen.need_id is not None:
        parameters["need"] = _find_term(database, NEED_TAXONOMY, chosen.need_id)
        conditions.append(f"(is_crisis OR is_for_all_needs OR {_OF_TERM.format(name='need')})")
    return " AND ".join(conditions), parameters


def _find_term(database: BundleDatabase, taxonomy: str, code: str) -> int:
    sql = f"SELECT position FROM taxonomy_term WHERE taxonomy_id = '{taxonomy}' AND code = ?"
    return int(database.ask_one(taxonomy, code, sql)[0])


def _find_areas(database: BundleDatabase, area_id: str) -> list[int]:
    """Return the positions of an area and of every wider one."""
    rows = database.ask("SELECT position, id, kind FROM area")
    kinds = {identity: AreaKind(kind) for _, identity, kind in rows}
    if area_id not in kinds:
        raise NotInBundleError("area", area_id)
    wider = _WIDER_KINDS[kinds[area_id]]
    return [position for position, identity, kind in rows if identity == area_id or kind in wider]
