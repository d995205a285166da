"""One service as QML sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time

from PySide6.QtCore import QTimer

from kiosk.viewmodels import ServiceViewModel
from kiosk.viewmodels.service_words import Standpoint
from kiosk.vocabulary import (
    ByDay,
    Frequency,
    GridPoint,
    Location,
    PhoneKind,
    Schedule,
    Service,
    ServiceLink,
    ServiceStatus,
)
from tests.viewmodels.sample_directory import SampleDirectory, make_phone, make_service

TUESDAYS = Schedule(Frequency.WEEKLY, (ByDay(1),), time(9), time(17))


class OneService(SampleDirectory):
    """A directory of the one service it was given."""

    def __init__(self, service: Service) -> None:
        super().__init__()
        self._service = service

    def service(self, service_id: str) -> Service:
        return self._service


@dataclass
class WallClock:
    """A clock that stands still until it is put."""

    moment: datetime | None = datetime(2026, 11, 24, 16, 59)

    def __call__(self) -> datetime | None:
        return self.moment


def show(**changes: object) -> ServiceViewModel:
    """The view model of a service."""
    return show_at(WallClock(), **changes)


def show_at(clock: WallClock, **changes: object) -> ServiceViewModel:
    """The view model of a service at a time."""
    view_model = ServiceViewModel(OneService(make_service(**changes)), clock)
    view_model.show_service("clinic")
    return view_model


def test_the_first_number_to_ring_is_the_large_one_and_the_others_follow(qapp):
    phones = (
        make_phone("88247", PhoneKind.TEXT, "Text us"),
        make_phone("0300 111 8000", description="mornings"),
        make_phone("01785 223121"),
    )
    service = show(phones=phones)
    assert (service.mainNumber, service.mainKind) == ("0300\u00a0111\u00a08000", "voice")
    assert service.mainDescription == "mornings"
    assert [row.kind for row in service.otherPhones.rows] == ["voice", "text"]


def test_a_number_to_text_is_large_where_nothing_can_be_rung(qapp):
    service = show(phones=(make_phone("85258", PhoneKind.TEXT, "Text SHOUT to 85258"),))
    assert (service.mainNumber, service.mainKind, service.relayNumber) == ("85258", "text", "")


def test_a_service_without_a_phone_has_no_number(qapp):
    service = show(phones=())
    assert (service.mainNumber, service.otherPhones.count) == ("", 0)


def test_addresses_are_said_without_the_marks_for_breaking(qapp):
    service = show()
    assert (service.spokenEmail, service.spokenWebsite) == ("clinic@nhs.example", "nhs.example/clinic")
    assert service.email != service.spokenEmail


def test_the_page_says_when_a_door_shuts_while_somebody_looks(qapp, qtbot):
    clock = WallClock()
    service = show_at(clock, schedules=(TUESDAYS,))
    assert (service.openState, service.opening) == ("open", "Open now until 5pm.")
    with qtbot.assertNotEmitted(service.openingChanged):
        service.check_time()
    clock.moment = datetime(2026, 11, 24, 17)
    with qtbot.waitSignal(service.openingChanged):
        service.check_time()
    assert service.openState == "closed"
    assert service.opening.startswith("Closed now. Opens on Tuesday\u00a01\u00a0December")
    assert any("Closed now" in line.sentence for line in service.easyLines.rows)


def test_the_page_looks_at_the_clock_by_itself_as_long_as_there_is_a_service(qapp, qtbot):
    clock = WallClock()
    service = show_at(clock, schedules=(TUESDAYS,))
    clock.moment = datetime(2026, 11, 24, 17)
    service.findChild(QTimer).setInterval(1)
    qtbot.waitUntil(lambda: service.openState == "closed")
    service.forget()
    assert not service.findChild(QTimer).isActive()


def test_the_week_moves_its_mark_at_midnight(qapp):
    clock = WallClock(datetime(2026, 11, 24, 23, 59))
    service = show_at(clock, schedules=(TUESDAYS,))
    clock.moment = datetime(2026, 11, 25)
    service.check_time()
    assert [row.day for row in service.week.rows if row.is_today] == ["Wednesday"]


def test_a_clock_that_cannot_be_right_says_nothing_of_now(qapp):
    service = show_at(WallClock(None), schedules=(TUESDAYS,), schedule="On Tuesdays")
    assert (service.openState, service.opening, service.hasWeek) == ("unknown", "On Tuesdays", True)


def test_without_opening_times_the_page_says_what_to_do(qapp):
    assert show(schedule="").opening == "We do not know the opening times. Ring first."
    assert show(schedule="", phones=()).opening == "We do not know the opening times. Ask first."


def test_a_place_says_how_far_it_is_where_that_is_known(qapp):
    place = Location("1 High Street", "", 400_000, 301_609)
    service = ServiceViewModel(OneService(make_service(locations=(place,))), WallClock())
    service.measure_from(Standpoint(GridPoint(400_000, 300_000)))
    service.show_service("clinic")
    assert "About 1\u00a0mile from here" in service.answers.rows[0].value
    assert any("About 1\u00a0mile" in line.sentence for line in service.easyLines.rows)


def test_details_of_more_than_a_year_ago_are_to_be_checked_first(qapp):
    assert show(seen="2020-06").isOld
    assert not show(seen="2026-06").isOld
    assert not show_at(WallClock(None), seen="2020-06").isOld
    old = show(seen="2020-06").easyLines.rows[-1]
    assert old.sentence == "Some of this may be old. Please ask first."


def test_what_has_closed_leads_to_another(qapp):
    service = show(status=ServiceStatus.DEFUNCT, instead=ServiceLink("club", "Club"))
    assert service.isClosedForGood
    assert (service.insteadId, service.insteadName) == ("club", "Club")


def test_showing_the_same_service_again_tells_nobody(qapp, qtbot):
    service = show()
    with qtbot.assertNotEmitted(service.serviceChanged):
        service.show_service("clinic")


def test_nothing_of_a_service_is_left_after_forgetting(qapp):
    service = show()
    service.forget()
    assert (service.name, service.mainNumber, service.email, service.writtenHours) == ("", "", "", "")
    assert [rows.count for rows in (service.otherPhones, service.answers, service.easyLines)] == [0, 0, 0]
