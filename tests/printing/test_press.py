"""Printed leaflets, read by another program."""

from __future__ import annotations

from pathlib import Path

import numpy
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from kiosk.jobs import BackgroundRunner, Ok, Outcome
from kiosk.printing import PAPER_SIZES, Drawings, Paper, PrintingFailedError
from kiosk.printing.contact_pieces import MAX_CODE_SIDE
from kiosk.printing.press import print_pages, set_pages
from kiosk.takeaway import pack_contact
from tests.printing.sample_leaflets import CONTACT, make_leaflet, print_to_pdf, read_page
from tests.takeaway.reading import read_picture
from tests.viewmodels.sample_content import make_page

MM_PER_POINT = 25.4 / 72
SIZES = [(14, False), (18, False), (16, True), (28, False)]


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize(("size_pt", "is_easy_read"), SIZES)
def test_every_number_is_whole_on_every_paper(drawings, tmp_path: Path, paper, size_pt, is_easy_read):
    leaflet = make_leaflet(CONTACT, make_page("plan"), CONTACT, size_pt=size_pt, is_easy_read=is_easy_read)
    pages = [read_page(page) for page in print_to_pdf(leaflet, tmp_path / "out", drawings, paper).pages]
    printed = " ".join(pages)
    assert printed.count("01785 223 121") >= 2
    # Where an address may be broken, the reader sees a gap.
    assert "".join(printed.split()).count("clinic-team@nhs.example") == 2
    assert all(f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, start=1))
    assert all("kept nothing about you" in page and "1 November 2026" in page for page in pages)


def test_a_sheet_is_a4_and_a_slip_is_as_long_as_its_words(drawings, tmp_path: Path):
    for paper, height_mm in ((Paper.A4, 297), (Paper.RECEIPT_80, None), (Paper.RECEIPT_58, None)):
        (page,) = print_to_pdf(make_leaflet(CONTACT), tmp_path / paper, drawings, paper).pages
        assert float(page.mediabox.width) * MM_PER_POINT == pytest.approx(
            PAPER_SIZES[paper].width_mm, abs=0.5
        )
        height = float(page.mediabox.height) * MM_PER_POINT
        assert height == pytest.approx(height_mm, abs=0.5) if height_mm else 150 < height < 500


def test_a_service_alone_has_its_name_for_a_title(drawings, tmp_path: Path):
    (page,) = print_to_pdf(make_leaflet(CONTACT, title=""), tmp_path / "out", drawings).pages
    assert read_page(page).startswith("Clinic for children The NHS")


def draw_page(leaflet, paper: Paper, drawings: Drawings, dots_per_mm: float) -> numpy.ndarray:
    """A grey picture of the first page, as a printer of so many dots would make it."""
    size = PAPER_SIZES[paper]
    pages = set_pages(leaflet, size, drawings)
    image = QImage(QSize(round(size.width_mm * dots_per_mm), 3000), QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.scale(dots_per_mm * 25.4 / 600, dots_per_mm * 25.4 / 600)
    y = 100.0
    for box in pages[0].boxes:
        box.draw(painter, QPointF(100, y + box.extent.space))
        y += box.extent.space + box.extent.height
    painter.end()
    return numpy.frombuffer(image.constBits(), numpy.uint8).reshape(3000, image.bytesPerLine()).copy()


@pytest.mark.parametrize("paper", list(Paper))
def test_a_phone_reads_the_printed_code_of_a_receipt_printer(drawings, paper):
    picture = draw_page(make_leaflet(CONTACT), paper, drawings, dots_per_mm=8)
    assert read_picture(picture) == [pack_contact(CONTACT, MAX_CODE_SIDE)]


def test_a_device_that_takes_nothing_is_an_error(drawings, tmp_path: Path, qtlog):
    writer, size = QPdfWriter(str(tmp_path / "no folder" / "file.pdf")), PAPER_SIZES[Paper.A4]
    pages = set_pages(make_leaflet(CONTACT), size, drawings)
    with qtlog.disabled(), pytest.raises(PrintingFailedError):
        print_pages(writer, pages, size)


@pytest.mark.parametrize("paper", list(Paper))
def test_a_printer_gets_pages_of_the_right_size_from_the_background(drawings, qtbot, tmp_path: Path, paper):
    printer, size = QPrinter(QPrinter.PrinterMode.HighResolution), PAPER_SIZES[paper]
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setFullPage(True)
    runner, pages = BackgroundRunner(), set_pages(make_leaflet(CONTACT, CONTACT), size, drawings)
    ends: list[Outcome[None]] = []
    runner.run(lambda: print_pages(printer, pages, size), ends.append)
    qtbot.waitUntil(lambda: ends == [Ok(None)])
    runner.close()
    printed = PdfReader(tmp_path / "out.pdf").pages
    assert len(printed) == len(pages)
    assert len({page.mediabox.height for page in printed}) == 1
    assert {round(float(page.mediabox.width) * MM_PER_POINT) for page in printed} == {round(size.width_mm)}
    assert "01785 223 121" in read_page(printed[-1])
