"""A list of services, narrowed by place and need as the visitor chose."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue import Catalogue
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.service_rows import ServiceRowModel
from kiosk.vocabulary import Area, AreaKind, Need, ServiceFilter, ServiceSummary, Topic

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FilterRow:
    """Something a list can be narrowed to."""

    choice_id: str
    title: str


def derive_area_rows(areas: tuple[Area, ...]) -> tuple[FilterRow, ...]:
    """List the districts; wider areas stay in every list and are not chosen."""
    return tuple(FilterRow(area.id, area.title) for area in areas if area.kind is AreaKind.DISTRICT)


def derive_need_rows(needs: tuple[Need, ...]) -> tuple[FilterRow, ...]:
    """List the needs in their own order."""
    return tuple(FilterRow(need.id, need.title) for need in needs)


@QmlElement
@QmlUncreatable("Made by the program.")
class ServicesViewModel(QObject):
    """The services of a topic, or all of them; the choice of place and need lasts for the visit."""

    listChanged = Signal()

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._topics = {topic.id: topic for topic in catalogue.topics()}
        self._chosen = ServiceFilter()
        self._total = 0
        self._services = ServiceRowModel(self._fetch, self)
        self._areas = RowModel(FilterRow, self)
        self._areas.set_rows(derive_area_rows(catalogue.areas()))
        self._needs = RowModel(FilterRow, self)
        self._needs.set_rows(derive_need_rows(catalogue.needs()))

    def show_topic(self, topic_id: str) -> None:
        """Show the services of a topic, or with an empty id all there are."""
        self._narrow(replace(self._chosen, topic_id=topic_id or None))

    def forget(self) -> None:
        """Forget what was chosen and shown."""
        self._total = 0
        self._chosen = ServiceFilter()
        self._services.start_over(0)
        self.listChanged.emit()

    @Slot(str)
    def chooseArea(self, area_id: str) -> None:
        """Keep services for a district and wider; an empty id keeps every place."""
        self._narrow(replace(self._chosen, area_id=area_id or None))

    @Slot(str)
    def chooseNeed(self, need_id: str) -> None:
        """Keep services for a need and for all needs; an empty id keeps every need."""
        self._narrow(replace(self._chosen, need_id=need_id or None))

    @Slot()
    def clearFilters(self) -> None:
        """Keep every place and every need."""
        self._narrow(ServiceFilter(topic_id=self._chosen.topic_id))

    def _narrow(self, chosen: ServiceFilter) -> None:
        if chosen == self._chosen and self._total:
            return
        self._chosen = chosen
        self._total = self._catalogue.count_services(chosen)
        self._services.start_over(self._total)
        self.listChanged.emit()

    def _fetch(self, offset: int, limit: int) -> tuple[ServiceSummary, ...]:
        return self._catalogue.services(self._chosen, offset, limit)

    def _get_topic(self) -> Topic | None:
        return self._topics.get(self._chosen.topic_id or "")

    def _get_topic_title(self) -> str:
        topic = self._get_topic()
        return topic.title if topic else ""

    def _get_is_crisis(self) -> bool:
        topic = self._get_topic()
        return topic is not None and topic.is_crisis

    def _get_is_narrowed(self) -> bool:
        return self._chosen.area_id is not None or self._chosen.need_id is not None

    services = Property(RowModel, lambda self: self._services, constant=True)
    areas = Property(RowModel, lambda self: self._areas, constant=True)
    needs = Property(RowModel, lambda self: self._needs, constant=True)
    topicTitle = Property(str, _get_topic_title, notify=listChanged)
    isCrisis = Property(bool, _get_is_crisis, notify=listChanged)
    total = Property(int, lambda self: self._total, notify=listChanged)
    isNarrowed = Property(bool, _get_is_narrowed, notify=listChanged)
    areaId = Property(str, lambda self: self._chosen.area_id or "", notify=listChanged)
    areaTitle = Property(str, lambda self: _title_of(self._areas, self._chosen.area_id), notify=listChanged)
    needId = Property(str, lambda self: self._chosen.need_id or "", notify=listChanged)
    needTitle = Property(str, lambda self: _title_of(self._needs, self._chosen.need_id), notify=listChanged)


def _title_of(model: RowModel, choice_id: str | None) -> str:
    return next((row.title for row in model.rows if row.choice_id == choice_id), "")
