"""Staff find their screens by corners or keys, type a PIN, look after the kiosk, and leave nothing open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt

from kiosk.tour import Keypad
from tests.journeys.staff_desk import PIN, StaffDesk

pytestmark = pytest.mark.window
Key = Qt.Key
WAY = (Key.Key_Home, Key.Key_Up, Key.Key_Home, Key.Key_Down, Key.Key_Home, Key.Key_Back)


@pytest.fixture
def desk(application, bundle_dir: Path, tmp_path: Path) -> Iterator[StaffDesk]:
    """A new kiosk with nobody in front of it."""
    made = StaffDesk(tmp_path, bundle_dir)
    yield made
    made.close()


def test_the_first_who_come_choose_a_pin_and_see_how_the_kiosk_is(desk: StaffDesk):
    desk.touch_corners()
    desk.kiosk.walk.expect_screen("staff")
    desk.kiosk.visitor.see("Choose a PIN of 6 to 12 digits.")
    desk.type(PIN)
    desk.kiosk.visitor.see("Type the same PIN again.")
    desk.type(PIN)
    desk.kiosk.walk.go("How the kiosk is", "staffStatus")
    desk.kiosk.visitor.see("Should be checked by")
    desk.kiosk.visitor.see("Free space")


def test_other_ways_lead_nowhere(desk: StaffDesk):
    desk.touch_corners("0132")
    desk.touch_corners("01")
    desk.kiosk.visitor.tap(QPointF(640, 300))
    desk.touch_corners("23")
    assert not desk.kiosk.parts.visit.is_with_staff


def test_corners_are_where_a_seated_person_reaches_them(desk: StaffDesk):
    desk.kiosk.parts.visit.start()
    desk.kiosk.parts.preferences.chooseLowered(True)
    desk.kiosk.visitor.rest()
    desk.touch_corners()
    assert not desk.kiosk.parts.visit.is_with_staff


def test_five_keys_find_the_way_and_type_the_pin(desk: StaffDesk):
    desk.keep_pin()
    desk.press(*WAY)
    desk.kiosk.walk.expect_screen("staff")
    Keypad(desk.kiosk.walk).choose(PIN[0])
    desk.press(*(Key(Key.Key_0 + int(digit)) for digit in PIN[1:]), Key.Key_Return)
    desk.expect_phase("open")
    Keypad(desk.kiosk.walk).choose("Sound and tests")
    desk.kiosk.walk.expect_screen("staffTests")


def test_wrong_pins_wait_also_after_a_restart(desk: StaffDesk):
    desk.keep_pin()
    desk.touch_corners()
    for _ in range(3):
        desk.type("111111")
        desk.kiosk.visitor.see("That is not the PIN.")
    desk.kiosk.visitor.see("Too many wrong PINs. Try again in 30 seconds.")
    desk.close()
    desk.now_s += 10
    desk.start()
    desk.touch_corners()
    desk.kiosk.visitor.see("Too many wrong PINs. Try again in 20 seconds.")


def test_they_close_by_themselves_and_nothing_leads_back(desk: StaffDesk):
    desk.come_in()
    desk.kiosk.walk.go("Sound and tests", "staffTests")
    desk.kiosk.walk.clock.put_forward(181_000)
    desk.kiosk.parts.visit.check_time()
    desk.kiosk.walk.expect_screen("attract")
    desk.kiosk.walk.go("Touch the screen to start", "home")
    desk.kiosk.parts.visit.open("staffTests", "")
    desk.kiosk.walk.expect_screen("home")


def test_home_closes_them_and_a_test_film_does_not(desk: StaffDesk):
    desk.come_in()
    desk.kiosk.walk.go("Sound and tests", "staffTests")
    desk.kiosk.walk.go("Try a film", "player")
    desk.kiosk.walk.go("Back", "staffTests")
    desk.kiosk.walk.go("Home", "home")
    desk.expect_phase("enter")


def test_films_get_no_louder_than_staff_allow(desk: StaffDesk):
    desk.come_in()
    desk.kiosk.walk.go("Sound and tests", "staffTests")
    for _ in range(5):
        desk.kiosk.visitor.touch("Less loud")
    assert desk.kiosk.parts.player.volume == 50
    assert "loudest_volume = 50" in desk.folders.settings_file.read_text()


def test_a_report_goes_onto_the_stick_that_is_plugged_in(desk: StaffDesk):
    desk.come_in()
    desk.kiosk.walk.go("Report for IT", "staffReport")
    desk.kiosk.visitor.see("Plug in a USB stick. It appears here.")
    stick = desk.folder / "STICK"
    stick.mkdir()
    desk.sticks = (stick,)
    desk.kiosk.parts.staff.parts.report.look()
    desk.kiosk.visitor.touch("Write the report to “STICK”")
    desk.kiosk.visitor.see("Done. *")
    (file,) = stick.iterdir()
    assert "Content: version" in file.read_text()


def test_leaving_asks_first_and_says_how_it_ended(desk: StaffDesk):
    codes: list[int] = []
    desk.kiosk.parts.staff.ending_asked.disconnect()
    desk.kiosk.parts.staff.ending_asked.connect(codes.append)
    desk.come_in()
    desk.kiosk.walk.go("PIN, restart, leave", "staffEnd")
    desk.kiosk.visitor.touch("Leave the kiosk")
    assert codes == []
    desk.kiosk.visitor.see("Leave the kiosk?")
    desk.kiosk.visitor.touch("Leave the kiosk")
    assert codes == [10]
