"""Updating the content, as staff see it: what will change, how far it is, and the way back."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.installing import (
    Installer,
    InstallError,
    InstallProgress,
    Receipt,
    Source,
    StagedUpdate,
    StoreStatus,
    UpdatePlan,
    describe_changes,
    describe_plan,
    describe_progress,
    describe_release,
)
from kiosk.jobs import Asking, Err, Ok, Outcome, Runner
from kiosk.staff import (
    AT_WORK,
    UpdatePhase,
    Updating,
    Wish,
    ask,
    begin_undo,
    choose_source,
    end,
    notice_nobody,
    see_sources,
    take_plan,
    take_staged,
)
from kiosk.viewmodels.change_rows import ChangeRow, derive_change_row
from kiosk.viewmodels.held_release import HeldRelease
from kiosk.viewmodels.rows import RowModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)
_LOOK_MS = 2000
_PROGRESS_MS = 250
MOST_CHANGES = 40
"""So many changes are shown one by one; the summary counts them all."""


@dataclass(frozen=True, slots=True)
class UpdateSite:
    """What updating must know of the place. `show_newest` puts what was installed on the screen."""

    make_installer: Callable[[], Installer]
    find_sources: Callable[[], tuple[Source, ...]]
    show_newest: Callable[[], None]
    is_anybody_here: Callable[[], bool]


@QmlElement
@QmlUncreatable("Made by the program.")
class StaffUpdateViewModel(QObject):
    """Folds what staff want and what the installer answers, and lets the installer work in the background."""

    updateChanged = Signal()
    progressChanged = Signal()
    preview_asked = Signal(Path, str, str)

    def __init__(self, site: UpdateSite, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._site = site
        self._asking = Asking(runner)
        self._updating = Updating()
        self._status: StoreStatus | None = None
        self._progress: InstallProgress | None = None
        self._shown_progress: InstallProgress | None = None
        self._is_stopping = False
        self._held = HeldRelease()
        self._changes = RowModel(ChangeRow, self)
        self._look_timer = QTimer(self, interval=_LOOK_MS)
        self._look_timer.timeout.connect(self.look)
        self._progress_timer = QTimer(self, interval=_PROGRESS_MS)
        self._progress_timer.timeout.connect(self.read_progress)

    @Slot()
    def begin(self) -> None:
        """Staff opened the screen: say what is installed, and look for sticks."""
        if self._updating.phase is UpdatePhase.REFUSED:
            self._set(Updating())
        if self._updating.phase is UpdatePhase.LOOKING:
            self._read_status()
            self._look_timer.start()
            self.look()

    @Slot()
    def startAgain(self) -> None:
        """Leave what was looked at, and look for sticks again."""
        if self._updating.phase not in AT_WORK:
            has_copied = self._updating.plan is not None
            self._set(Updating())
            if has_copied:
                self._asking.run(lambda: self._site.make_installer().discard(), self._note_discarded)
            self.begin()

    @Slot()
    def look(self) -> None:
        """See whether there is an update on a stick."""
        self._asking.run(self._site.find_sources, self._take_sources)

    @Slot(int)
    def choose(self, place: int) -> None:
        """Look at one of several updates."""
        self._set(choose_source(self._updating, place))

    @Slot(str)
    def wish(self, wish: str) -> None:
        """Bring the update here to look at it, to show it now, or when nobody is here."""
        self._set(ask(self._updating, Wish(wish), is_anybody_here=self._site.is_anybody_here()))

    @Slot()
    def stop(self) -> None:
        """Stop what is going on; what is copied is kept."""
        self._is_stopping = True

    @Slot()
    def undo(self) -> None:
        """Go back to the content before the last update."""
        self._set(begin_undo(self._updating))

    @Slot()
    def showNewest(self) -> None:
        """Show visitors what was installed, now."""
        self._site.show_newest()

    @Slot(str, str)
    def preview(self, kind: str, entry_id: str) -> None:
        """Look at one thing of the update, or with an empty kind at all of it."""
        if self._updating.staged is not None:
            self.preview_asked.emit(self._updating.staged.bundle_dir, kind, entry_id)

    def notice_nobody(self) -> None:
        """Nobody uses the screen now."""
        self._set(notice_nobody(self._updating))

    def forget(self) -> None:
        """Staff have gone. What they asked for goes on."""
        self._look_timer.stop()
        if self._updating.phase is UpdatePhase.CHECKING:
            self.stop()
        elif not self._updating.outlasts_staff and self._updating.phase not in AT_WORK:
            self._set(Updating())
        if self._status is not None:
            self._status = None
            self.updateChanged.emit()

    @Slot()
    def read_progress(self) -> None:
        """Show how far the work is; the thread that does it only leaves word."""
        if self._progress is not self._shown_progress:
            self._shown_progress = self._progress
            self.progressChanged.emit()

    def _work(self) -> None:
        """Begin what the phase asks for."""
        updating = self._updating
        self._is_stopping = False
        self._progress = None
        match updating.phase:
            case UpdatePhase.CHECKING:
                source = updating.sources[0]
                self._asking.run(
                    lambda: self._site.make_installer().plan_update(
                        source, None, self._note_progress, self._must_stop
                    ),
                    self._take_plan,
                )
            case UpdatePhase.STAGING if updating.plan:
                plan = updating.plan
                self._asking.run(
                    lambda: self._site.make_installer().stage(plan, self._note_progress, self._must_stop),
                    self._take_staged,
                )
            case UpdatePhase.SWITCHING if updating.staged:
                staged = updating.staged
                self._asking.run(lambda: self._site.make_installer().switch(staged), self._take_receipt)
            case UpdatePhase.UNDOING:
                self._asking.run(lambda: self._site.make_installer().undo(), self._take_receipt)

    def _read_status(self) -> None:
        self._asking.run(lambda: self._site.make_installer().read_status(), self._take_status)

    def _note_progress(self, progress: InstallProgress) -> None:
        self._progress = progress

    def _must_stop(self) -> bool:
        return self._is_stopping

    def _take_status(self, outcome: Outcome[StoreStatus]) -> None:
        self._status = outcome.value if isinstance(outcome, Ok) else None
        self.updateChanged.emit()

    def _take_sources(self, outcome: Outcome[tuple[Source, ...]]) -> None:
        self._set(see_sources(self._updating, outcome.value if isinstance(outcome, Ok) else ()))

    def _take_plan(self, outcome: Outcome[UpdatePlan]) -> None:
        if isinstance(outcome, Ok):
            self._set(take_plan(self._updating, outcome.value))
        else:
            self._refuse(outcome)

    def _take_staged(self, outcome: Outcome[StagedUpdate]) -> None:
        if isinstance(outcome, Ok):
            is_anybody_here = self._site.is_anybody_here()
            self._set(take_staged(self._updating, outcome.value, is_anybody_here=is_anybody_here))
        else:
            self._refuse(outcome)

    def _take_receipt(self, outcome: Outcome[Receipt]) -> None:
        if isinstance(outcome, Ok):
            self._set(end(outcome.value.text, is_done=True))
            self._read_status()
            if not self._site.is_anybody_here():
                self._site.show_newest()
        else:
            self._refuse(outcome)

    def _refuse(self, outcome: Err) -> None:
        is_known = isinstance(outcome.error, InstallError)
        trace = None if is_known else outcome.error
        _LOG.error("The content was not changed: %s", outcome.error, exc_info=trace)
        self._set(end(str(outcome.error) if is_known else "", is_done=False))

    def _note_discarded(self, outcome: Outcome[None]) -> None:
        if isinstance(outcome, Err):
            _LOG.error("What was copied could not be removed: %s", outcome.error)

    def _set(self, updating: Updating) -> None:
        before, self._updating = self._updating, updating
        if before == updating:
            return
        self._held.hold(updating.staged.bundle_dir if updating.staged else None)
        if updating.phase is not UpdatePhase.LOOKING:
            self._look_timer.stop()
        self._changes.set_rows(self._derive_rows())
        if updating.phase in AT_WORK:
            self._progress_timer.start()
            if before.phase is not updating.phase:
                self._work()
        else:
            self._progress_timer.stop()
        self.updateChanged.emit()

    def _derive_rows(self) -> tuple[ChangeRow, ...]:
        plan = self._updating.plan
        return tuple(map(derive_change_row, plan.changes[:MOST_CHANGES])) if plan else ()

    def _plan_flag(self, name: str, default: bool = False) -> bool:
        return bool(getattr(self._updating.plan, name)) if self._updating.plan else default

    def _describe_store(self, name: str) -> str:
        release = getattr(self._status, name) if self._status else None
        return describe_release(release) if release else ""

    def _get_lines(self) -> list[str]:
        return list(describe_plan(self._updating.plan)) if self._updating.plan else []

    def _get_summary(self) -> str:
        return describe_changes(self._updating.plan.changes) if self._updating.plan else ""

    def _get_share(self) -> float:
        progress = self._shown_progress
        return progress.done_bytes / progress.total_bytes if progress and progress.total_bytes else 0.0

    phase = Property(str, lambda self: self._updating.phase.value, notify=updateChanged)
    words = Property(str, lambda self: self._updating.words, notify=updateChanged)
    places = Property(
        list, lambda self: [str(source.place) for source in self._updating.sources], notify=updateChanged
    )
    lines = Property(list, _get_lines, notify=updateChanged)
    summary = Property(str, _get_summary, notify=updateChanged)
    isFirst = Property(bool, lambda self: self._plan_flag("is_first"), notify=updateChanged)
    changes = Property(RowModel, lambda self: self._changes, constant=True)
    hasSpace = Property(bool, lambda self: self._plan_flag("has_space", True), notify=updateChanged)
    isShownAlready = Property(bool, lambda self: self._plan_flag("is_shown_already"), notify=updateChanged)
    canUndo = Property(bool, lambda self: bool(self._status and self._status.can_undo), notify=updateChanged)
    shown = Property(str, lambda self: self._describe_store("shown"), notify=updateChanged)
    before = Property(str, lambda self: self._describe_store("before"), notify=updateChanged)
    share = Property(float, _get_share, notify=progressChanged)
    progress = Property(
        str,
        lambda self: describe_progress(self._shown_progress) if self._shown_progress else "",
        notify=progressChanged,
    )
