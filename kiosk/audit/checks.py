"""Every check of one snapshot: `SHAPE_CHECKS` need no picture, `PIXEL_CHECKS` do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from kiosk.audit.contrast import (
    find_faint_edges,
    find_faint_icons,
    find_faint_words,
    find_words_lost_to_some_eyes,
)
from kiosk.audit.finding import Finding
from kiosk.audit.layout import (
    find_cut_words,
    find_overlapping_targets,
    find_overlapping_words,
    find_sideways_scrolling,
)
from kiosk.audit.names import find_hidden_states, find_labels_not_in_names, find_nameless, find_untold_words
from kiosk.audit.presence import (
    find_missing_bsl,
    find_missing_finish,
    find_missing_promise,
    find_other_bar,
    find_too_many_choices,
)
from kiosk.audit.reach import find_swipe_only
from kiosk.audit.reading import (
    find_long_lines,
    find_odd_alignment,
    find_small_easy_read,
    find_small_letters,
    find_small_way_to_larger_words,
    find_tight_lines,
)
from kiosk.audit.snapshot import Snapshot
from kiosk.audit.states import find_states_by_colour
from kiosk.audit.targets import (
    find_edge_targets,
    find_narrow_gaps,
    find_small_targets,
    find_targets_out_of_reach,
)

Check: TypeAlias = Callable[[Snapshot], Iterable[Finding]]

SHAPE_CHECKS: tuple[Check, ...] = (
    find_cut_words,
    find_overlapping_words,
    find_overlapping_targets,
    find_sideways_scrolling,
    find_small_targets,
    find_narrow_gaps,
    find_edge_targets,
    find_targets_out_of_reach,
    find_small_letters,
    find_small_way_to_larger_words,
    find_small_easy_read,
    find_long_lines,
    find_odd_alignment,
    find_tight_lines,
    find_nameless,
    find_hidden_states,
    find_labels_not_in_names,
    find_untold_words,
    find_missing_finish,
    find_missing_promise,
    find_missing_bsl,
    find_other_bar,
    find_too_many_choices,
    find_swipe_only,
)

PIXEL_CHECKS: tuple[Check, ...] = (
    find_faint_words,
    find_words_lost_to_some_eyes,
    find_faint_icons,
    find_faint_edges,
    find_states_by_colour,
)


def judge(snapshot: Snapshot, checks: Iterable[Check]) -> list[Finding]:
    """Return everything that some checks find in a snapshot."""
    return [finding for check in checks for finding in check(snapshot)]
