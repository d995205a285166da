"""What one visit used: a set, so that it has neither an order nor a number of times."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from kiosk.counting.counted import Choice, Counted, Kind, Length, Search
from kiosk.session import Preferences, ReadingAid, SwitchUse, TextStep, Typeface

_BANDS_S = ((0, Length.SHORT), (120, Length.MEDIUM), (300, Length.LONG), (900, Length.LONGER))
_MS_PER_SECOND = 1000


@dataclass(frozen=True, slots=True)
class VisitTally:
    """A visit so far. It is in memory only, and gone when the visit is over.

    `is_with_staff` says that somebody went the way to the staff screens: that is no visit. `has_found` is
    whether the search on the screen found something; None where nothing is typed.
    """

    began_ms: int
    last_ms: int
    used: frozenset[Counted] = frozenset()
    is_with_staff: bool = False
    has_found: bool | None = None


def begin_visit(now_ms: int) -> VisitTally:
    """Somebody has come."""
    return VisitTally(now_ms, now_ms)


def use(tally: VisitTally, *used: Counted) -> VisitTally:
    """Something was used."""
    return replace(tally, used=tally.used.union(used))


def note_touch(tally: VisitTally, now_ms: int) -> VisitTally:
    """Somebody is still there."""
    return replace(tally, last_ms=now_ms)


def note_staff(tally: VisitTally) -> VisitTally:
    """Somebody went the way to the staff screens."""
    return replace(tally, is_with_staff=True)


def note_search(tally: VisitTally, has_found: bool | None) -> VisitTally:
    """A search was answered, or nothing is typed any more."""
    made = () if has_found is None else (Counted(Kind.SEARCH, Search.MADE),)
    return replace(use(tally, *made), has_found=has_found)


def leave_search(tally: VisitTally) -> VisitTally:
    """The search is left as it is: only now is it sure that it found nothing, and nobody is still typing."""
    found_nothing = (Counted(Kind.SEARCH, Search.FOUND_NOTHING),) if tally.has_found is False else ()
    return replace(use(tally, *found_nothing), has_found=None)


def end_visit(tally: VisitTally) -> frozenset[Counted]:
    """Return what is counted of a visit; nothing where staff were there."""
    if tally.is_with_staff:
        return frozenset()
    length = find_length(tally.last_ms - tally.began_ms)
    return leave_search(tally).used | {Counted(Kind.VISIT), Counted(Kind.LENGTH, length)}


def find_length(length_ms: int) -> Length:
    """Return the band that a length falls into."""
    for (_, band), (ends_s, _) in pairwise(_BANDS_S):
        if length_ms < ends_s * _MS_PER_SECOND:
            return band
    return _BANDS_S[-1][1]


_STEPS = {TextStep.LARGE: Choice.LARGE, TextStep.GIANT: Choice.GIANT, TextStep.DOUBLE: Choice.DOUBLE}
_AIDS = {ReadingAid.RULER: Choice.RULER, ReadingAid.LINE_FOCUS: Choice.LINE_FOCUS}
_SWITCHES = {SwitchUse.ONE: Choice.ONE_SWITCH, SwitchUse.TWO: Choice.TWO_SWITCHES}


def find_choices(chosen: Preferences) -> frozenset[Counted]:
    """Return which choices are in force that a new visitor does not meet."""
    usual = Preferences()
    is_chosen = {
        Choice.LEXEND: chosen.typeface is Typeface.LEXEND,
        Choice.MORE_SPACE: chosen.has_more_space,
        Choice.CALM: chosen.is_calm,
        Choice.BIGGER_BUTTONS: chosen.has_bigger_buttons,
        Choice.LOWERED: chosen.is_lowered,
        Choice.LONG_WAIT: chosen.has_long_wait,
        Choice.HOLD: chosen.hold_ms != usual.hold_ms,
        Choice.IGNORE_REPEAT: chosen.ignore_repeat_ms != usual.ignore_repeat_ms,
    }
    one_of = (_STEPS.get(chosen.text_step), _AIDS.get(chosen.reading_aid), _SWITCHES.get(chosen.switch_use))
    theme = () if chosen.theme is usual.theme else (Choice(f"theme-{chosen.theme}"),)
    names = (*theme, *filter(None, one_of), *(name for name, is_so in is_chosen.items() if is_so))
    return frozenset(Counted(Kind.CHOICE, name) for name in names)
