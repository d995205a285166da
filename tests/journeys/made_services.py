"""Services with all that can be known of one, made up: what is shipped knows little of most."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from kiosk.vocabulary import (
    AccessFeature,
    ByDay,
    Contact,
    CostOption,
    Frequency,
    Location,
    Phone,
    PhoneKind,
    Referral,
    Schedule,
    Service,
    ServiceLink,
    ServiceStatus,
)
from tests.shipped_kiosk import OpenKiosk

WEEKDAYS = tuple(ByDay(day) for day in range(5))
OFFICE_HOURS = (
    Schedule(Frequency.WEEKLY, WEEKDAYS, time(9), time(13)),
    Schedule(Frequency.WEEKLY, WEEKDAYS[:4], time(14), time(17, 30)),
    Schedule(Frequency.MONTHLY, (ByDay(1, 1),), time(18), time(20)),
)
LONG_NAME = (
    "Staffordshire and Stoke-on-Trent Special Educational Needs and Disabilities Information, Advice, "
    "Mediation and Support Service for Children, Young People and Families"
)


def _open(kiosk: OpenKiosk) -> Service:
    """Go to a service that is shipped, to have its topic and area."""
    kiosk.parts.visit.open("service", "childline")
    shown = kiosk.parts.service.shown
    assert shown is not None
    return shown


def show_full(kiosk: OpenKiosk, **changes: object) -> Service:
    """Show a service of which everything is known."""
    places = (
        Location("1 High Street, Stafford", "ST16 2DH", 392_000, 323_000, "Bus 8", tuple(AccessFeature)),
        Location("Town Hall, Leek", "ST13 6DH", 398_000, 356_000),
    )
    full = replace(
        _open(kiosk),
        name=LONG_NAME,
        phones=(
            Phone("01785 223121", PhoneKind.VOICE, "in the morning"),
            Phone("0300 111 8000", PhoneKind.VOICE, "at night"),
            Phone("85258", PhoneKind.TEXT, ""),
        ),
        email="childrens-team.south@midlands-partnership.nhs.example",
        locations=places,
        schedules=OFFICE_HOURS,
        schedule="Monday to Friday 9am to 1pm",
        cost="Small fee",
        is_free=False,
        cost_options=(CostOption(350, "a session"), CostOption(0, "for carers")),
        referral=Referral.PROFESSIONAL,
        application_process="Fill in the form with your school.",
        languages=("Urdu", "Polish"),
        contacts=(Contact("Ann Example", "Manager"),),
    )
    return _show(kiosk, replace(full, **changes))  # type: ignore[arg-type]


def show_empty(kiosk: OpenKiosk) -> Service:
    """Show a service of which only the name is known."""
    nothing: dict[str, object] = dict.fromkeys(("email", "website", "schedule", "cost", "description"), "")
    nothing |= dict.fromkeys(("phones", "locations", "schedules", "needs"), ())
    nothing |= dict.fromkeys(("referral", "minimum_age", "maximum_age"))
    nothing |= dict.fromkeys(("is_free", "is_for_all_needs"), False)
    return _show(kiosk, replace(_open(kiosk), **nothing))  # type: ignore[arg-type]


def show_closed(kiosk: OpenKiosk, instead: ServiceLink | None) -> Service:
    """Show a service that has closed."""
    return _show(kiosk, replace(_open(kiosk), status=ServiceStatus.DEFUNCT, instead=instead))


def _show(kiosk: OpenKiosk, service: Service) -> Service:
    kiosk.parts.service.show(service)
    kiosk.visitor.rest()
    return service
