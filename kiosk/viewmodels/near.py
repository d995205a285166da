"""Where a visitor wants to be near to: a postcode, or the beginning of one, looked up while it is typed."""

from __future__ import annotations

import logging
import re
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue import Catalogue
from kiosk.jobs import Err, Outcome, Runner
from kiosk.vocabulary import Area, PlaceFound, PlacePrecision

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MAX_POSTCODE_CHARACTERS = 10
_LOG = logging.getLogger(__name__)
_INCOMPLETE = re.compile(r"[A-Z]{0,2}")
_LIKE_A_POSTCODE = re.compile(r"[A-Z]{1,2}[0-9][0-9A-Z]?([0-9][A-Z]{0,2})?")
_WHOLE = re.compile(r"[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][A-Z]{2}")


class NearState(StrEnum):
    """What is known of what is typed.

    `AROUND` is a whole postcode of which only the surroundings are known, `OUTSIDE` a place in another county
    that is near enough to be known, `UNKNOWN` a postcode nobody here knows, `NOT_A_POSTCODE` something else.
    """

    EMPTY = "empty"
    INCOMPLETE = "incomplete"
    FOUND = "found"
    AROUND = "around"
    OUTSIDE = "outside"
    UNKNOWN = "unknown"
    NOT_A_POSTCODE = "notAPostcode"


def derive_state(typed: str, found: PlaceFound | None) -> NearState:
    """Judge what was found for what is typed."""
    packed = re.sub(r"[^A-Z0-9]", "", typed.upper())
    if found is None:
        if _INCOMPLETE.fullmatch(packed):
            return NearState.INCOMPLETE if packed else NearState.EMPTY
        return NearState.UNKNOWN if _LIKE_A_POSTCODE.fullmatch(packed) else NearState.NOT_A_POSTCODE
    if found.area_id is None:
        return NearState.OUTSIDE
    is_whole = _WHOLE.fullmatch(packed) is not None
    return (
        NearState.AROUND if is_whole and found.precision is not PlacePrecision.POSTCODE else NearState.FOUND
    )


@QmlElement
@QmlUncreatable("Made by the program.")
class NearViewModel(QObject):
    """What is typed, and the place it stands for.

    One look-up is under way at most; the next one asks for the newest letters.
    """

    typedChanged = Signal()
    answerChanged = Signal()
    placeChosen = Signal()

    def __init__(self, catalogue: Catalogue, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._runner = runner
        self._areas: dict[str, Area] = {area.id: area for area in catalogue.areas()}
        self._typed = ""
        self._asked: str | None = None
        self._found: PlaceFound | None = None
        self._state = NearState.EMPTY
        self._chosen: PlaceFound | None = None

    @property
    def chosen_place(self) -> PlaceFound | None:
        """The place that the visitor last chose."""
        return self._chosen

    @Slot(str)
    def type(self, typed: str) -> None:
        """Look up what is typed now."""
        typed = typed[:MAX_POSTCODE_CHARACTERS]
        if typed == self._typed:
            return
        self._typed = typed
        self.typedChanged.emit()
        self._ask()

    @Slot()
    def choose(self) -> None:
        """Take the place that was found."""
        if self._found is not None and self._asked is None:
            self._chosen = self._found
            self.placeChosen.emit()

    def forget(self) -> None:
        """Forget what was typed and found."""
        self._typed, self._chosen = "", None
        self.typedChanged.emit()
        self._show(None)

    def _ask(self) -> None:
        if self._asked is None:
            self._asked = self._typed
            self._runner.run(partial(self._catalogue.find_place, self._typed), self._receive)

    def _receive(self, outcome: Outcome[PlaceFound | None]) -> None:
        asked, self._asked = self._asked, None
        if asked != self._typed:
            self._ask()
            return
        if isinstance(outcome, Err):
            _LOG.error("A postcode could not be looked up", exc_info=outcome.error)
        self._show(None if isinstance(outcome, Err) else outcome.value)

    def _show(self, found: PlaceFound | None) -> None:
        self._found, self._state = found, derive_state(self._typed, found)
        self.answerChanged.emit()

    def _get_area_title(self) -> str:
        area = self._areas.get(self._found.area_id or "") if self._found else None
        return area.title if area else ""

    typed = Property(str, lambda self: self._typed, notify=typedChanged)
    maximumLength = Property(int, lambda self: MAX_POSTCODE_CHARACTERS, constant=True)
    state = Property(str, lambda self: self._state.value, notify=answerChanged)
    foundCode = Property(str, lambda self: self._found.code if self._found else "", notify=answerChanged)
    foundArea = Property(str, _get_area_title, notify=answerChanged)
    canChoose = Property(bool, lambda self: self._found is not None, notify=answerChanged)
