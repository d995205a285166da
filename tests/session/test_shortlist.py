"""My list holds each entry once, in the order its visitor wants, and the last removal can be undone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.session import MAX_ENTRIES, Entry, EntryKind, Shortlist

ENTRIES = [Entry(kind, str(number)) for kind in EntryKind for number in range(MAX_ENTRIES)]
A, B, C = ENTRIES[:3]
ABC = Shortlist((A, B, C))

entries = st.sampled_from(ENTRIES)
acts = st.one_of(
    st.tuples(st.just("add"), entries),
    st.tuples(st.just("remove"), entries),
    st.tuples(st.just("move"), entries, st.integers(-3, 3)),
    st.tuples(st.just("undo")),
)


def follow(steps) -> Shortlist:
    """A list after some acts."""
    shortlist = Shortlist()
    for name, *words in steps:
        shortlist = getattr(shortlist, name)(*words)
    return shortlist


def test_what_is_added_stands_at_the_end_once():
    assert Shortlist().add(A).add(B).add(A) == Shortlist((A, B))


def test_a_page_and_a_service_with_one_id_are_two_entries():
    both = Shortlist().add(Entry(EntryKind.PAGE, "x")).add(Entry(EntryKind.SERVICE, "x"))
    assert len(both.entries) == 2


def test_a_full_list_takes_nothing_more():
    full = Shortlist(tuple(ENTRIES[:MAX_ENTRIES]))
    assert full.is_full
    assert full.add(ENTRIES[MAX_ENTRIES]) is full


def test_what_was_removed_last_comes_back_where_it_stood():
    assert ABC.remove(B).entries == (A, C)
    assert ABC.remove(B).undo() == ABC


def test_there_is_nothing_to_undo_after_another_change():
    changed = ABC.remove(B).add(B)
    assert changed.removed is None
    assert changed.undo() is changed


def test_entries_move_up_and_down_and_stop_at_the_ends():
    assert ABC.move(A, 1).entries == (B, A, C)
    assert ABC.move(C, -1).entries == (A, C, B)
    assert ABC.move(A, -1) is ABC
    assert ABC.move(B, 9).entries == (A, C, B)


def test_what_is_not_there_can_be_neither_moved_nor_removed():
    assert Shortlist((A,)).move(B, 1) == Shortlist((A,)).remove(B) == Shortlist((A,))


@given(st.lists(acts, max_size=60))
def test_no_entry_is_ever_twice_on_the_list_and_it_never_grows_too_long(steps):
    shortlist = follow(steps)
    assert len(set(shortlist.entries)) == len(shortlist.entries) <= MAX_ENTRIES


@given(st.lists(acts, max_size=60), entries)
def test_undoing_a_removal_gives_the_list_before_it(steps, entry):
    before = follow(steps)
    assert before.remove(entry).undo().entries == before.undo().entries or entry in before.entries
    if entry in before.entries:
        assert before.remove(entry).undo().entries == before.entries
