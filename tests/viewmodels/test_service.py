"""One service as QML sees it."""

from __future__ import annotations

from kiosk.viewmodels import ServiceViewModel
from kiosk.vocabulary import PhoneKind, Service
from tests.viewmodels.sample_directory import SampleDirectory, make_phone, make_service


class OneService(SampleDirectory):
    """A directory of the one service it was given."""

    def __init__(self, service: Service) -> None:
        super().__init__()
        self._service = service

    def service(self, service_id: str) -> Service:
        return self._service


def show(**changes: object) -> ServiceViewModel:
    """The view model of a service."""
    view_model = ServiceViewModel(OneService(make_service(**changes)))
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


def test_the_date_on_the_source_is_a_date_with_a_format(qapp):
    service = show(seen="2024-10-20")
    assert (service.seenOn.toString("yyyy-MM-dd"), service.seenFormat) == ("2024-10-20", "d MMMM yyyy")
    assert not show(seen="").seenOn.isValid()


def test_showing_the_same_service_again_tells_nobody(qapp, qtbot):
    service = show()
    with qtbot.assertNotEmitted(service.serviceChanged):
        service.show_service("clinic")


def test_nothing_of_a_service_is_left_after_forgetting(qapp):
    service = show()
    service.forget()
    assert (service.name, service.mainNumber, service.email, service.places) == ("", "", "", "")
    assert service.otherPhones.count == 0
