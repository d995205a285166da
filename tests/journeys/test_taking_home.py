"""Taking it home: a list that is printed, read by a phone, and forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy
import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from kiosk.printing import NoPrinter, Paper, PdfPrinter
from kiosk.takeaway import QUIET_MODULES, write_vcards
from kiosk.tour import describe_view_models, list_remains, rows_of
from kiosk.viewmodels import Takings
from kiosk.vocabulary import ServiceFilter
from tests.printing.sample_leaflets import read_page
from tests.shipped_kiosk import LANDSCAPE, PORTRAIT, WIDE, OpenKiosk, open_shipped_kiosk
from tests.takeaway.reading import read_picture

pytestmark = pytest.mark.window

SERVICES = ("childline", "samaritans", "shout-85258")
LEAST_MODULE_MM = 0.9


@pytest.fixture
def desk(application, bundle_dir: Path, tmp_path: Path) -> Iterator[OpenKiosk]:
    """The kiosk on Home with a printer that prints into a folder."""
    kiosk = open_shipped_kiosk(
        bundle_dir, LANDSCAPE, lambda settings, drawings: PdfPrinter(tmp_path, Paper.A4, drawings)
    )
    kiosk.parts.visit.start()
    yield kiosk
    kiosk.running.close()


def open_service(kiosk: OpenKiosk, service_id: str) -> None:
    """Go to a service."""
    kiosk.parts.visit.open("service", service_id)
    kiosk.visitor.rest()


def names(kiosk: OpenKiosk) -> list[str]:
    """What is on the list."""
    return [row.name for row in rows_of(kiosk.parts.my_list, "rows")]


def grab_grey(kiosk: OpenKiosk) -> numpy.ndarray:
    """What a phone's camera sees of the whole window."""
    image = kiosk.visitor.grab().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = numpy.frombuffer(image.constBits(), numpy.uint8).reshape(image.height(), image.bytesPerLine())
    return pixels[:, : image.width()].copy()


def wait_for_paper(kiosk: OpenKiosk) -> None:
    """Wait until it is printed."""
    kiosk.visitor.expect(lambda: kiosk.parts.printing.phase == "done", "It should be printed")


def test_a_list_is_made_put_in_order_printed_read_and_forgotten(desk: OpenKiosk, tmp_path: Path):
    for service_id in SERVICES:
        open_service(desk, service_id)
        desk.visitor.touch("Add to my list")
    desk.walk.go("My list (3)", "myList")
    desk.visitor.touch("Move up: Samaritans")
    desk.visitor.touch("Take off: Childline")
    assert names(desk) == ["Samaritans", "Shout"]
    desk.visitor.touch("Put back: Childline")
    assert names(desk) == ["Samaritans", "Childline", "Shout"]
    desk.visitor.touch("Print")
    desk.visitor.touch("Large print")
    desk.visitor.touch("Print now")
    wait_for_paper(desk)
    desk.visitor.touch("Close")
    printed = " ".join(read_page(page) for page in PdfReader(tmp_path / "1.pdf").pages)
    assert printed.index("Samaritans") < printed.index("Childline") < printed.index("Shout")
    desk.visitor.touch("Take it on your phone")
    (text,) = read_picture(grab_grey(desk))
    assert text == desk.parts.codes.texts[0]
    desk.visitor.touch("Close")
    desk.walk.go("Finished", "attract")
    desk.visitor.rest()
    assert list_remains(desk.walk.at_rest, describe_view_models(desk.walk.kiosk)) == []


def test_a_slip_is_two_touches_away_from_a_service(desk: OpenKiosk, tmp_path: Path):
    open_service(desk, "childline")
    for name in ("Print", "Print now"):
        desk.visitor.touch(name)
    wait_for_paper(desk)
    assert "0800 1111" in read_page(PdfReader(tmp_path / "1.pdf").pages[0])


def test_a_page_is_printed_in_the_edition_it_is_read_in(desk: OpenKiosk, tmp_path: Path):
    desk.parts.preferences.chooseEdition("easy-read")
    desk.parts.visit.open("reader", "annual-reviews")
    desk.visitor.rest()
    for name in ("Print", "Print now"):
        desk.visitor.touch(name)
    wait_for_paper(desk)
    first = rows_of(desk.parts.reader, "rows")[1]
    assert first.spoken in read_page(PdfReader(tmp_path / "1.pdf").pages[0])


def test_where_nothing_prints_a_phone_still_can_take_it(home: OpenKiosk):
    open_service(home, "childline")
    home.visitor.touch("Print")
    home.visitor.see("There is no printer here.*")
    home.visitor.touch("Take it on your phone")
    assert read_picture(grab_grey(home)) == [home.parts.codes.texts[0]]


def test_an_empty_list_says_what_to_do(home: OpenKiosk):
    home.walk.go("Get in touch and more", "more")
    home.walk.go("My list", "myList")
    home.visitor.see("There is nothing on your list yet.*")
    home.walk.go("Find help", "findHelp")


def test_a_list_of_services_marks_what_is_on_my_list(home: OpenKiosk):
    topic = rows_of(home.parts.find_help, "crisisTopics")[0].topic_id
    home.parts.visit.open("services", topic)
    home.walk.expect_list()
    service = rows_of(home.parts.services, "services")[0]
    assert not has_mark(home, service.name)
    home.parts.my_list.add("service", service.service_id)
    assert has_mark(home, service.name)


def has_mark(kiosk: OpenKiosk, name: str) -> bool:
    """Whether what a screen reader says of a service has the mark."""
    kiosk.visitor.rest()
    return "On my list" in str(kiosk.visitor.reach(name).item.property("description")).split("\n")


def test_a_row_that_moves_keeps_the_focus_of_its_button(home: OpenKiosk):
    for service_id in SERVICES:
        home.parts.my_list.add("service", service_id)
    home.parts.visit.open("myList", "")
    home.visitor.rest()
    button = home.visitor.see("Move down: Childline").item
    button.forceActiveFocus()
    home.visitor.touch("Move down: Childline")
    assert home.window.activeFocusItem() is button


@pytest.mark.parametrize("size", [LANDSCAPE, WIDE, PORTRAIT], ids=str)
@pytest.mark.parametrize("theme", ["paper", "cream", "dark", "contrast"])
def test_a_phone_reads_the_exact_contact_off_the_glass(
    application, bundle_dir: Path, size: tuple[int, int], theme: str
):
    kiosk = open_shipped_kiosk(bundle_dir, size, lambda settings, drawings: NoPrinter())
    kiosk.parts.visit.start()
    kiosk.parts.preferences.chooseTheme(theme)
    kiosk.parts.preferences.chooseTextStep("standard" if theme in ("paper", "dark") else "giant")
    open_service(kiosk, "childline")
    kiosk.visitor.touch("Take it on your phone")
    contact = Takings(kiosk.running.catalogue).find_contact("childline")
    assert read_picture(grab_grey(kiosk)) == [next(write_vcards(contact))]
    assert measure_module_mm(kiosk) >= LEAST_MODULE_MM
    kiosk.running.close()


def test_a_code_is_whole_and_read_where_the_buttons_are_lowered(home: OpenKiosk):
    home.parts.preferences.chooseLowered(True)
    open_service(home, "childline")
    home.visitor.touch("Take it on your phone")
    assert read_picture(grab_grey(home)) == [home.parts.codes.texts[0]]
    assert measure_module_mm(home) >= LEAST_MODULE_MM


def measure_module_mm(kiosk: OpenKiosk) -> float:
    """How wide a module is on the glass."""
    seen = kiosk.visitor.see("Square code for a phone: *")
    modules = len(kiosk.parts.codes.modules.split()) + 2 * QUIET_MODULES
    assert seen.box.width() % modules == 0
    return seen.box.width() / modules / kiosk.px_per_mm


def test_a_full_list_is_turned_over_code_by_code(home: OpenKiosk):
    for row in home.running.catalogue.services(ServiceFilter(), 0, 20):
        home.parts.my_list.add("service", row.id)
    home.parts.visit.open("myList", "")
    home.visitor.rest()
    home.visitor.touch("Take it on your phone")
    texts = home.parts.codes.texts
    assert len(texts) > 1
    for text in texts:
        assert read_picture(grab_grey(home)) == [text]
        if text != texts[-1]:
            home.visitor.touch("Next code")
