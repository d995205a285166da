"""The page of a service answers at a glance, in all words and in Easy Read, at any hour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.tour import Keypad, Switch, rows_of, wait_until
from kiosk.viewmodels import Takings
from kiosk.vocabulary import ServiceLink
from tests.journeys.made_services import LONG_NAME, OFFICE_HOURS, show_closed, show_empty, show_full
from tests.shipped_kiosk import LANDSCAPE, PORTRAIT, OpenKiosk, OpenShipped, open_shipped_kiosk

pytestmark = pytest.mark.window

SAMARITANS = ServiceLink("samaritans", "Samaritans")
THEMES = ("paper", "cream", "dark", "contrast")


@dataclass
class HallClock:
    """The clock on the wall of the hall."""

    moment: datetime = datetime(2026, 11, 24, 12, 59)

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture
def clock() -> HallClock:
    """A clock that stands at a minute to one on a Tuesday."""
    return HallClock()


@pytest.fixture
def hall(application, bundle_dir: Path, clock: HallClock) -> Iterator[OpenKiosk]:
    """The kiosk in that hall, with somebody in front of it."""
    kiosk = open_shipped_kiosk(bundle_dir, LANDSCAPE, read_time=clock)
    kiosk.parts.visit.start()
    yield kiosk
    kiosk.running.close()


def test_the_page_says_that_it_shuts_while_somebody_looks(hall: OpenKiosk, clock: HallClock):
    show_full(hall)
    hall.visitor.see("Open now until 1pm.")
    clock.moment = datetime(2026, 11, 24, 13)
    hall.parts.service.check_time()
    hall.visitor.see("Closed now. Opens today at 2pm.")


def test_a_clock_that_cannot_be_right_is_not_believed(hall: OpenKiosk, clock: HallClock):
    clock.moment = datetime(1970, 1, 1, 10)
    show_full(hall)
    hall.visitor.see("Monday to Friday 9am to 1pm")
    assert hall.visitor.find("Open now*") is None


def test_the_week_is_one_touch_away_and_marks_today(hall: OpenKiosk):
    show_full(hall)
    hall.visitor.touch("Opening times")
    hall.visitor.see("Tuesday, today: 9am to 1pm and 2pm to 5:30pm")
    hall.visitor.see("Friday: 9am to 1pm")
    hall.visitor.see("First Tuesday of the month: 6pm to 8pm")
    hall.visitor.touch("Close")
    assert hall.visitor.find("Friday: 9am to 1pm") is None


def test_closing_the_week_gives_the_focus_back(hall: OpenKiosk):
    show_full(hall)
    button = hall.visitor.see("Opening times").item
    button.forceActiveFocus()
    QTest.keyClick(hall.window, Qt.Key.Key_Space)
    hall.visitor.see("Friday: 9am to 1pm")
    QTest.keyClick(hall.window, Qt.Key.Key_Escape)
    hall.visitor.expect(lambda: button.hasActiveFocus(), "The button that opened it should have the focus")


def test_a_closed_service_leads_to_the_other_one(home: OpenKiosk):
    show_closed(home, SAMARITANS)
    home.visitor.see("This service has closed.")
    assert home.visitor.find("Phone number: *") is None
    assert home.visitor.find("Add to my list") is None
    home.visitor.touch("Try this instead: Samaritans")
    home.visitor.expect(lambda: home.parts.service.name == "Samaritans", "The other one should be shown")
    home.visitor.see("Phone number: *")


def test_a_closed_service_without_another_leads_to_a_person(home: OpenKiosk):
    show_closed(home, None)
    home.walk.go("Who to ask", "contact")


def test_what_nobody_knows_is_said(home: OpenKiosk):
    show_empty(home)
    for sentence in (
        "We do not know the opening times. Ask first.",
        "There is no phone number here for this service.",
        "We have no address for this service.",
        "We do not know what it costs. Ask first.",
    ):
        home.visitor.see(sentence)


def test_easy_read_is_one_touch_away_and_lasts_for_the_next_service(home: OpenKiosk):
    show_full(home)
    home.visitor.touch("Show in Easy Read")
    home.visitor.see("Ring (in the morning): 0 1 7 8 5, 2 2 3 1 2 1")
    home.visitor.see("It is in 2 places.")
    home.parts.visit.open("service", "samaritans")
    home.visitor.rest()
    home.visitor.touch("Show all the words")
    home.visitor.see("What it costs")
    assert home.parts.preferences.edition == "standard"


def test_paper_says_what_the_page_says(home: OpenKiosk):
    assert home.running.catalogue is not None
    home.parts.preferences.chooseEdition("easy-read")
    for service_id in ("childline", "samaritans", "mpft-childrens-ot-north"):
        home.parts.visit.open("service", service_id)
        contact = Takings(home.running.catalogue).find_contact(service_id)
        on_screen = rows_of(home.parts.service, "easyLines")
        differing = [line for line in on_screen if line not in contact.easy]
        assert {line.picture for line in differing} <= {"fact-when"}
        assert len(on_screen) == len(contact.easy)


def test_five_keys_reach_everything_on_the_page(home: OpenKiosk):
    show_full(home, schedules=OFFICE_HOURS)
    keypad = Keypad(home.walk)
    keypad.choose("Opening times")
    home.visitor.see("Friday: 9am to 1pm")
    keypad.choose("Close", Qt.Key.Key_Up)
    keypad.choose("Show in Easy Read")
    assert home.parts.preferences.edition == "easy-read"
    keypad.choose("Show all the words")
    keypad.go_to("Add to my list")


def test_one_switch_reads_it_in_easy_read_and_puts_it_on_the_list(kiosk: OpenKiosk):
    switch = Switch(kiosk.walk)
    switch.press()
    switch.choose("One switch")
    kiosk.walk.expect_screen("home")
    assert wait_until(lambda: kiosk.parts.scan.is_running)
    show_full(kiosk)
    switch.choose("Down")
    switch.choose("Show in Easy Read")
    switch.choose("Opening times")
    switch.choose("Close")
    switch.choose("Add to my list")
    assert [row.entry_id for row in rows_of(kiosk.parts.my_list, "rows")] == ["childline"]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("edition", ["standard", "easy-read"])
def test_a_long_name_and_giant_words_fit(open_shipped: OpenShipped, size: tuple[int, int], edition: str):
    kiosk = open_shipped(size)
    kiosk.parts.visit.start()
    show_full(kiosk)
    kiosk.parts.preferences.chooseTextStep("giant")
    kiosk.parts.preferences.chooseEdition(edition)
    for theme in THEMES:
        kiosk.parts.preferences.chooseTheme(theme)
        kiosk.visitor.rest()
        wide = [seen.name for seen in kiosk.visitor.look() if seen.box.right() > size[0] + 1]
        assert wide == []
    kiosk.visitor.see(LONG_NAME)
