"""My list as QML sees it."""

from __future__ import annotations

from kiosk.session import MAX_ENTRIES
from kiosk.viewmodels.my_list import MyListRow, derive_list_row
from tests.viewmodels.sample_takings import make_list, make_takings


def names(my_list) -> list[str]:
    """What is on the list."""
    return [row.name for row in my_list.rows.rows]


def test_services_show_their_number_and_pages_what_they_are_about(qapp):
    my_list = make_list("club")
    my_list.add("page", "plan")
    assert my_list.rows.rows == (
        MyListRow("service", "club", "Club", "01785\u00a0223121"),
        MyListRow("page", "plan", "Title of plan", "Summary of plan"),
    )
    assert my_list.keys == ["service:club", "page:plan"]


def test_a_service_without_a_number_shows_how_to_write_or_what_it_does(qapp):
    (entry,) = make_list("club").entries
    rows = [
        derive_list_row(entry, make_takings(phones=(), email=email).find_contact("club"))
        for email in ("a@b.uk", "")
    ]
    assert [row.line for row in rows] == ["a@b.uk", "A clinic."]


def test_things_move_go_and_come_back(qapp, qtbot):
    my_list = make_list("a", "b", "c")
    my_list.move("service", "c", -1)
    assert names(my_list) == ["A", "C", "B"]
    with qtbot.waitSignal(my_list.listChanged, timeout=0):
        my_list.remove("service", "c")
    assert (names(my_list), my_list.removedName, my_list.count) == (["A", "B"], "C", 2)
    my_list.undo()
    assert (names(my_list), my_list.removedName) == (["A", "C", "B"], "")


def test_a_full_list_says_so(qapp, qtbot):
    my_list = make_list(*map(str, range(MAX_ENTRIES)))
    assert my_list.isFull
    with qtbot.assertNotEmitted(my_list.listChanged):
        my_list.add("service", "one more")
    assert my_list.count == my_list.maximum == MAX_ENTRIES


def test_nothing_is_left_after_forgetting(qapp):
    my_list = make_list("a", "b")
    my_list.remove("service", "a")
    my_list.forget()
    assert (my_list.entries, names(my_list), my_list.keys, my_list.removedName) == ((), [], [], "")
