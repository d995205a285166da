"""One service and every way to reach it."""

from __future__ import annotations

from PySide6.QtCore import Property, QDate, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue import Catalogue
from kiosk.viewmodels.contact_words import drop_breaks, spell_number
from kiosk.viewmodels.days import to_qdate
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.service_facts import PhoneRow, ServiceFacts, derive_facts, derive_other_phones

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NO_PHONE = PhoneRow("", "", "")


@QmlElement
@QmlUncreatable("Made by the program.")
class ServiceViewModel(QObject):
    """The service being looked at."""

    serviceChanged = Signal()

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._facts = ServiceFacts()
        self._main_phone = _NO_PHONE
        self._other_phones = RowModel(PhoneRow, self)

    def show_service(self, service_id: str) -> None:
        """Show a service.

        Raises:
            NotInBundleError: There is no such service.
        """
        self._show(derive_facts(self._catalogue.service(service_id)))

    def forget(self) -> None:
        """Show nothing."""
        self._show(ServiceFacts())

    def _show(self, facts: ServiceFacts) -> None:
        if facts == self._facts:
            return
        self._facts = facts
        self._main_phone = next((phone for phone in facts.phones if phone.number), _NO_PHONE)
        self._other_phones.set_rows(derive_other_phones(facts.phones, self._main_phone))
        self.serviceChanged.emit()

    def _get_seen_on(self) -> QDate:
        day = self._facts.seen_on
        return to_qdate(day)

    name = Property(str, lambda self: self._facts.name, notify=serviceChanged)
    organization = Property(str, lambda self: self._facts.organization, notify=serviceChanged)
    description = Property(str, lambda self: self._facts.description, notify=serviceChanged)
    area = Property(str, lambda self: self._facts.area, notify=serviceChanged)
    isCrisis = Property(bool, lambda self: self._facts.is_crisis, notify=serviceChanged)
    mainNumber = Property(str, lambda self: self._main_phone.number, notify=serviceChanged)
    spokenNumber = Property(str, lambda self: self._main_phone.spoken_number, notify=serviceChanged)
    mainKind = Property(str, lambda self: self._main_phone.kind, notify=serviceChanged)
    mainDescription = Property(str, lambda self: self._main_phone.description, notify=serviceChanged)
    otherPhones = Property(RowModel, lambda self: self._other_phones, constant=True)
    relayNumber = Property(str, lambda self: self._facts.relay_number, notify=serviceChanged)
    spokenRelayNumber = Property(
        str, lambda self: spell_number(self._facts.relay_number), notify=serviceChanged
    )
    email = Property(str, lambda self: self._facts.email, notify=serviceChanged)
    spokenEmail = Property(str, lambda self: drop_breaks(self._facts.email), notify=serviceChanged)
    website = Property(str, lambda self: self._facts.website, notify=serviceChanged)
    spokenWebsite = Property(str, lambda self: drop_breaks(self._facts.website), notify=serviceChanged)
    places = Property(str, lambda self: self._facts.places, notify=serviceChanged)
    schedule = Property(str, lambda self: self._facts.schedule, notify=serviceChanged)
    cost = Property(str, lambda self: self._facts.cost, notify=serviceChanged)
    minimumAge = Property(int, lambda self: self._facts.minimum_age, notify=serviceChanged)
    maximumAge = Property(int, lambda self: self._facts.maximum_age, notify=serviceChanged)
    referral = Property(str, lambda self: self._facts.referral, notify=serviceChanged)
    needs = Property(str, lambda self: ", ".join(self._facts.needs), notify=serviceChanged)
    isForAllNeeds = Property(bool, lambda self: self._facts.is_for_all_needs, notify=serviceChanged)
    confidence = Property(str, lambda self: self._facts.confidence, notify=serviceChanged)
    seenOn = Property(QDate, _get_seen_on, notify=serviceChanged)
    seenFormat = Property(str, lambda self: self._facts.seen_format, notify=serviceChanged)
