"""Staff read the statistics and take them with them, by touch and by keys."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.counting import Counted, DayFiles, Kind
from kiosk.tour import Keypad
from tests.journeys.staff_desk import StaffDesk

pytestmark = pytest.mark.window
VISIT, PAGE = Counted(Kind.VISIT), Counted(Kind.PAGE, "sendiass")
SAVE = "Save the statistics to “STICK”"


@pytest.fixture
def desk(application, bundle_dir: Path, tmp_path: Path) -> Iterator[StaffDesk]:
    """Staff are in, on a day in November."""
    made = StaffDesk(tmp_path, bundle_dir)
    made.now_s = datetime(2026, 11, 24, 15, tzinfo=UTC).timestamp()
    made.come_in()
    yield made
    made.close()


def count_some_days(desk: StaffDesk) -> None:
    """Visitors came this week and the week before."""
    days = {date(2026, 11, 24): {VISIT: 23, PAGE: 3}, date(2026, 11, 17): {VISIT: 11}}
    DayFiles(desk.folders.statistics_dir).save(days)


def plug_in(desk: StaffDesk) -> Path:
    """Plug in a stick, and let the kiosk find it."""
    stick = desk.folder / "STICK"
    stick.mkdir()
    desk.sticks = (stick,)
    desk.kiosk.parts.staff.parts.statistics.saving.look()
    return stick


def test_a_kiosk_without_visits_says_so(desk: StaffDesk):
    desk.kiosk.walk.go("Statistics", "staffStatistics")
    desk.kiosk.visitor.see("No visits were counted yet.")
    assert desk.kiosk.visitor.find("Save to a stick") is None


def test_staff_turn_over_weeks_and_months(desk: StaffDesk):
    count_some_days(desk)
    desk.kiosk.walk.go("How the kiosk is", "staffStatus")
    desk.kiosk.visitor.see("25")
    desk.kiosk.walk.go("Back", "staff")
    desk.kiosk.walk.go("Statistics", "staffStatistics")
    desk.kiosk.visitor.see("23 to 29 November 2026")
    desk.kiosk.visitor.see("25 visits")
    desk.kiosk.visitor.see("before: 10")
    desk.kiosk.visitor.touch("Earlier")
    desk.kiosk.visitor.see("10 visits")
    desk.kiosk.visitor.touch("By month")
    desk.kiosk.visitor.see("November 2026")
    desk.kiosk.visitor.see("35 visits")


def test_the_stick_gets_a_file_beside_the_one_before_and_may_be_taken_out_too_early(desk: StaffDesk, caplog):
    count_some_days(desk)
    desk.kiosk.walk.go("Statistics", "staffStatistics")
    desk.kiosk.visitor.touch("Save to a stick")
    desk.kiosk.visitor.see("Plug in a USB stick. It appears here.")
    stick = plug_in(desk)
    for name in ("kiosk-statistics-2026-11-24.csv", "kiosk-statistics-2026-11-24-2.csv"):
        desk.kiosk.visitor.touch(SAVE)
        desk.kiosk.visitor.see(f"Done. “{name}” is on the stick. You can take it out now.")
        assert "All visits,35,25,10" in (stick / name).read_text(encoding="utf-8-sig")
    shutil.rmtree(stick)
    desk.kiosk.visitor.touch(SAVE)
    desk.kiosk.visitor.see("“STICK” was taken out too early. Plug it in again, then try again.")
    assert "Nothing was written" in caplog.text


def test_five_keys_save_them_and_come_back(desk: StaffDesk):
    count_some_days(desk)
    keypad = Keypad(desk.kiosk.walk)
    keypad.choose("Statistics")
    desk.kiosk.visitor.see("23 to 29 November 2026")
    keypad.choose("Save to a stick")
    stick = plug_in(desk)
    desk.kiosk.visitor.see(SAVE)
    keypad.choose(SAVE)
    desk.kiosk.visitor.see("Done. *")
    keypad.choose("Close")
    keypad.choose("Earlier")
    desk.kiosk.visitor.see("16 to 22 November 2026")
    assert [file.suffix for file in stick.iterdir()] == [".csv"]


def test_nothing_of_it_is_left_when_staff_have_gone(desk: StaffDesk):
    count_some_days(desk)
    desk.kiosk.walk.go("Statistics", "staffStatistics")
    desk.kiosk.visitor.see("23 to 29 November 2026")
    desk.kiosk.walk.go("Finished", "attract")
    assert not desk.kiosk.parts.staff.parts.statistics.isReady
