"""Lists the services that somebody should ring this month."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kiosk.catalogue.database import BundleDatabase
from kiosk.vocabulary import ServiceStatus, ServiceToRing, list_stale_reasons, read_seen

_SERVICES = """
SELECT service.id, service.name, area.title, assured_date, review_by, confidence,
    coalesce((
        SELECT number FROM phone WHERE service_position = list_position AND type = 'voice' ORDER BY position
    ), '')
FROM service JOIN area ON area.position = area_position
WHERE status NOT IN (?, ?) AND (hide_by IS NULL OR hide_by >= ?)
"""
_GONE = (ServiceStatus.DEFUNCT.value, ServiceStatus.INACTIVE.value)


def list_services_to_ring(database: BundleDatabase, today: date) -> tuple[ServiceToRing, ...]:
    """Return the services to ring, the oldest first; what was never checked is oldest."""
    found = _find_services(database, today)
    return tuple(
        sorted(found, key=lambda service: (read_seen(service.seen) or date.min, service.name.casefold()))
    )


def _find_services(database: BundleDatabase, today: date) -> Iterator[ServiceToRing]:
    rows = database.ask(_SERVICES, (*_GONE, today.isoformat()))
    for service_id, name, area, seen, review, confidence, phone in rows:
        review_by = date.fromisoformat(review) if review else None
        if reasons := tuple(list_stale_reasons(read_seen(seen), review_by, confidence, today)):
            yield ServiceToRing(service_id, name, area, phone, seen, reasons)
