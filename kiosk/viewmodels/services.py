"""A list of services, narrowed as the visitor chose. It is put together while the screen goes on."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue import Catalogue
from kiosk.jobs import Err, Outcome, Runner
from kiosk.viewmodels.narrowing import (
    YEARS,
    ChoiceRow,
    ChosenRow,
    Kind,
    KindRow,
    apply_choice,
    derive_choice_rows,
    derive_chosen_rows,
    derive_kind_rows,
    derive_titles,
    remove_choice,
)
from kiosk.viewmodels.ordered_rows import OrderedRowModel
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.service_rows import ROWS_AT_A_TIME, ServiceRowModel
from kiosk.viewmodels.service_words import Standpoint
from kiosk.vocabulary import FilterCounts, OpenWhen, PlaceFound, ServiceFilter, ServiceSummary, Topic

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ListAnswer:
    """A list and its first rows. `hidden` is how much help in a crisis comes before them: it has a button."""

    chosen: ServiceFilter
    counts: FilterCounts
    hidden: int
    summaries: tuple[ServiceSummary, ...]

    @property
    def total(self) -> int:
        """How long the list is."""
        return self.counts.total - self.hidden


def look_up(
    catalogue: Catalogue, chosen: ServiceFilter, *, is_crisis: bool, is_time_known: bool
) -> ListAnswer:
    """Put a list together: what there is to choose from here, and its first rows.

    Where it is not known what time it is, nothing is known to be open now.
    """
    counts = catalogue.count_choices(chosen)
    if not is_time_known:
        counts = replace(counts, open_when={**counts.open_when, OpenWhen.NOW: counts.crisis})
    hidden = 0 if is_crisis else counts.crisis
    return ListAnswer(chosen, counts, hidden, catalogue.services(chosen, hidden, ROWS_AT_A_TIME))


@QmlElement
@QmlUncreatable("Made by the program.")
class ServicesViewModel(QObject):
    """The services of a topic, or all of them; what they are narrowed to lasts for the visit.

    One answer is under way at most, and only that to the newest choice is shown.
    """

    listChanged = Signal()
    chosenChanged = Signal()
    counts_changed = Signal()
    looking_up_failed = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        runner: Runner,
        kiosk_place: PlaceFound | None = None,
        is_time_known: Callable[[], bool] = lambda: True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._runner = runner
        self._is_time_known = is_time_known
        self._kiosk_place = self._place = kiosk_place
        self._topics = {topic.id: topic for topic in catalogue.topics()}
        self._titles = derive_titles(catalogue.needs(), catalogue.areas())
        self._chosen = self._unnarrowed("")
        self._page = ""
        self._answer: ListAnswer | None = None
        self._asked: ServiceFilter | None = None
        self._is_wanted = False
        self._services = ServiceRowModel(self._fetch_more, self)
        self._kinds = RowModel(KindRow, self)
        self._choices = RowModel(ChoiceRow, self)
        self._chosen_rows = OrderedRowModel(ChosenRow, self)

    @property
    def counts(self) -> FilterCounts | None:
        """How many services each choice would leave, once that is known."""
        return self._answer.counts if self._answer else None

    @property
    def standpoint(self) -> Standpoint | None:
        """Where distances are from: what the visitor typed, or this kiosk, where that is known."""
        return Standpoint(self._place.point, self._get_near_code() or "here") if self._place else None

    @property
    def is_waiting(self) -> bool:
        """Whether the list that is wanted is still being put together."""
        return self._is_wanted and (self._answer is None or self._answer.chosen != self._chosen)

    def show_topic(self, topic_id: str) -> None:
        """Show the services of a topic, or with an empty id all there are."""
        if (topic_id or None) != self._chosen.topic_id:
            self._answer = None
            self._services.start_over((), 0)
        self._narrow(replace(self._chosen, topic_id=topic_id or None))

    def show_page(self, page: str, topic_id: str) -> None:
        """Show what there is to choose from of one kind, in the list of a topic."""
        if page != self._page:
            self._page = page
            self._choices.set_rows(())
            self._tell()
        self.show_topic(topic_id)
        self._derive_choices()

    def show_near(self, place: PlaceFound | None) -> None:
        """Put the nearest to a place first; without one, the nearest to this kiosk, where that is known."""
        self._place = place or self._kiosk_place
        self._narrow(replace(self._chosen, near=self._place.point if self._place else None))
        self.chosenChanged.emit()

    def forget(self) -> None:
        """Forget what was chosen and shown."""
        self._place, self._page, self._answer, self._is_wanted = self._kiosk_place, "", None, False
        self._chosen = self._unnarrowed("")
        self._services.start_over((), 0)
        for rows in (self._kinds, self._choices, self._chosen_rows):
            rows.set_rows(())
        self._tell()
        self.counts_changed.emit()

    @Slot(str, str)
    def choose(self, kind: str, choice_id: str) -> None:
        """Choose something, or with an empty id nothing of a kind; what adds up is turned on or off."""
        self._narrow(apply_choice(self._chosen, Kind(kind), choice_id))

    @Slot(str, str)
    def remove(self, kind: str, choice_id: str) -> None:
        """Take away one thing that was chosen."""
        self._narrow(remove_choice(self._chosen, Kind(kind), choice_id))

    @Slot()
    def stopNear(self) -> None:
        """Put the nearest to what the visitor typed first no longer."""
        self.show_near(None)

    @Slot()
    def clearAll(self) -> None:
        """Take away everything that was chosen but the topic."""
        self._place = self._kiosk_place
        self._narrow(self._unnarrowed(self._chosen.topic_id or ""))

    def _unnarrowed(self, topic_id: str) -> ServiceFilter:
        near = self._kiosk_place.point if self._kiosk_place else None
        return ServiceFilter(topic_id=topic_id or None, near=near)

    def _narrow(self, chosen: ServiceFilter) -> None:
        if self._is_wanted and chosen == self._chosen:
            return
        self._chosen, self._is_wanted = chosen, True
        self._chosen_rows.change_rows(derive_chosen_rows(chosen, self._titles))
        self._derive_choices()
        self._tell()
        self._ask()

    def _ask(self) -> None:
        if self._asked is None:
            self._asked = self._chosen
            is_crisis, is_time_known = self._get_is_crisis(), self._is_time_known()
            work = partial(
                look_up, self._catalogue, self._chosen, is_crisis=is_crisis, is_time_known=is_time_known
            )
            self._runner.run(work, self._receive)

    def _receive(self, outcome: Outcome[ListAnswer]) -> None:
        asked, self._asked = self._asked, None
        if not self.is_waiting:
            return
        if asked != self._chosen:
            self._ask()
        elif isinstance(outcome, Err):
            _LOG.error("A list of services could not be put together", exc_info=outcome.error)
            self._is_wanted = False
            self.looking_up_failed.emit()
        else:
            self._show(outcome.value)

    def _show(self, answer: ListAnswer) -> None:
        self._answer = answer
        self._services.start_over(answer.summaries, answer.total)
        self._derive_choices()
        self._tell()
        self.counts_changed.emit()

    def _derive_choices(self) -> None:
        if self._answer is None:
            return
        what = (self._chosen, self._answer.counts, self._titles)
        self._kinds.update_rows(derive_kind_rows(*what))
        self._choices.update_rows(derive_choice_rows(self._page, *what) if self._page else ())

    def _tell(self) -> None:
        self.chosenChanged.emit()
        self.listChanged.emit()

    def _fetch_more(self, offset: int, limit: int) -> None:
        answer = self._answer
        if answer is not None:
            work = partial(self._catalogue.services, answer.chosen, answer.hidden + offset, limit)
            self._runner.run(work, partial(self._add, answer))

    def _add(self, answer: ListAnswer, outcome: Outcome[tuple[ServiceSummary, ...]]) -> None:
        if answer is not self._answer:
            return
        if isinstance(outcome, Err):
            _LOG.error("The rest of a list of services could not be read", exc_info=outcome.error)
        self._services.add(() if isinstance(outcome, Err) else outcome.value)

    def _get_topic(self) -> Topic | None:
        return self._topics.get(self._chosen.topic_id or "")

    def _get_topic_title(self) -> str:
        topic = self._get_topic()
        return topic.title if topic else ""

    def _get_is_crisis(self) -> bool:
        topic = self._get_topic()
        return topic is not None and topic.is_crisis

    def _get_is_near_kiosk(self) -> bool:
        return self._place is not None and self._place is self._kiosk_place

    def _get_near_code(self) -> str:
        return self._place.code if self._place and not self._get_is_near_kiosk() else ""

    def _get_is_page_narrowed(self) -> bool:
        kind = Kind.AGE if self._page == YEARS else self._page
        return any(row.kind == kind for row in self._chosen_rows.rows)

    def _get_is_narrowed(self) -> bool:
        return bool(self._chosen_rows.rows) or self._get_near_code() != ""

    services = Property(RowModel, lambda self: self._services, constant=True)
    kinds = Property(RowModel, lambda self: self._kinds, constant=True)
    choices = Property(RowModel, lambda self: self._choices, constant=True)
    chosen = Property(RowModel, lambda self: self._chosen_rows, constant=True)
    page = Property(str, lambda self: self._page, notify=chosenChanged)
    topicId = Property(str, lambda self: self._chosen.topic_id or "", notify=chosenChanged)
    topicTitle = Property(str, _get_topic_title, notify=chosenChanged)
    isCrisis = Property(bool, _get_is_crisis, notify=chosenChanged)
    isNarrowed = Property(bool, _get_is_narrowed, notify=chosenChanged)
    isPageNarrowed = Property(bool, _get_is_page_narrowed, notify=chosenChanged)
    nearCode = Property(str, _get_near_code, notify=chosenChanged)
    isNearKiosk = Property(bool, _get_is_near_kiosk, notify=chosenChanged)
    hasKioskPlace = Property(bool, lambda self: self._kiosk_place is not None, constant=True)
    total = Property(int, lambda self: self._answer.total if self._answer else 0, notify=listChanged)
    isWaiting = Property(bool, lambda self: self.is_waiting, notify=listChanged)
