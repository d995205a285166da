"""The staff screens: their parts, who may see them, and how the program ends."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.player import PlayerViewModel
from kiosk.viewmodels.staff_gate import StaffGateViewModel
from kiosk.viewmodels.staff_sound import StaffSoundViewModel
from kiosk.viewmodels.staff_statistics import StaffStatisticsViewModel
from kiosk.viewmodels.staff_status import StaffStatusViewModel
from kiosk.viewmodels.staff_stick import StaffStickViewModel
from kiosk.viewmodels.staff_update import StaffUpdateViewModel
from kiosk.viewmodels.visit import VisitViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)
LEFT_CODE = 10
"""Staff left the kiosk: whatever started it shall not start it again."""
RESTART_CODE = 11
"""Staff asked for a restart."""


@dataclass(frozen=True, slots=True)
class StaffParts:
    """The view model of every staff screen."""

    gate: StaffGateViewModel
    status: StaffStatusViewModel
    report: StaffStickViewModel
    statistics: StaffStatisticsViewModel
    sound: StaffSoundViewModel
    update: StaffUpdateViewModel


@dataclass(frozen=True, slots=True)
class StaffSamples:
    """What staff try the film player and the printer with; empty where the content has none."""

    film_id: str = ""
    service_id: str = ""


@QmlElement
@QmlUncreatable("Made by the program.")
class StaffViewModel(QObject):
    """Holds the parts, and forgets in all of them what was shown once staff have gone."""

    ending_asked = Signal(int)

    def __init__(self, parts: StaffParts, samples: StaffSamples, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._samples = samples

    @property
    def parts(self) -> StaffParts:
        """The view models, as Python knows them."""
        return self._parts

    @property
    def is_open(self) -> bool:
        """Whether staff are in."""
        return self._parts.gate.is_open

    def follow(self, visit: VisitViewModel, player: PlayerViewModel) -> None:
        """Let what staff ask for reach films, and notice when nobody is there any more."""
        visit.visit_ended.connect(self._parts.update.notice_nobody)
        self._parts.sound.ceiling_changed.connect(player.limit_volume)

    def lock(self) -> None:
        """Staff have gone."""
        self._parts.gate.lock()
        self._parts.status.forget()
        self._parts.report.forget()
        self._parts.statistics.forget()
        self._parts.sound.forget()
        self._parts.update.forget()

    @Slot()
    def restart(self) -> None:
        """End the program so that it is started again."""
        self._end(RESTART_CODE)

    @Slot()
    def leave(self) -> None:
        """End the program for good."""
        self._end(LEFT_CODE)

    def _end(self, code: int) -> None:
        if self.is_open:
            _LOG.info("Staff ended the program with exit code %s", code)
            self.ending_asked.emit(code)

    testFilm = Property(str, lambda self: self._samples.film_id, constant=True)
    testService = Property(str, lambda self: self._samples.service_id, constant=True)
    gate = Property(StaffGateViewModel, lambda self: self._parts.gate, constant=True)
    status = Property(StaffStatusViewModel, lambda self: self._parts.status, constant=True)
    report = Property(StaffStickViewModel, lambda self: self._parts.report, constant=True)
    statistics = Property(StaffStatisticsViewModel, lambda self: self._parts.statistics, constant=True)
    update = Property(StaffUpdateViewModel, lambda self: self._parts.update, constant=True)
    sound = Property(StaffSoundViewModel, lambda self: self._parts.sound, constant=True)
