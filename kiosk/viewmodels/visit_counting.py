"""Watches what a visit uses, in one place, and hands over what is counted of it when it is over."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject

from kiosk.counting import (
    COUNTED_SCREENS,
    Choice,
    Counted,
    Kind,
    Taken,
    VisitTally,
    begin_visit,
    end_visit,
    find_choices,
    leave_search,
    note_search,
    note_staff,
    note_touch,
    use,
)
from kiosk.playback import PlayState
from kiosk.session import Screen
from kiosk.viewmodels.kiosk import KioskParts

_KINDS_OF_SCREENS = {Screen.READER: Kind.PAGE, Screen.SERVICE: Kind.SERVICE, Screen.SERVICES: Kind.TOPIC}
_KINDS_OF_STATES = {PlayState.PLAYING: Kind.FILM_BEGUN, PlayState.ENDED: Kind.FILM_ENDED}


class VisitCounter(QObject):
    """Folds what the view models say into the tally of the visit. It must be made after what loads screens.

    Args:
        parts: The view models.
        now_ms: A clock that never goes back, for how long the visit is.
        keep: Takes what is counted of a visit that is over.
    """

    def __init__(
        self,
        parts: KioskParts,
        now_ms: Callable[[], int],
        keep: Callable[[Collection[Counted]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._now_ms = now_ms
        self._keep = keep
        self._tally: VisitTally | None = None
        parts.visit.routeChanged.connect(self._follow_route)
        parts.visit.activityNoted.connect(self._follow_activity)
        parts.preferences.preferencesChanged.connect(self._follow_preferences)
        parts.reader.editionChanged.connect(self._follow_edition)
        parts.player.stateChanged.connect(self._follow_film)
        parts.player.captionsOnChanged.connect(self._follow_captions)
        parts.search.answerChanged.connect(self._follow_search)
        parts.printing.printChanged.connect(self._follow_printing)
        parts.codes.codesChanged.connect(self._follow_codes)
        parts.my_list.listChanged.connect(self._follow_list)

    def _fold(self, change: Callable[[VisitTally], VisitTally]) -> None:
        if self._tally is not None:
            self._tally = change(self._tally)

    def _use(self, kind: Kind, name: str = "") -> None:
        self._fold(lambda tally: use(tally, Counted(kind, name)))

    def _follow_route(self) -> None:
        route = self._parts.visit.route
        if route.screen is Screen.ATTRACT:
            self._end()
            return
        if self._tally is None:
            self._tally = begin_visit(self._now_ms())
        if self._parts.visit.is_with_staff:
            self._fold(note_staff)
        if route.screen is not Screen.SEARCH:
            self._fold(leave_search)
        if route.screen in COUNTED_SCREENS:
            self._use(Kind.SCREEN, route.screen)
        if route.argument and route.screen in _KINDS_OF_SCREENS:
            self._use(_KINDS_OF_SCREENS[route.screen], route.argument)

    def _follow_activity(self) -> None:
        self._fold(lambda tally: note_touch(tally, self._now_ms()))

    def _end(self) -> None:
        """Hand over the visit before the view models forget it: what they go back to was not chosen."""
        if self._tally is not None:
            tally, self._tally = self._tally, None
            self._keep(end_visit(tally))

    def _follow_preferences(self) -> None:
        choices = find_choices(self._parts.preferences.chosen)
        self._fold(lambda tally: use(tally, *choices))

    def _follow_edition(self) -> None:
        if self._parts.reader.pageId:
            self._use(Kind.EDITION, str(self._parts.reader.edition))

    def _follow_film(self) -> None:
        route, kind = self._parts.visit.route, _KINDS_OF_STATES.get(PlayState(str(self._parts.player.state)))
        if route.screen is Screen.PLAYER and kind is not None:
            self._use(kind, route.argument)

    def _follow_captions(self) -> None:
        if not self._parts.player.captionsOn:
            self._use(Kind.CHOICE, Choice.NO_CAPTIONS)

    def _follow_search(self) -> None:
        search = self._parts.search
        has_found = not search.hasFoundNothing if search.answeredQuery and not search.hasFailed else None
        self._fold(lambda tally: note_search(tally, has_found))

    def _follow_printing(self) -> None:
        if self._parts.printing.is_done:
            self._use(Kind.TAKEN, Taken.PRINT)

    def _follow_codes(self) -> None:
        if self._parts.codes.modules:
            self._use(Kind.TAKEN, Taken.CODE)

    def _follow_list(self) -> None:
        if self._parts.my_list.entries:
            self._use(Kind.TAKEN, Taken.LIST)
