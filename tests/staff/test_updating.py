"""Content is changed over to when staff say so, or when nobody is there and staff said so before."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from hypothesis import given
from hypothesis import strategies as st

from kiosk.installing import Source, StagedUpdate, UpdatePlan
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

PLAN, STAGED = cast("UpdatePlan", object()), cast("StagedUpdate", object())
SOURCES = (Source(Path("one")), Source(Path("two")))
STAFF = st.one_of(
    st.tuples(st.just("wish"), st.sampled_from(Wish)),
    st.tuples(st.just("choose"), st.integers(-1, 3)),
    st.tuples(st.sampled_from(["see one", "see two", "leave", "come", "undo", "answer"]), st.none()),
)


class World:
    """What staff did last, and whether anybody is there."""

    def __init__(self) -> None:
        self.updating = Updating()
        self.is_anybody_here = True
        self.wish: Wish | None = None

    def act(self, what: str, how: object) -> None:
        """Do one thing, and keep the wish that counts."""
        before = self.updating
        match what:
            case "wish":
                self.updating = ask(before, cast("Wish", how), is_anybody_here=self.is_anybody_here)
                self.wish = cast("Wish", how) if self.updating is not before else self.wish
            case "choose":
                self.updating = choose_source(before, cast("int", how))
            case "see one" | "see two":
                self.updating = see_sources(before, SOURCES[: 1 if what == "see one" else 2])
            case "undo":
                self.updating = begin_undo(before)
            case "leave" | "come":
                self.is_anybody_here = what == "come"
                self.updating = before if self.is_anybody_here else notice_nobody(before)
            case "answer":
                self.updating = self.answer(before)

    def answer(self, before: Updating) -> Updating:
        """Let the work come to its end."""
        match before.phase:
            case UpdatePhase.CHECKING:
                return take_plan(before, PLAN)
            case UpdatePhase.STAGING:
                return take_staged(before, STAGED, is_anybody_here=self.is_anybody_here)
            case UpdatePhase.SWITCHING | UpdatePhase.UNDOING:
                return end("receipt", is_done=True)
        return before


@given(st.lists(STAFF))
def test_nothing_is_changed_over_to_but_as_staff_wished(steps: list[tuple[str, object]]):
    world = World()
    for what, how in steps:
        before = world.updating.phase
        world.act(what, how)
        after = world.updating
        if after.phase is UpdatePhase.SWITCHING and before is not UpdatePhase.SWITCHING:
            assert after.staged is STAGED
            assert world.wish is Wish.NOW or (world.wish is Wish.LATER and not world.is_anybody_here)
        if before in AT_WORK and what != "answer":
            assert after.phase is before


def test_one_update_is_looked_at_by_itself_and_of_two_one_is_chosen():
    assert see_sources(Updating(), SOURCES[:1]).phase is UpdatePhase.CHECKING
    both = see_sources(Updating(), SOURCES)
    assert both.phase is UpdatePhase.LOOKING
    assert choose_source(both, 1) == Updating(UpdatePhase.CHECKING, SOURCES[1:])


def test_only_what_copies_or_waits_goes_on_without_staff():
    lasting = {phase for phase in UpdatePhase if Updating(phase).outlasts_staff}
    assert lasting == {UpdatePhase.STAGING, UpdatePhase.WAITING, UpdatePhase.SWITCHING}
