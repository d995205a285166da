"""An update is looked at, copied, shown and taken back; nothing changes before staff say so."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.installing import Change, ChangeSort, Kind, open_folder
from kiosk.tour import rows_of
from kiosk.viewmodels.change_rows import ChangeRow, derive_change_row
from tests.installing.conftest import bundles, published
from tests.viewmodels.update_desk import UpdateDesk

__all__ = ["bundles", "published"]


@pytest.fixture
def desk(qapp, tmp_path: Path, bundles: tuple[Path, Path]) -> UpdateDesk:
    """A kiosk that shows what came with it."""
    return UpdateDesk(tmp_path, bundles[0])


def test_the_only_update_is_looked_at_by_itself_and_said_in_words(desk: UpdateDesk, published):
    desk.plug_in(published[1])
    assert desk.update.phase == "ready"
    assert "1 service new" in desk.update.property("summary")
    assert (desk.update.isFirst, len(desk.update.property("lines"))) == (True, 7)
    assert ChangeRow("service", "new", "swim", "Swimming") in rows_of(desk.update, "changes")
    assert (desk.update.hasSpace, desk.update.isShownAlready) == (True, False)
    assert desk.find_version() == "shipped"


def test_of_several_updates_staff_choose_one(desk: UpdateDesk, published):
    desk.plug_in(*published)
    assert desk.update.places == [str(place) for place in published]
    desk.update.choose(1)
    desk.runner.drain()
    assert desk.update.phase == "ready"


def test_now_shows_a_receipt_and_undo_goes_back(desk: UpdateDesk, published):
    desk.plug_in(published[1])
    desk.wish("now")
    assert (desk.update.phase, desk.find_version()) == ("done", "2026.12")
    assert "Update of the information kiosk" in desk.update.property("words")
    assert desk.update.canUndo
    desk.update.showNewest()
    assert desk.shown == 1
    desk.sticks = ()
    desk.update.startAgain()
    desk.runner.drain()
    assert (desk.update.canUndo, desk.update.before) == (True, "")
    assert "2026.12" in desk.update.property("shown")
    desk.update.undo()
    desk.runner.drain()
    assert (desk.update.phase, desk.find_version()) == ("done", "shipped")


def test_later_waits_until_nobody_is_there_and_outlasts_staff(desk: UpdateDesk, published):
    desk.plug_in(published[1])
    desk.wish("later")
    desk.update.forget()
    assert (desk.update.phase, desk.find_version()) == ("waiting", "shipped")
    desk.is_anybody_here = False
    desk.update.notice_nobody()
    desk.runner.drain()
    assert (desk.find_version(), desk.shown) == ("2026.12", 1)


def test_what_waits_is_shown_now_after_all_or_left(desk: UpdateDesk, published):
    desk.plug_in(published[1])
    desk.wish("later")
    desk.update.startAgain()
    desk.runner.drain()
    desk.wish("later")
    assert desk.update.phase == "waiting"
    desk.wish("now")
    assert (desk.update.phase, desk.find_version()) == ("done", "2026.12")


def test_what_was_refused_is_looked_at_afresh_when_staff_come_again(desk: UpdateDesk, published, caplog):
    desk.plug_in(published[1])
    desk.update.wish("now")
    desk.update.stop()
    desk.runner.drain()
    desk.plug_in(published[1])
    assert desk.update.phase == "ready"


def test_what_was_copied_is_shown_where_everybody_left_meanwhile(desk: UpdateDesk, published):
    desk.plug_in(published[1])
    desk.update.wish("later")
    desk.update.forget()
    desk.is_anybody_here = False
    desk.runner.drain()
    assert (desk.find_version(), desk.shown) == ("2026.12", 1)


def test_a_look_copies_and_opens_each_change_before_anything_is_shown(desk: UpdateDesk, published):
    asked: list[tuple[Path, str, str]] = []
    desk.update.preview_asked.connect(lambda *what: asked.append(what))
    desk.plug_in(published[1])
    desk.update.preview("service", "swim")
    assert asked == []
    desk.wish("look")
    desk.update.preview("service", "swim")
    assert [(kind, entry_id) for _, kind, entry_id in asked] == [("service", "swim")]
    assert (asked[0][0] / "content.sqlite").is_file()
    assert (desk.update.phase, desk.find_version()) == ("staged", "shipped")
    desk.wish("now")
    assert desk.find_version() == "2026.12"


@pytest.mark.parametrize("wish", ["look", "later"])
def test_another_program_that_looks_for_updates_does_not_take_what_is_looked_at_or_waits(
    desk: UpdateDesk, published, wish: str
):
    desk.plug_in(published[1])
    desk.wish(wish)
    elsewhere = desk.make_installer()
    elsewhere.plan_update(open_folder(published[0]))
    elsewhere.tidy()
    desk.wish("now")
    assert (desk.update.phase, desk.find_version()) == ("done", "2026.12")


def test_what_is_left_is_removed_and_looked_for_again(desk: UpdateDesk, published):
    desk.plug_in(published[1])
    desk.wish("look")
    desk.sticks = ()
    desk.update.startAgain()
    desk.runner.drain()
    assert (desk.update.phase, desk.update.changes.rows) == ("looking", ())
    assert desk.make_installer().read_status().leftover_bytes == 0


def test_a_stop_keeps_what_visitors_see(desk: UpdateDesk, published, caplog):
    desk.plug_in(published[1])
    desk.update.wish("now")
    desk.update.stop()
    desk.runner.drain()
    assert (desk.update.phase, desk.find_version()) == ("refused", "shipped")
    assert desk.update.words.startswith("The update was stopped")


def test_progress_is_shown_when_it_is_read(desk: UpdateDesk, published):
    desk.plug_in(published[1])
    desk.wish("look")
    desk.update.read_progress()
    assert 0 < desk.update.property("share") <= 1
    assert " of " in desk.update.property("progress")


def test_a_stick_that_is_pulled_is_said_in_words(desk: UpdateDesk, published, tmp_path, caplog):
    stick = tmp_path / "stick"
    shutil.copytree(published[1], stick)
    desk.plug_in(stick)
    shutil.rmtree(stick)
    desk.wish("now")
    assert (desk.update.phase, desk.find_version()) == ("refused", "shipped")
    assert "cannot be reached" in desk.update.property("words")


def test_nothing_is_left_of_a_look_when_staff_have_gone(desk: UpdateDesk, published):
    desk.plug_in(published[1])
    desk.update.forget()
    assert (desk.update.phase, desk.update.lines, desk.update.shown) == ("looking", [], "")


def test_a_change_is_said_in_codes():
    change = Change(Kind.FILM, ChangeSort.REMOVED, "plan", "The plan")
    assert derive_change_row(change) == ChangeRow("film", "removed", "plan", "The plan")
