"""How far an update on the staff screen is. Pure state: whoever folds it does the work it asks for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.installing import Source, StagedUpdate, UpdatePlan


class UpdatePhase(StrEnum):
    """What is going on. Work belongs to `CHECKING`, `STAGING`, `SWITCHING` and `UNDOING`."""

    LOOKING = "looking"
    CHECKING = "checking"
    READY = "ready"
    STAGING = "staging"
    STAGED = "staged"
    WAITING = "waiting"
    SWITCHING = "switching"
    UNDOING = "undoing"
    DONE = "done"
    REFUSED = "refused"


class Wish(StrEnum):
    """What staff want with an update that is verified."""

    LOOK = "look"
    NOW = "now"
    LATER = "later"


AT_WORK = frozenset({UpdatePhase.CHECKING, UpdatePhase.STAGING, UpdatePhase.SWITCHING, UpdatePhase.UNDOING})


@dataclass(frozen=True, slots=True)
class Updating:
    """`sources` are on the sticks that are plugged in; `words` are the receipt, or why there is none."""

    phase: UpdatePhase = UpdatePhase.LOOKING
    sources: tuple[Source, ...] = ()
    plan: UpdatePlan | None = None
    staged: StagedUpdate | None = None
    wish: Wish = Wish.LOOK
    words: str = ""

    @property
    def outlasts_staff(self) -> bool:
        """Whether it goes on when staff have gone: copying does, and what waits for nobody to be there."""
        return self.phase in (UpdatePhase.STAGING, UpdatePhase.WAITING, UpdatePhase.SWITCHING)


def see_sources(updating: Updating, sources: tuple[Source, ...]) -> Updating:
    """Sticks were looked through; the only update there is is looked at by itself."""
    if updating.phase is not UpdatePhase.LOOKING:
        return updating
    seen = replace(updating, sources=sources)
    return choose_source(seen, 0) if len(sources) == 1 else seen


def choose_source(updating: Updating, place: int) -> Updating:
    """Look at one of the updates."""
    if updating.phase is not UpdatePhase.LOOKING or not 0 <= place < len(updating.sources):
        return updating
    return Updating(UpdatePhase.CHECKING, (updating.sources[place],))


def take_plan(updating: Updating, plan: UpdatePlan) -> Updating:
    """It is verified, and what it changes is known."""
    return replace(updating, phase=UpdatePhase.READY, plan=plan)


def ask(updating: Updating, wish: Wish, *, is_anybody_here: bool) -> Updating:
    """Staff say what they want with it."""
    wished = replace(updating, wish=wish)
    match updating.phase:
        case UpdatePhase.READY:
            return replace(wished, phase=UpdatePhase.STAGING)
        case UpdatePhase.STAGED | UpdatePhase.WAITING:
            return _go_on(wished, is_anybody_here=is_anybody_here)
    return updating


def take_staged(updating: Updating, staged: StagedUpdate, *, is_anybody_here: bool) -> Updating:
    """It is here whole."""
    return _go_on(replace(updating, staged=staged), is_anybody_here=is_anybody_here)


def notice_nobody(updating: Updating) -> Updating:
    """Nobody uses the screen now."""
    is_waiting = updating.phase is UpdatePhase.WAITING
    return replace(updating, phase=UpdatePhase.SWITCHING) if is_waiting else updating


def _go_on(updating: Updating, *, is_anybody_here: bool) -> Updating:
    if updating.wish is Wish.LOOK:
        return replace(updating, phase=UpdatePhase.STAGED)
    is_time = updating.wish is Wish.NOW or not is_anybody_here
    return replace(updating, phase=UpdatePhase.SWITCHING if is_time else UpdatePhase.WAITING)


def begin_undo(updating: Updating) -> Updating:
    """Go back to the content before the last update."""
    is_free = updating.phase not in AT_WORK
    return Updating(UpdatePhase.UNDOING) if is_free else updating


def end(words: str, *, is_done: bool) -> Updating:
    """It is over: with a receipt, or with the sentence that says why not."""
    return Updating(UpdatePhase.DONE if is_done else UpdatePhase.REFUSED, words=words)
